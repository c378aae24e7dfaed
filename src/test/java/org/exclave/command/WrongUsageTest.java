package org.exclave.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One line, exit code 2, and nothing else; the lines of {@code wrong-usage.txt}. */
class WrongUsageTest {

    /** One line of the file. */
    record Slip(String typed, String answer) {

        @Override
        public String toString() {
            return typed;
        }
    }

    static Stream<Slip> slips() throws IOException {
        try (InputStream file = WrongUsageTest.class.getResourceAsStream("wrong-usage.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .map(parts -> new Slip(parts[0], parts[1]));
        }
    }

    @ParameterizedTest
    @MethodSource("slips")
    void isAnsweredInOneLine(Slip slip) {
        Typed typed = Typed.line(slip.typed());

        assertThat(typed.err().lines())
                .singleElement()
                .asString()
                .startsWith("exclave: ")
                .contains(slip.answer())
                .doesNotContain("java.", "Exception");
        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.opened()).isNull();
        assertThat(Path.of("a.png")).doesNotExist();
    }

    @Test
    void aSlipIsQuotedWithoutWhatWouldControlTheTerminal() {
        Typed typed = Typed.words("export", "-o", "a\n\u001b[31mred\u2028.jpg");

        assertThat(typed.err()).isEqualTo("exclave: The file must end in .png, .pdf, .svg or .tif: a [31mred .jpg" + System.lineSeparator());
    }

    @Test
    void noArgumentIsTakenForAFileOfArguments() throws IOException {
        Path file = Files.createTempFile("arguments", ".txt");
        Files.writeString(file, "--version");

        Typed typed = Typed.words("@" + file);
        Files.delete(file);

        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.out()).isEmpty();
    }
}

package org.exclave.exchange.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LineCountTest {

    @TempDir
    private Path folder;

    private boolean exceeds(String text, long most) throws IOException {
        return exceeds(text, StandardCharsets.UTF_8, most);
    }

    private boolean exceeds(String text, Charset charset, long most) throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), text.getBytes(charset));
        TextCoding coding = new TextCoding(charset, 0, Certainty.CERTAIN);
        return LineCount.exceeds(file, new TableForm(coding, Separator.COMMA, false, true), most);
    }

    @Test
    void linesAreCountedToTheLast() throws IOException {
        assertThat(exceeds("a\nb\nc\n", 2)).isTrue();
        assertThat(exceeds("a\nb\nc\n", 3)).isFalse();
        assertThat(exceeds("a\nb\nc", 2)).isTrue();
        assertThat(exceeds("a\nb\nc", 3)).isFalse();
        assertThat(exceeds("a\r\nb\r\n", 1)).isTrue();
        assertThat(exceeds("", 0)).isFalse();
    }

    @Test
    void linesWithNothingOnThemAreNone() throws IOException {
        assertThat(exceeds("a\n\n \t\r\n ,,\n\n", 1)).isFalse();
        assertThat(exceeds("я\n\nя\n", 1)).isTrue();
    }

    @Test
    void nothingIsSaidWhereALineEndMayBeginNoRow() throws IOException {
        assertThat(exceeds("\"a\nb\nc\"\n", 1)).isFalse();
        assertThat(exceeds("a\nb\nc\n", StandardCharsets.UTF_16LE, 1)).isFalse();
    }

    @Test
    void linesOfManyBlocksAreCounted() throws IOException {
        assertThat(exceeds("ab\n".repeat(100_000), 99_999)).isTrue();
        assertThat(exceeds("ab\n".repeat(100_000), 100_000)).isFalse();
    }
}

package org.exclave.command;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What every command understands, before its name and after it. */
class CommonOptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "export --help", "incidents --help", "check --help"})
    void helpIsAResult(String line) {
        Typed typed = Typed.line(line);

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).startsWith("Usage: exclave").contains("--store=FILE", "--quiet").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "export --version", "incidents --version", "check --version"})
    void theVersionIsTheOneOfTheBuild(String line) {
        Typed typed = Typed.line(line);

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).matches("exclave \\d+\\.\\d+\\.\\d+\\R");
    }

    @Test
    void theHelpNamesWhatThereIs() {
        assertThat(Typed.line("--help").out())
                .contains("export", "deck", "incidents", "tally", "check", "import");
        assertThat(Typed.line("export --help").out()).contains("--scene", "--from-file", "--marking", "--lang");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--quiet check --store none.gpkg", "check --quiet --store none.gpkg"})
    void quietLeavesOnlyTheExitCodeOfACheck(String line) {
        Typed typed = Typed.line(line);

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--store none/none.gpkg check", "check --store none/none.gpkg"})
    void checkNamesTheStoreThatWasMeantAndMakesNone(String line) {
        Typed typed = Typed.line(line);

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).contains("none/none.gpkg", "95 incidents", "3 editions");
        assertThat(Path.of("none")).doesNotExist();
    }

    @Test
    void theWindowOpensWithTheStoreThatWasNamed() {
        assertThat(Typed.line("--store some.gpkg").opened()).isEqualTo(Path.of("some.gpkg"));
        assertThat(Typed.words().opened()).isNotNull();
    }
}

package org.exclave.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;

import static org.assertj.core.api.Assertions.assertThat;

class CommandsTest {

    @Command
    private static final class Bare {}

    private static Set<String> offered(String... arguments) {
        Messages messages = Messages.english();
        Terminal terminal = new Terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream(), messages);
        CommandLine line = new CommandLine(new Bare());
        new Commands(new CommonOptions(), messages, terminal).addTo(line, arguments);
        return line.getSubcommands().keySet();
    }

    @Test
    void everyCommandAnswersToTheNameItIsKnownBy() {
        Set<String> all = offered("--help");
        assertThat(all).hasSize(15);
        assertThat(all).allSatisfy(name -> assertThat(offered(name)).containsExactly(name));
    }

    @Test
    void whatBeginsWithNoCommandMayStillMeanAny() {
        assertThat(offered("--quiet", "export")).isEqualTo(offered("--help"));
        assertThat(offered("exprot")).isEqualTo(offered("--help"));
        assertThat(offered()).isEmpty();
    }

    @Test
    void aFileInThePlaceOfACommandIsShownInTheWindow(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("briefing.gpkg"), "whatever it holds");
        Typed typed = Typed.words(file.toString());
        assertThat(typed.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(typed.shown()).isEqualTo(file);
        assertThat(Typed.words().shown()).isNull();
    }

    @Test
    void aWordThatIsNeitherCommandNorFileIsRefused() {
        Typed typed = Typed.words("exprot");
        assertThat(typed.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(typed.opened()).isNull();
        assertThat(typed.err()).contains("There is no command “exprot”");
    }

    @Test
    void aCommandAfterAnOptionRuns() {
        assertThat(Typed.words("--quiet", "incidents", "--format", "csv").exitCode()).isEqualTo(ExitCode.DONE);
    }
}

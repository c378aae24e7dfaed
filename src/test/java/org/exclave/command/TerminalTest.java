package org.exclave.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A result that does not arrive is a failure, and only a reader who left is not told. */
class TerminalTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aResultThatIsCutOffFails() {
        Terminal terminal = broken("No space left on device");
        terminal.out().println("result");

        assertThat(terminal.finish(ExitCode.DONE)).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("exclave: the result could not be written to the end: No space left on device");
    }

    @Test
    void aReaderWhoHasLeftIsNotTold() {
        Terminal terminal = broken("Broken pipe");
        terminal.out().println("result");

        assertThat(terminal.finish(ExitCode.DONE)).isEqualTo(ExitCode.FAILED);
        assertThat(err.size()).isZero();
    }

    @Test
    void aFailureKeepsItsOwnExitCode() {
        Terminal terminal = broken("Broken pipe");
        terminal.out().println("result");

        assertThat(terminal.finish(ExitCode.BAD_DATA)).isEqualTo(ExitCode.BAD_DATA);
    }

    private Terminal broken(String reason) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException(reason);
            }
        };
        return new Terminal(full, err, Messages.english());
    }
}

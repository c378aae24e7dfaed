package org.exclave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code exclave diagnostics}: the same as the window copies, without the window. */
final class DiagnosticsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void printsWhatRunsAndHowMuchIsKept() {
        Typed typed = Typed.words("diagnostics", "--store", folder.resolve("my secret.gpkg").toString());

        assertThat(typed.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.out()).startsWith("exclave: ").contains("\nstore: none yet\n").endsWith("log:\nnone\n").doesNotContain("secret");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void damagedStoreIsPartOfTheAnswer() throws Exception {
        Path store = Files.writeString(folder.resolve("annotations.gpkg"), "x");

        Typed typed = Typed.words("diagnostics", "--lang", "tg", "--store", store.toString());

        assertThat(typed.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(typed.out()).contains("language: tg", "annotations: refused [");
    }
}

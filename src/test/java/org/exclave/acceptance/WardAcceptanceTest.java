package org.exclave.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The ward bites in the processes that the acceptance tests start: otherwise their silence would mean nothing. */
class WardAcceptanceTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"SOCKET", "NAME", "OWN_NAME", "CHANNEL", "WEB_CLIENT"})
    void aKnockInAnotherProcessIsReportedThoughTheRefusalWasSwallowed(String knock) throws Exception {
        CommandLineRun run = CommandLine.in(Files.createDirectory(temporary.resolve("work")))
                .runTestClass("org.exclave.ward.Knock", knock);

        assertThat(run.knocks()).contains("the atlas is offline", "org.exclave.ward.Knock");
    }

    @Test
    void theAtlasKeepsQuiet() throws Exception {
        CommandLineRun run = CommandLine.in(Files.createDirectory(temporary.resolve("work"))).run("check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.knocks()).isEmpty();
    }
}

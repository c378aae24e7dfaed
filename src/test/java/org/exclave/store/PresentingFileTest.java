package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import org.exclave.store.PresentingFile.Kept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How somebody presented last. */
final class PresentingFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsKeptIsReadAgain() throws Exception {
        PresentingFile file = new PresentingFile(folder.resolve("new").resolve(PresentingFile.FILE_NAME));
        assertThat(file.read()).isEqualTo(Kept.USUAL);
        file.keep(new Kept("0,0,1920,1080", 45));
        assertThat(file.read()).isEqualTo(new Kept("0,0,1920,1080", 45));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"monitor\":1,\"seconds\":2}", "{\"monitor\":\"a\"}"})
    void whatMeansNothingCountsAsNoneAndIsReplaced(String strange) throws Exception {
        Path path = Files.writeString(folder.resolve(PresentingFile.FILE_NAME), strange);
        PresentingFile file = new PresentingFile(path);
        assertThat(file.read()).isEqualTo(Kept.USUAL);
        file.keep(new Kept("", 7));
        assertThat(file.read().seconds()).isEqualTo(7);
    }

    @Test
    void secondsStayInTheirRange() {
        assertThat(new Kept("", 0).seconds()).isEqualTo(2);
        assertThat(new Kept("", 9999).seconds()).isEqualTo(600);
    }
}

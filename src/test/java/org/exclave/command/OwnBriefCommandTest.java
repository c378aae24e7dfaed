package org.exclave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Revision;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BriefSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Briefs of one's own, drawn by name. */
final class OwnBriefCommandTest {

    @TempDir
    private Path folder;

    private Path store(Brief brief) throws Exception {
        Path file = folder.resolve("annotations.gpkg");
        try (AnnotationStore store = AnnotationStore.open(file, Clock.systemUTC())) {
            store.apply(new BriefEdit(null, brief, "edit.brief.add", brief.title()));
        }
        return file;
    }

    @Test
    void anOwnBriefIsDrawnByIdOrTitle() throws Exception {
        String store = store(new Revision(BriefSamples.plain("mine", 2)).titled("Утренний доклад")).toString();
        for (String name : new String[] {"mine", "утренний доклад"}) {
            Path deck = folder.resolve("deck-" + name.length());
            Typed run = Typed.words("deck", name, "-o", deck.toString(), "--size", "640x400", "--store", store);
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(deck.resolve("02-scene-2.png")).exists();
        }
        Path sheet = folder.resolve("sheet.png");
        Typed run = Typed.words(
                "export", "--brief", "mine", "--scene", "2", "-o", sheet.toString(), "--size", "640x400", "--store", store);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(sheet).exists();
    }

    @Test
    void whereNoBriefIsMeantTheOwnOnesAreNamedTooAndASpoiltStoreIsSaid() throws Exception {
        Path store = store(BriefSamples.plain("mine", 1));
        Typed none = Typed.words("deck", "other", "-o", folder.resolve("deck").toString(), "--store", store.toString());
        assertThat(none.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(none.err()).contains("spring-2021", "mine");
        Files.writeString(store, "no store");
        Typed spoilt = Typed.words("deck", "other", "-o", folder.resolve("deck").toString(), "--store", store.toString());
        assertThat(spoilt.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(spoilt.err().lines()).hasSize(1);
    }
}

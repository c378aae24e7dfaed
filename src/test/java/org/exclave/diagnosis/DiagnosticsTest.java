package org.exclave.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.failure.StoreException;
import org.exclave.language.Language;
import org.exclave.session.AtlasHome;
import org.exclave.store.AnnotationStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What diagnostics say, and what they keep to themselves. */
final class DiagnosticsTest {

    @TempDir
    private Path folder;

    private String text(Path store) {
        Redaction redaction = new Redaction(folder.toString(), "aigul");
        return Diagnostics.text(
                AtlasHome.find(), store, Language.RUSSIAN, List.of(new Diagnostics.Line("screen", "aigul 1440 × 900")), redaction);
    }

    @Test
    void sayWhatRunsWhereAndThatThereIsNoStoreYet() {
        assertThat(text(folder.resolve("annotations.gpkg")))
                .startsWith("exclave: " + Release.version() + "\nsystem: " + System.getProperty("os.name"))
                .contains("\nlanguage: ru, of the system ", "\nmap: SHA-256 ", "\ncatalogue: SHA-256 ")
                .contains("\nscreen: ~user 1440 × 900\n", "\nstore: none yet\n")
                .endsWith("\nlog:\nnone\n");
    }

    @Test
    void countWhatIsKeptAndTellNothingOfIt() throws IOException, StoreException {
        Path store = folder.resolve("annotations.gpkg");
        try (AnnotationStore open = AnnotationStore.open(store, Clock.systemUTC())) {
            open.apply(new AddAnnotation(Annotation.of("n1", new PointShape(new Position(70.5, 39.9)), "Secret ambush", Clock.systemUTC().instant())));
        }
        try (LogFile _ = LogFile.open(store)) {
            System.getLogger("org.exclave.diagnosis").log(System.Logger.Level.DEBUG, "start");
        }

        assertThat(text(store))
                .contains("\nannotations: 1\n", "\nbriefs: 0\n", "\nadditions: 0\n", "\nevent sets: 0\n", "rows, holds\n")
                .contains("diagnosis: start")
                .doesNotContain("Secret", "70.5", folder.toString());
    }

    @Test
    void damagedStoreIsSaidAndEndsNothing() throws IOException {
        Path store = folder.resolve("annotations.gpkg");
        Files.writeString(store, "no database");

        assertThat(text(store)).contains("\nannotations: refused [notDatabase]\n", "\nlog:\n");
    }
}

package org.exclave.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.cartography.Theme;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import org.exclave.store.AnnotationStore;
import org.exclave.store.StoreBackups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A run's store: its snapshots, what is offered when it is not sound, and what is carried over. */
class StoreKeepingTest {

    private static final Instant NOW = Instant.parse("2022-09-16T03:00:00Z");
    private static final Annotation A = Annotation.of("a", new PointShape(new Position(70, 40)), "a", NOW);
    private static final Annotation B = Annotation.of("b", new PointShape(new Position(71, 40)), "b", NOW);

    @TempDir
    private Path folder;

    private final List<StoreException> told = new ArrayList<>();
    private final List<StoreKeeping.Kept> shown = new ArrayList<>();
    private int reopened;
    private Path file;
    private StoreKeeping keeping;

    @BeforeEach
    void makeStore() throws StoreException {
        file = folder.resolve("annotations.gpkg");
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        RunOptions options = new RunOptions(
                AtlasHome.find(),
                file,
                clock,
                Messages.english(),
                Optional::empty,
                Optional::empty,
                Optional::empty,
                Optional::empty,
                Optional::empty,
                Optional::empty,
                Optional::empty,
                Optional::empty,
                _ -> Optional.empty(),
                false,
                new Desktop(() -> false, new SimpleObjectProperty<>(Theme.LIGHT)),
                address -> {});
        keeping = new StoreKeeping(options, Runnable::run, told::add, () -> reopened++, shown::add);
    }

    @Test
    void theHourlySnapshotHoldsWhatWasDone() throws StoreException {
        StoreKeeping.Kept kept = keeping.open();
        assertThat(kept.trouble()).isNull();
        assertThat(kept.remedies()).isEmpty();
        kept.annotations().apply(new AddAnnotation(A));

        keeping.snapshot();

        assertThat(AnnotationStore.read(StoreBackups.snapshots(file).getFirst())).containsExactly(A);
        keeping.close();
        keeping.snapshot();
        keeping.close();
        assertThat(told).isEmpty();
    }

    @Test
    void aSnapshotThatCannotBeTakenIsTold() throws Exception {
        keeping.open().annotations().apply(new AddAnnotation(A));
        Files.writeString(folder.resolve("annotations.snapshots"), "a file where the folder should be");

        keeping.snapshot();

        assertThat(told).extracting(StoreException::reason).containsExactly("backup");
        keeping.close();
    }

    @Test
    void everyRemedyAgainstADamagedStoreDoesWhatItSaysAndTheUnsavedEditIsCarriedOver() throws Exception {
        keeping.open().annotations().apply(new AddAnnotation(A));
        keeping.close();
        byte[] damaged = Files.readAllBytes(file);
        damaged[39] = 7; // The number of free pages: quick_check sees that there are none, every row still reads.
        Files.write(file, damaged);

        StoreKeeping.Kept kept = keeping.open();
        assertThat(kept.trouble()).isNotNull();
        assertThat(kept.remedies())
                .extracting(Remedy::label)
                .containsExactly("Restore the backup", "Keep the one annotation that can be read", "Only look");
        kept.annotations().apply(new AddAnnotation(B));
        assertThat(told).hasSize(1);

        kept.remedies().get(2).action().run();
        assertThat(shown.getLast().annotations().all()).containsExactly(A, B);
        assertThat(shown.getLast().remedies()).extracting(Remedy::id).containsExactly("remedy", "remedy-salvage");
        assertThat(file).hasBinaryContent(damaged);

        shown.getLast().remedies().get(1).action().run();
        assertThat(reopened).isEqualTo(1);
        assertThat(keeping.open().annotations().all()).containsExactly(A, B);
        keeping.close();
        assertThat(AnnotationStore.read(file)).containsExactly(A, B);
    }
}

package org.exclave.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.failure.StoreException;
import org.exclave.session.AtlasHome;
import org.exclave.store.AnnotationStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person sees when the map, the catalogue or the store cannot be read: a sentence and a way out. */
@Execution(ExecutionMode.SAME_THREAD)
final class BrokenFilesWindowTest {

    @TempDir
    private Path folder;

    @Test
    void missingMapIsNamedWithItsRemedy() throws IOException {
        AtlasHome home = copyOfTheAtlas();
        Files.delete(home.map());

        assertThat(faultsOf(home)).contains("atlas.gpkg").contains("there is no map file").contains("install it again");
    }

    @Test
    void damagedMapIsNamed() throws IOException {
        AtlasHome home = copyOfTheAtlas();
        Files.writeString(home.map(), "this is no map");

        assertThat(faultsOf(home)).contains("atlas.gpkg").contains("no map of Exclave");
    }

    @Test
    void brokenRowOfTheCatalogueIsNamedWithFileRowFieldAndExpectation() throws IOException {
        AtlasHome home = copyOfTheAtlas();
        Path incidents = home.catalogue().resolve("incidents.json");
        String rows = Files.readString(incidents);
        Files.writeString(incidents, rows.replaceFirst("\"confidence\": \"high\"", "\"confidence\": \"certain\""));

        assertThat(faultsOf(home))
                .contains("incidents.json, row 1 (KT-2021-DISP-KG), field confidence")
                .contains("expected one of")
                .contains("certain")
                .contains("put back the file data/incidents.json");
    }

    @Test
    void damagedStoreIsReportedLeftAloneAndItsBackupRestoredOnRequest() throws IOException, StoreException {
        Path store = folder.resolve("annotations.gpkg");
        putOneAnnotation(store);
        byte[] damage = "damaged".repeat(1000).getBytes(StandardCharsets.UTF_8);
        Files.write(store, damage);

        try (WindowRun run = WindowRun.open(store)) {
            assertThat(run.text("#trouble-sentence")).contains(store.toString()).contains("was left as it is");
            assertThat(Files.readAllBytes(store)).isEqualTo(damage);

            run.click("#remedy");
            run.await(
                    "the restored annotation",
                    () -> run.find("#legend").isPresent() && run.words("#legend").contains("Annotation"));
            assertThat(run.find("#trouble")).isEmpty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("annotations.damaged-"));
        }
    }

    @Test
    void ofADamagedStoreWhatReadsCanBeLookedAtOrKeptByTheKeyboard() throws IOException, StoreException {
        Path store = folder.resolve("annotations.gpkg");
        putOneAnnotation(store);
        Files.delete(folder.resolve("annotations.backup.gpkg"));
        removeSnapshots();
        byte[] damaged = Files.readAllBytes(store);
        damaged[39] = 7; // The number of free pages: quick_check sees that there are none, every row still reads.
        Files.write(store, damaged);

        try (WindowRun run = WindowRun.open(store)) {
            assertThat(run.text("#trouble-sentence")).contains("are damaged");
            assertThat(run.find("#remedy")).as("there is no copy to restore").isEmpty();
            run.focus("#remedy-look");
            run.press(KeyCode.SPACE);
            run.await("the annotation", () -> run.find("#legend").isPresent() && run.words("#legend").contains("Annotation"));
            assertThat(Files.readAllBytes(store)).isEqualTo(damaged);
        }
        try (WindowRun run = WindowRun.open(store)) {
            run.takeTool("point");
            run.clickMap(70.9, 40.3);
            run.await("the annotation only in memory", () -> run.words("#legend").contains("Annotation"));
            assertThat(run.text("#trouble-sentence")).contains("are damaged");

            run.focus("#remedy-salvage");
            run.press(KeyCode.SPACE);

            run.await("a new store", () -> Files.exists(store) && !Arrays.equals(Files.readAllBytes(store), damaged));
            run.await("both in the new store", () -> AnnotationStore.read(store).size() == 2);
            run.await("no trouble any more", () -> run.find("#incidents").isPresent() && run.find("#trouble").isEmpty());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("annotations.damaged-"));
        }
    }

    private void removeSnapshots() throws IOException {
        try (Stream<Path> snapshots = Files.list(folder.resolve("annotations.snapshots"))) {
            for (Path snapshot : snapshots.toList()) {
                Files.delete(snapshot);
            }
        }
    }

    @Test
    void editOnAReadOnlyStoreStaysOnTheScreen() throws StoreException {
        Path store = folder.resolve("annotations.gpkg");
        try (AnnotationStore other = AnnotationStore.open(store, Clock.systemUTC());
                WindowRun run = WindowRun.open(store)) {
            run.takeTool("point");
            run.clickMap(70.6, 40.3);

            run.await("the sentence", () -> run.text("#trouble-sentence").contains("stays on the screen"));
            run.await("the point", () -> run.words("#legend").contains("Annotation"));
            assertThat(other.all()).isEmpty();
        }
    }

    @Test
    void storeOpenInAnotherRunIsReadOnlyAndAnEditIsRefusedWithASentence() throws StoreException {
        Path store = folder.resolve("annotations.gpkg");
        try (AnnotationStore other = AnnotationStore.open(store, Clock.systemUTC());
                WindowRun run = WindowRun.open(store)) {
            assertThat(run.text("#trouble-sentence")).contains("open in another window");

            run.takeTool("point");
            run.clickMap(70.6, 40.3);

            run.await("the refusal", () -> run.text("#trouble-sentence").contains("opened for reading only"));
            assertThat(other.all()).isEmpty();
        }
    }

    private static String faultsOf(AtlasHome home) {
        try (WindowRun run = WindowRun.open(home, home.folder().resolve("annotations.gpkg"))) {
            run.await("the faults", () -> run.find("#faults").isPresent());
            run.await("their sentences", () -> !run.words("#faults").isEmpty());
            return run.words("#faults");
        }
    }

    private static void putOneAnnotation(Path store) throws StoreException {
        Clock clock = Clock.systemUTC();
        try (AnnotationStore made = AnnotationStore.open(store, clock)) {
            made.apply(new AddAnnotation(Annotation.of(
                    "kept", new PointShape(new Position(70.6, 40.2)), "kept", clock.instant())));
        }
    }

    private AtlasHome copyOfTheAtlas() throws IOException {
        AtlasHome shipped = AtlasHome.find();
        AtlasHome copy = new AtlasHome(folder.resolve("home"));
        Files.createDirectories(copy.catalogue());
        Files.createDirectories(copy.map().resolveSibling(""));
        Files.copy(shipped.map(), copy.map());
        try (Stream<Path> files = Files.list(shipped.catalogue())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.catalogue().resolve(file.getFileName().toString()));
            }
        }
        return copy;
    }
}

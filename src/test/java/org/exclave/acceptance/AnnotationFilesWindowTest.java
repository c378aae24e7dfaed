package org.exclave.acceptance;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.exchange.geojson.GeoJsonFile;
import org.exclave.store.AnnotationStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Annotations leave the window as a file and come in from one, as one edit, after a question where ids are taken. */
@Execution(ExecutionMode.SAME_THREAD)
final class AnnotationFilesWindowTest {

    private static final Instant THEN = Instant.parse("2022-09-16T03:00:00Z");
    private static final Annotation POST =
            Annotation.of("post", new PointShape(new Position(70.6, 40.3)), "Post", THEN);
    private static final int EXPORT = 0;
    private static final int IMPORT = 1;
    private static final int PASTE = 2;

    @TempDir
    private Path folder;

    private Path store;
    private Path notes;

    @BeforeEach
    void makeStore() throws Exception {
        store = folder.resolve("annotations.gpkg");
        notes = folder.resolve("notes.geojson");
        try (AnnotationStore open = AnnotationStore.open(store, Clock.fixed(THEN, ZoneOffset.UTC))) {
            open.apply(new AddAnnotation(POST));
        }
    }

    private void write(Annotation... annotations) throws Exception {
        try (OutputStream out = Files.newOutputStream(notes)) {
            GeoJsonFile.write(List.of(annotations), out);
        }
    }

    private List<String> titles() throws Exception {
        return AnnotationStore.read(store).stream().map(Annotation::title).sorted().toList();
    }

    @Test
    void whatIsExportedIsThereAlreadyWhenImported() throws Exception {
        try (WindowRun run = WindowRun.open(store)) {
            run.answerFile(notes);
            run.choose("#annotation-files", EXPORT);
            run.await("the word", () -> run.find("#trouble").isPresent());
            assertThat(run.text("#trouble-sentence")).isEqualTo("One annotation is in notes.geojson");
            assertThat(Files.readString(notes)).contains("\"title\":\"Post\"");

            run.choose("#annotation-files", IMPORT);
            run.await("the other word", () -> run.text("#trouble-sentence").startsWith("No annotation"));
            assertThat(run.text("#trouble-sentence"))
                    .isEqualTo("No annotation imported from notes.geojson; one was here already");
        }
        assertThat(titles()).containsExactly("Post");
    }

    @Test
    void importIsOneEditAndAsksWhereIdsAreTaken() throws Exception {
        write(POST.withTitle("Theirs"), POST.copied("bridge", THEN).withTitle("Bridge"));
        try (WindowRun run = WindowRun.open(store)) {
            run.answerFile(notes);
            run.choose("#annotation-files", IMPORT);
            run.await("the question", () -> run.find("#import-replace").isPresent());
            assertThat(run.text("#trouble-sentence"))
                    .isEqualTo("One annotation of notes.geojson has the id of another one here. Nothing was imported yet.");
            assertThat(titles()).containsExactly("Post");

            run.fire("#import-keep-both");
            run.await("all three", () -> titles().equals(List.of("Bridge", "Post", "Theirs")));
            run.await("the word", () -> run.find("#import-replace").isEmpty() && run.find("#trouble").isPresent());
            run.focus("#map");
            run.press(KeyCode.CONTROL, KeyCode.Z);
            run.await("all taken back at once", () -> titles().equals(List.of("Post")));

            run.choose("#annotation-files", IMPORT);
            run.await("the question again", () -> run.find("#import-replace").isPresent());
            run.fire("#import-replace");
            run.await("theirs instead", () -> titles().equals(List.of("Bridge", "Theirs")));
        }
    }

    @Test
    void markupComesInByTheMenuAndIsTakenBackAtOnce() throws Exception {
        Path kml = Files.writeString(folder.resolve("theirs.kml"), """
                <kml><Document><Folder><name>Posts</name>
                <Placemark><name>North</name><Style><IconStyle><color>ff0000ff</color></IconStyle></Style>
                <Point><coordinates>70.5,40.1</coordinates></Point></Placemark>
                <Placemark><name>Road</name><MultiGeometry>
                <LineString><coordinates>70.5,40.1 70.7,40.2</coordinates></LineString>
                <LineString><coordinates>70.5,40.2 70.7,40.3</coordinates></LineString></MultiGeometry></Placemark>
                </Folder><NetworkLink/></Document></kml>""");
        try (WindowRun run = WindowRun.open(store)) {
            run.answerFile(kml);
            run.choose("#annotation-files", IMPORT);
            run.await("all", () -> titles().equals(List.of("North", "Post", "Road", "Road")));
            run.await("the word", () -> run.find("#trouble").isPresent());
            assertThat(run.text("#trouble-sentence"))
                    .isEqualTo("3 annotations imported from theirs.kml. Besides, one link was not followed.");
            Annotation north = AnnotationStore.read(store).stream()
                    .filter(each -> each.title().equals("North"))
                    .findFirst()
                    .orElseThrow();
            assertThat(north.brief()).isEqualTo("Posts");
            assertThat(north.style().colour()).isEqualTo("#FF0000");

            run.focus("#map");
            run.press(KeyCode.CONTROL, KeyCode.Z);
            run.await("all taken back at once", () -> titles().equals(List.of("Post")));
        }
    }

    @Test
    void everyFormatIsWrittenByItsEnding() throws Exception {
        try (WindowRun run = WindowRun.open(store)) {
            Path kmz = folder.resolve("notes.kmz");
            run.answerFile(kmz);
            run.choose("#annotation-files", EXPORT);
            run.await("the word", () -> run.find("#trouble").isPresent());
            assertThat(Files.readAllBytes(kmz)).startsWith('P', 'K');
            run.choose("#annotation-files", IMPORT);
            run.await("the other word", () -> run.text("#trouble-sentence").startsWith("No annotation"));
        }
    }

    @Test
    void copiedTextComesInByTheMenu() throws Exception {
        try (WindowRun run = WindowRun.open(store)) {
            run.copy("POINT (70.5 40.1) Bridge");
            run.choose("#annotation-files", PASTE);
            run.await("the point", () -> titles().equals(List.of("Bridge", "Post")));
            run.copy("no geometry at all");
            run.choose("#annotation-files", PASTE);
            run.await("the refusal", () -> run.text("#trouble-sentence").startsWith("The clipboard: this is none"));
        }
    }

    @Test
    void faultyFileIsRefusedWithThePlaceOfTheFault() throws Exception {
        Files.writeString(notes, "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":null}]}");
        try (WindowRun run = WindowRun.open(store)) {
            run.answerFile(notes);
            run.choose("#annotation-files", IMPORT);
            run.await("the refusal", () -> run.find("#trouble").isPresent());
            assertThat(run.text("#trouble-sentence"))
                    .isEqualTo("notes.geojson, row 1, field geometry: expected an object in braces. Nothing was imported.");
        }
        assertThat(titles()).containsExactly("Post");
    }
}

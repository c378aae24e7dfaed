package org.exclave.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.exclave.catalog.Incident;
import org.exclave.event.ImportedTable;
import org.exclave.exchange.form.AnnotationFile;
import org.exclave.query.IncidentFilter;
import org.exclave.sample.SampleEvents;
import org.exclave.session.Page;
import org.exclave.store.AnnotationStore;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Events, incidents and scenes are written into files from the window. */
@Execution(ExecutionMode.SAME_THREAD)
final class FeatureFilesWindowTest {

    private static final int INCIDENTS = 3;
    private static final int SCENES = 2;

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() throws Exception {
        Path store = folder.resolve("annotations.gpkg");
        Clock clock = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
        try (AnnotationStore kept = AnnotationStore.open(store, clock)) {
            kept.add(new ImportedTable(SampleEvents.of(30, 1), List.of(), 0));
        }
        run = WindowRun.open(store);
    }

    @AfterEach
    void close() {
        run.close();
    }

    private static int read(Path file) throws Exception {
        return AnnotationFile.read(file, () -> UUID.randomUUID().toString(), Instant.EPOCH).annotations().size();
    }

    @Test
    void aSetGoesOutFromItsCardInTheFormatOfTheEnding() throws Exception {
        run.on(() -> {
            run.session().reading().page().set(Page.DATA);
            return Page.DATA;
        });
        run.await("the card", () -> run.find("#data-export-1").isPresent());
        for (String name : List.of("events.gpkg", "events.kmz", "events.gpx")) {
            run.answerFile(folder.resolve(name));
            run.fire("#data-export-1");
            run.await("the word", () -> run.find("#trouble").isPresent()
                    && run.text("#trouble-sentence").endsWith("are in " + name + "."));
            assertThat(run.text("#trouble-sentence")).startsWith("30 events of “Made-up events”");
            assertThat(read(folder.resolve(name))).isEqualTo(30);
        }
        run.answerFile(folder.resolve("nowhere/events.csv"));
        run.fire("#data-export-1");
        run.await("the refusal", () -> run.text("#trouble-sentence").contains("nowhere"));
    }

    @Test
    void theIncidentsThatAreShownGoOutAndNoOthers() throws Exception {
        run.on(() -> {
            IncidentFilter filter = run.session().filter().get();
            run.session()
                    .filter()
                    .set(filter.withWindow(TimeWindow.of(
                            Instant.parse("2022-09-15T18:00:00Z"), Instant.parse("2022-09-16T18:00:00Z"))));
            return filter;
        });
        List<Incident> shown = run.on(() -> run.session().shownIncidents().get());
        assertThat(shown).hasSizeBetween(2, 90);
        Path file = folder.resolve("incidents.geojson");
        run.answerFile(file);
        run.choose("#annotation-files", INCIDENTS);
        run.await("the word", () -> run.find("#trouble").isPresent());
        assertThat(run.text("#trouble-sentence")).isEqualTo(shown.size() + " incidents are in incidents.geojson.");
        JsonNode features = JsonMapper.shared().readTree(file.toFile()).get("features");
        assertThat(features.size()).isEqualTo(shown.size());
        assertThat(features.get(0).get("id").asString()).isIn(shown.stream().map(Incident::id).toList());
    }

    @Test
    void theScenesOfWhatIsToldGoOutAsAreas() throws Exception {
        run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        run.await("the story", () -> run.find("#story").isPresent());
        Path file = folder.resolve("scenes.kml");
        run.answerFile(file);
        run.choose("#brief-menu", SCENES);
        run.await("the file", () -> Files.exists(file));
        assertThat(read(file)).isEqualTo(1);
        assertThat(Files.readString(file)).contains("<Polygon>", "1. Scene 1");
    }
}

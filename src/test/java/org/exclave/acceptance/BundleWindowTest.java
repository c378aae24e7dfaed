package org.exclave.acceptance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Revision;
import org.exclave.bundle.Bundle;
import org.exclave.catalog.Incident;
import org.exclave.catalog.LocalRows;
import org.exclave.event.ImportedTable;
import org.exclave.sample.SampleEvents;
import org.exclave.session.DataSet;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BriefSamples;
import org.exclave.store.BundleFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** A brief with all that it shows goes out as one file, is looked at elsewhere, taken in as one step and taken back. */
@Execution(ExecutionMode.SAME_THREAD)
final class BundleWindowTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);
    private static final int IMPORT = 1;

    @TempDir
    private Path folder;

    private Path store;
    private Path file;

    @BeforeEach
    void nameFiles() {
        store = folder.resolve("annotations.gpkg");
        file = folder.resolve("briefing.gpkg");
    }

    /** A bundle of two scenes and 40 events. */
    private Bundle written() throws Exception {
        Brief brief = new Revision(BriefSamples.plain("mine", 2)).titled("Утренний доклад");
        Path other = folder.resolve("other.gpkg");
        try (AnnotationStore open = AnnotationStore.open(other, CLOCK)) {
            open.apply(new BriefEdit(null, brief, "edit.brief.add", "x"));
            open.add(new ImportedTable(SampleEvents.of(40, 1), List.of(), 0));
        }
        Bundle bundle = BundleFile.of(
                brief,
                AnnotationStore.readEvents(other),
                List.of(),
                List.of(LocalRows.source(), LocalRows.incident()),
                other);
        BundleFile.write(bundle, file, other);
        return bundle;
    }

    private static List<Brief> briefs(WindowRun run) {
        return run.on(() -> run.session().briefs().get());
    }

    private static List<DataSet> sets(WindowRun run) {
        return run.on(() -> run.session().imported().all().get());
    }

    private static boolean local(WindowRun run) {
        return run.on(() -> run.session().atlas().catalog().incident(LocalRows.INCIDENT_ID)
                .map(Incident::local)
                .orElse(false));
    }

    private static void look(WindowRun run, Path file) {
        run.answerFile(file);
        run.choose("#annotation-files", IMPORT);
        run.await("what is in it", () -> run.find("#bundle-things").isPresent());
    }

    @Test
    void theBriefThatIsToldGoesOutByKeysWithTheEventsThatItShows() throws Exception {
        try (AnnotationStore open = AnnotationStore.open(store, CLOCK)) {
            open.add(new ImportedTable(SampleEvents.of(40, 1), List.of(), 0));
        }
        try (WindowRun run = WindowRun.open(store)) {
            run.await("the events", () -> sets(run).size() == 1);
            run.answerFile(file);
            run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            run.await("the word", () -> run.find("#trouble").isPresent());
            assertThat(run.text("#trouble-sentence")).contains("choose a brief or a story first");
            run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            run.await("the story", () -> run.find("#story").isPresent());
            run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            run.await("the file", () -> run.text("#trouble-sentence").contains("is in briefing.gpkg"));
            assertThat(run.text("#trouble-sentence"))
                    .isEqualTo("“Brief 1” with one set of imported events is in briefing.gpkg.");
            assertThat(BundleFile.read(file).brief()).isEqualTo(briefs(run).getFirst());
            assertThat(BundleFile.read(file).sets().getFirst().set().size()).isEqualTo(40);

            Files.delete(file);
            run.choose("#brief-menu", 1);
            run.await("the same by the menu", () -> Files.exists(file));
        }
    }

    @Test
    void aBundleWithWhichTheWindowIsOpenedIsShownInsteadOfTheStartPage() throws Exception {
        written();
        try (WindowRun run = WindowRun.openWith(file, store)) {
            run.await("what is in it", () -> run.find("#bundle-things").isPresent());
            assertThat(run.words("#bundle-things")).contains("Brief “Утренний доклад”: 2 scenes, no annotation");
            assertThat(briefs(run)).isEmpty();
            run.press(KeyCode.CONTROL, KeyCode.ENTER);
            run.await("the brief", () -> briefs(run).size() == 1);
        }
    }

    @Test
    void aFileThatIsNoBundleIsSaidToBeNoneInOneSentence() throws Exception {
        Files.writeString(file, "not a database");
        try (WindowRun run = WindowRun.openWith(file, store)) {
            run.await("the word", () -> run.find("#trouble").isPresent());
            assertThat(run.text("#trouble-sentence")).startsWith("briefing.gpkg").contains("GeoPackage");
            assertThat(run.find("#bundle-things")).isEmpty();
        }
    }

    @Test
    void aBundleIsShownBeforeItIsKeptAndIsOneStepOfTheUndo() throws Exception {
        Bundle bundle = written();
        try (WindowRun run = WindowRun.open(store)) {
            look(run, file);
            assertThat(run.words("#bundle-things")).contains(
                    "Brief “Утренний доклад”: 2 scenes, no annotation",
                    "1. Title of scene-1",
                    "Events “Made-up events”: 40 events, collected by Nobody: these events never happened; no licence named",
                    "Additions to the catalogue: one incident, no figure, one source",
                    "marked LOCAL wherever it is seen");
            assertThat(briefs(run)).isEmpty();
            assertThat(run.on(() -> run.node("#bundle-take").isFocused())).as("has the keys").isTrue();
            run.press(KeyCode.ESCAPE);
            run.await("the map again", () -> run.find("#bundle-pane").isEmpty());
            assertThat(AnnotationStore.readBriefs(store)).isEmpty();

            look(run, file);
            run.press(KeyCode.CONTROL, KeyCode.ENTER);
            run.await("the brief and its events", () -> briefs(run).size() == 1 && sets(run).size() == 1);
            assertThat(local(run)).as("the incident of the sender is marked local").isTrue();
            run.await("the story", () -> run.find("#story").isPresent());
            assertThat(run.words("#story")).contains("Утренний доклад", "Scene 1 of 2");
            assertThat(AnnotationStore.readBriefs(store)).containsExactly(bundle.brief());
            assertThat(run.node("#undo").getAccessibleText()).contains("Import bundle “Утренний доклад”");

            run.focus("#map");
            run.press(KeyCode.CONTROL, KeyCode.Z);
            run.await("both gone", () -> briefs(run).isEmpty() && sets(run).isEmpty());
            assertThat(AnnotationStore.readEvents(store)).isEmpty();
            assertThat(AnnotationStore.readAdditions(store)).isEmpty();
            assertThat(local(run)).isFalse();
            run.press(KeyCode.CONTROL, KeyCode.Y);
            run.await("both back", () -> briefs(run).size() == 1 && sets(run).size() == 1);
        }
        assertThat(AnnotationStore.readEvents(store)).hasSize(1);
    }

    @Test
    void whatIsHereAlreadyIsSaidAndDoesNotComeTwice() throws Exception {
        written();
        try (WindowRun run = WindowRun.open(store)) {
            look(run, file);
            run.fire("#bundle-take");
            run.await("the brief", () -> briefs(run).size() == 1);
            run.answerFile(file);
            look(run, file);
            assertThat(run.words("#bundle-things"))
                    .contains("It is here already and does not come a second time.", "They are here already as “Made-up events”");
            assertThat(run.on(() -> ((Button) run.hidden("#bundle-take")).isDisabled())).isTrue();
            run.fire("#bundle-leave");
            run.await("the map again", () -> run.find("#bundle-pane").isEmpty());
            assertThat(sets(run)).hasSize(1);
        }
    }

    @Test
    void aBrokenBundleIsRefusedInOneSentenceAndNothingChanges() throws Exception {
        written();
        byte[] bytes = Files.readAllBytes(file);
        for (int at = bytes.length / 2; at < bytes.length; at++) {
            bytes[at] = 7;
        }
        Files.write(file, bytes);
        try (WindowRun run = WindowRun.open(store)) {
            run.answerFile(file);
            run.choose("#annotation-files", IMPORT);
            run.await("the word", () -> run.find("#trouble").isPresent());
            assertThat(run.text("#trouble-sentence")).contains("briefing.gpkg", "Nothing was imported.");
            assertThat(run.find("#bundle-pane")).isEmpty();
            assertThat(briefs(run)).isEmpty();
        }
    }
}

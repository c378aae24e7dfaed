package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.exclave.catalog.Addition;
import org.exclave.catalog.Incident;
import org.exclave.store.AnnotationStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Incidents, figures and sources that the user adds in the window: refused, kept, marked, taken back, removed. */
@Execution(ExecutionMode.SAME_THREAD)
final class AdditionsWindowTest {

    private static final String KNOWN = "KT-20220916-01";

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        run = WindowRun.open(file());
    }

    @AfterEach
    void close() {
        run.close();
    }

    private Path file() {
        return folder.resolve("annotations.gpkg");
    }

    @Test
    void incidentWithoutASourceIsRefusedNextToTheField() {
        run.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        run.await("the pane", () -> run.find("#addition-pane").isPresent());
        write("title", "Nothing happened");
        run.fire("#addition-keep");
        run.await("the faults", () -> fault("-sources").contains("is missing"));
        assertThat(fault("-summary")).contains("is missing");
        assertThat(fault("-title")).isEmpty();
        assertThat(additions()).isEmpty();
    }

    @Test
    void incidentIsShownEverywhereAsLocalAndGoesWithUndo() throws Exception {
        int before = run.listed();
        addSource();
        addIncident();
        assertThat(run.words("#addition-told")).contains("LOCAL");
        run.press(KeyCode.ESCAPE);
        run.await("the list", () -> run.listed() == before + 1);
        assertThat(run.words("#inspector")).contains("Local test row").contains("LOCAL");
        assertThat(run.words(".status")).contains("2 LOCAL additions");
        assertThat(run.session().scenery().incidents()).anyMatch(Incident::local);
        run.press(KeyCode.SHORTCUT, KeyCode.Z);
        run.await("no incident", () -> run.listed() == before);
        assertThat(run.on(() -> Optional.ofNullable(run.session().selectedIncident().get()))).isEmpty();
        run.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        run.await("the incident again", () -> run.listed() == before + 1);
        run.close();
        assertThat(AnnotationStore.readAdditions(file())).extracting(Addition::id)
                .containsExactly("local-local-leaflet-1", "KT-20220917-LOCAL-1");
        open();
        assertThat(run.listed()).isEqualTo(before + 1);
    }

    @Test
    void figureOfAShippedIncidentIsMarkedAmongTheOthersAndCanBeEditedAndRemoved() {
        Incident known = run.on(() -> run.session().atlas().catalog().incident(KNOWN).orElseThrow());
        select(known);
        run.fire("#add-claim");
        run.await("the form", () -> run.find("#addition-claimant").isPresent());
        write("claimant", "A new claimant");
        pick("source", "fidh");
        word("measure", "killed");
        word("side", "KG");
        write("min", "seven");
        run.fire("#addition-keep");
        run.await("the fault", () -> fault("-min").contains("whole number"));
        write("min", "7");
        run.fire("#addition-keep");
        run.await("kept", () -> additions().size() == 1);
        run.press(KeyCode.ESCAPE);
        run.await("the figure", () -> run.words("#claims").contains("A new claimant"));
        assertThat(run.words("#claims")).contains("LOCAL");
        assertThat(run.find("#inspector-local")).isPresent();
        run.fire("#edit-addition");
        run.await("the form again", () -> run.find("#addition-claimant").isPresent());
        assertThat(text("min")).isEqualTo("7");
        write("max", "9");
        run.fire("#addition-keep");
        run.await("changed", () -> additions().getFirst().row().contains("\"max\":9"));
        run.fire("#addition-remove");
        run.await("removed", () -> additions().isEmpty());
        run.press(KeyCode.ESCAPE);
        run.await("without it", () -> !run.words("#claims").contains("A new claimant"));
        assertThat(run.find("#inspector-local")).isEmpty();
    }

    @Test
    void whoTookPartAndWhoSaysWhatAreRowsOfTheirOwn() {
        addSource();
        addIncident();
        run.fire("#addition-parties");
        run.fire("#addition-parties");
        write("parties-1-name", "A party");
        word("parties-1-side", "KG");
        run.fire("#addition-accounts");
        write("accounts-1-claimant", "A claimant");
        write("accounts-1-statement", "It was not so.");
        write("tags", "road, shelling,");
        pick("otherPlaces", "vorukh");
        run.fire("#addition-keep");
        run.await("the fault", () -> fault("-accounts").contains("Who says what happened, 1 (Source)"));
        pick("accounts-1-source", "local leaflet");
        run.fire("#addition-keep");
        run.await("kept", () -> additions().getLast().row().contains("It was not so."));
        JsonNode row = new JsonMapper().readTree(additions().getLast().row());
        assertThat(row.get("parties").toString()).isEqualTo("[{\"name\":\"A party\",\"side\":\"KG\"}]");
        assertThat(row.get("accounts").toString()).isEqualTo("[{\"claimant\":\"A claimant\","
                + "\"source\":\"local-local-leaflet-1\",\"statement\":\"It was not so.\"}]");
        assertThat(row.get("tags").toString()).isEqualTo("[\"road\",\"shelling\"]");
        assertThat(row.get("otherPlaces").toString()).isEqualTo("[\"vorukh\"]");
        assertThat(text("parties-1-name")).isEqualTo("A party");
        assertThat(text("tags")).isEqualTo("road, shelling");
        run.press(KeyCode.ESCAPE);
        run.await("the account", () -> run.words("#inspector").contains("It was not so."));
        assertThat(run.words("#inspector")).contains("A claimant").contains("Also: Vorukh");
        run.fire("#edit-addition");
        run.await("the form again", () -> run.find("#addition-accounts-1-statement").isPresent());
        run.fire("#addition-accounts-1-remove");
        run.fire("#addition-keep");
        run.await("without it", () -> !additions().getLast().row().contains("accounts"));
    }

    @Test
    void sourceThatIsCitedCannotBeRemoved() {
        addSource();
        addIncident();
        run.on(() -> {
            list().getSelectionModel().select(0);
            return list();
        });
        run.fire("#addition-remove");
        run.await("the refusal", () -> fault("s").contains("no source has the id"));
        assertThat(additions()).hasSize(2);
    }

    private void addSource() {
        if (run.find("#addition-pane").isEmpty()) {
            run.fire("#add-to-catalogue");
        }
        run.fire("#addition-new-source");
        run.await("the form", () -> run.find("#addition-publisher").isPresent());
        write("publisher", "Local leaflet");
        write("language", "ky");
        word("kind", "news");
        word("read", "full");
        run.fire("#addition-keep");
        run.await("the source", () -> additions().size() == 1);
    }

    private void addIncident() {
        run.fire("#addition-new-incident");
        run.await("the form", () -> run.find("#addition-summary").isPresent());
        write("title", "Local test row");
        write("summary", "A row for a test.");
        pick("sources", "local leaflet");
        write("start", "2022-09-17");
        write("end", "2022-09-17");
        pick("place", "kok-tash");
        word("category", "shelling");
        word("episode", "2022");
        run.fire("#addition-keep");
        run.await("the incident", () -> additions().size() == 2);
        run.settle();
    }

    /** What is said below a field; nothing where nothing is. */
    private String fault(String of) {
        return run.find("#addition-fault" + of).isPresent() ? run.text("#addition-fault" + of) : "";
    }

    private List<Addition> additions() {
        return run.on(() -> run.session().atlas().grown().additions());
    }

    @SuppressWarnings("unchecked")
    private ListView<Addition> list() {
        return (ListView<Addition>) run.node("#additions");
    }

    private void select(Incident incident) {
        run.on(() -> {
            run.session().select(incident);
            return incident;
        });
        run.settle();
    }

    private String text(String field) {
        return ((TextInputControl) run.node("#addition-" + field)).getText();
    }

    private void write(String field, String words) {
        run.on(() -> {
            TextInputControl control = (TextInputControl) run.node("#addition-" + field);
            control.setText(words);
            return control;
        });
    }

    private void pick(String field, String words) {
        write(field, words);
        run.on(() -> {
            run.node("#addition-" + field).fireEvent(new ActionEvent());
            return field;
        });
    }

    @SuppressWarnings("unchecked")
    private void word(String field, String word) {
        run.on(() -> {
            ((ComboBox<String>) run.node("#addition-" + field)).setValue(word);
            return word;
        });
    }
}

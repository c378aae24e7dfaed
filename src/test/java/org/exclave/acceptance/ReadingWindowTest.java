package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.exclave.catalog.BackgroundStatement;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Incident;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.catalog.Source;
import org.exclave.session.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading sources, disagreements and background in the panel at the left. */
@Execution(ExecutionMode.SAME_THREAD)
final class ReadingWindowTest {

    private static final Catalog CATALOG = ShippedCatalog.catalog();

    @TempDir
    private static Path folder;

    private static WindowRun run;

    @BeforeAll
    static void open() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @BeforeEach
    void startAnew() {
        turnTo(Page.INCIDENTS);
        run.on(() -> {
            run.session().selectNothing();
            run.session().reading().soughtSources().set("");
            run.session().reading().soughtBackground().set("");
            return run;
        });
        run.settle();
    }

    @Test
    void allTabsFitWithoutBeingCut() {
        Node panel = run.node("#side");
        double edge = run.on(() -> panel.localToScene(panel.getLayoutBounds()).getMaxX());
        List<String> names = Stream.of("incidents", "layers", "sources", "disagreements", "background", "analysis")
                .map(name -> {
                    Labeled label = (Labeled) run.node("#tab-" + name).lookup(".tab-label");
                    run.on(() -> {
                        assertThat(label.localToScene(label.getLayoutBounds()).getMaxX()).isLessThan(edge);
                        assertThat(label.getWidth()).isGreaterThan(label.prefWidth(-1) - 1);
                        return label;
                    });
                    return label.getText();
                })
                .toList();

        assertThat(names).containsExactly("Incidents", "Layers", "Sources", "Disputes", "Causes", "Counts");
    }

    @Test
    void sourcesAreSoughtInAnyScriptAndTheSwitchKeepsThoseThatStandAlone() {
        run.click("#tab-sources");
        assertThat(run.text("#source-list-count")).isEqualTo("210 of 210 sources");

        run.click("#sources-search");
        run.type("ховар");
        int found = items("#source-list").size();
        assertThat(found).isBetween(2, 60);

        run.click("#sources-alone");
        assertThat(items("#source-list").size()).isLessThan(found);
        run.click("#sources-alone");
        run.click("#sources-search");
        run.press(KeyCode.ESCAPE);
        assertThat(run.text("#source-list-count")).isEqualTo("210 of 210 sources");
    }

    @Test
    void nothingFoundIsSaidInWords() {
        run.click("#tab-background");
        run.click("#background-search");
        run.type("qqqq");

        assertThat(run.words("#background-list")).contains("No statement has these words.");
    }

    @Test
    void enterGoesThroughTheIncidentsOfADisagreement() {
        run.click("#tab-disagreements");
        run.click("#disagreement-all");
        run.focus("#disagreement-list");
        run.press(KeyCode.HOME);
        run.press(KeyCode.ENTER);
        Incident first = run.on(() -> run.session().selectedIncident().get());
        run.press(KeyCode.ENTER);
        Incident second = run.on(() -> run.session().selectedIncident().get());

        assertThat(run.words("#disagreement-list-details")).contains("2022 dates", first.title(), second.title());
        assertThat(List.of(first.id(), second.id())).containsExactly("KT-20220914-01", "KT-20220916-24");
        assertThat(run.words("#inspector")).contains(second.title());
    }

    @Test
    void aFoundDisagreementTellsEachFigureWithItsClaimantAndTheGap() {
        run.click("#tab-disagreements");
        run.click("#disagreement-figures");
        run.focus("#disagreement-list");
        run.press(KeyCode.HOME);

        assertThat(run.text("#disagreement-list-count")).isEqualTo("17 of 72 disagreements");
        assertThat(run.words("#disagreement-list-details"))
                .contains("Batken regional government (mirror of AKIpress) says 848, Kyrgyz authorities (Asia-Plus) says 58,000")
                .contains("98.5 %")
                .contains("of different dates");
    }

    @Test
    void beingLedToASourceClearsWhatWouldHideIt() {
        BackgroundStatement statement = CATALOG.background().getFirst();
        run.on(() -> {
            run.session().reading().soughtSources().set("qqqq");
            run.session().reading().show(statement.source());
            return run;
        });
        run.settle();

        assertThat(run.words("#source-list-details"))
                .contains(statement.source().publisher(), "read in full", statement.statement());
        assertThat(items("#source-list")).hasSize(210);
        assertThat(run.node("#source-list").isFocused()).isTrue();
    }

    @Test
    void anIncidentIsSelectedFromItsSource() {
        Incident incident = ShippedCatalog.incident("KT-20220916-08");
        Source source = incident.sources().getFirst();
        run.on(() -> {
            run.session().reading().show(source);
            return run;
        });
        run.settle();
        run.focus("#source-list-details .incident-link");
        run.press(KeyCode.SPACE);

        Incident selected = run.on(() -> run.session().selectedIncident().get());
        assertThat(selected.sources()).contains(source);
    }

    @Test
    void theSearchLeadsToSourcesAndStatements() {
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("Dzhuraev");
        run.await("the answer", () -> run.find("#findings").isPresent());
        assertThat(run.words("#findings")).contains("BACKGROUND (1)", "Relations unlikely ever to be peaceful");
        run.press(KeyCode.ENTER);

        assertThat(run.on(() -> run.session().reading().page().get())).isEqualTo(Page.BACKGROUND);
        assertThat(run.words("#background-list-details")).contains("Emil Dzhuraev");
        assertThat(run.listed()).isEqualTo(95);
    }

    @Test
    void whatHasNoRoomInTheSearchIsSoughtOnItsTab() {
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("khovar");
        run.await("the answer", () -> run.find("#findings").isPresent());
        assertThat(run.words("#findings")).contains("SOURCES (").contains(" more in Sources");
        run.click("#findings .search-more");

        assertThat(run.on(() -> run.session().reading().page().get())).isEqualTo(Page.SOURCES);
        assertThat(items("#source-list").size()).isBetween(3, 209);
    }

    private static void turnTo(Page page) {
        run.on(() -> {
            run.session().reading().page().set(page);
            return run;
        });
        run.settle();
    }

    private static List<?> items(String selector) {
        ListView<?> list = (ListView<?>) run.node(selector);
        return run.on(() -> List.copyOf(list.getItems()));
    }
}

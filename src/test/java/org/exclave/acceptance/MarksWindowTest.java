package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Marks on the map: what they say before a click, how they spread, and what stands nowhere. */
@Execution(ExecutionMode.SAME_THREAD)
final class MarksWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
    }

    @AfterEach
    void close() {
        run.close();
    }

    private Incident incident(String id) {
        return run.session().atlas().catalog().incidents().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Brings an incident's place into the middle of the map, at a zoom. */
    private Place centre(String id, double zoom) {
        Place place = Objects.requireNonNull(incident(id).place());
        run.on(() -> {
            var view = run.session().viewport().get();
            run.session().viewport().set(new Viewport(
                    place.longitude(), place.latitude(), zoom, view.width(), view.height(), 1));
            return view;
        });
        return place;
    }

    private Stream<Button> spread() {
        return run.on(() -> ((Parent) run.node("#fan")).getChildrenUnmodifiable().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList())
                .stream();
    }

    @Test
    void theNearestMarkIsSpreadByKeysAndOneOfItSelected() {
        centre("KT-20220916-01", 8);
        run.focus("#map");
        run.press(KeyCode.ENTER);

        assertThat(spread().count()).isGreaterThan(3);
        String second = spread().skip(1).findFirst().orElseThrow().getAccessibleText();
        assertThat(spread().map(Node::getAccessibleText)).doesNotHaveDuplicates();
        run.press(KeyCode.RIGHT);
        run.press(KeyCode.ENTER);

        assertThat(spread()).isEmpty();
        assertThat(second).startsWith(run.text("#inspector-title"));
    }

    @Test
    void escapeAndEveryMovementFoldTheSpreadUp() {
        centre("KT-20220916-01", 8);
        run.focus("#map");
        run.press(KeyCode.ENTER);
        run.press(KeyCode.ESCAPE);
        assertThat(spread()).isEmpty();

        run.press(KeyCode.ENTER);
        assertThat(spread()).isNotEmpty();
        run.focus("#map");
        run.press(KeyCode.PLUS);
        assertThat(spread()).isEmpty();
        assertThat(run.find("#inspector-title")).isEmpty();
    }

    @Test
    void thePointerIsToldWhatStandsUnderIt() {
        Place place = centre("KT-20220916-01", 8);
        ScreenPoint at = run.viewport().toScreen(place.longitude(), place.latitude());
        assertThat(at.x()).isPositive();

        // A change of what is shown, which may still come, folds the card until the pointer moves again.
        run.await("the card", () -> {
            run.moveOverMap(at.x() - 3, at.y());
            run.moveOverMap(at.x(), at.y());
            return run.find("#hover").isPresent();
        });
        assertThat(run.words("#hover")).contains("incidents", "click to spread them");
        run.moveOverMap(2, 2);
        run.await("no card", () -> run.find("#hover").isEmpty());
    }

    @Test
    void whatHasNoPointIsListedAndSelectable() {
        assertThat(run.text("#area-only")).isEqualTo("19 known by area only · 3 without place");
        run.click("#area-only");

        assertThat(run.menu()).hasSize(2 + 19 + 3 + 1).contains("Without a known place (3)");
        run.press(KeyCode.DOWN);
        run.press(KeyCode.ENTER);
        Incident selected = run.on(() -> run.session().selectedIncident().get());
        assertThat(Objects.requireNonNull(selected.place()).isArea()).isTrue();
    }
}

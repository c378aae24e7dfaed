package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Arrowheads;
import org.exclave.annotation.LetterSize;
import org.exclave.annotation.Look;
import org.exclave.annotation.Style;
import org.exclave.annotation.Symbol;
import org.exclave.annotation.Weight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The look of annotations is chosen in the inspector, by name, or from another; the next one of the kind has it too. */
@Execution(ExecutionMode.SAME_THREAD)
final class StyleWindowTest {

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

    private List<Annotation> annotations() {
        return run.on(() -> run.session().annotations().get());
    }

    private Optional<Annotation> selected() {
        return run.on(() -> Optional.ofNullable(run.session().selectedAnnotation().get()));
    }

    private Style look() {
        return selected().orElseThrow().style();
    }

    private double opacity() {
        return run.on(() -> ((Slider) run.node("#annotation-opacity")).getValue());
    }

    private void draw(KeyCode tool, double longitude, double latitude, int places) {
        List<Annotation> before = annotations();
        run.focus("#map");
        run.press(tool);
        for (int i = 0; i < places; i++) {
            run.clickMap(longitude + 0.25 * i, latitude + 0.1 * i);
        }
        if (tool == KeyCode.A) {
            run.press(KeyCode.SHIFT, KeyCode.ENTER);
        }
        run.await("one more", () -> selected()
                .filter(now -> before.stream().noneMatch(each -> each.id().equals(now.id())))
                .isPresent());
        run.frames(2);
    }

    @Test
    void everyTraitThatAppliesIsChosenByItsButton() {
        draw(KeyCode.P, 70.3, 39.9, 1);
        assertThat(run.find("#annotation-dash-dashed")).isEmpty();
        assertThat(run.find("#annotation-filling-tint")).isEmpty();
        run.fire("#annotation-symbol-star");
        run.await("a star", () -> look().symbol() == Symbol.STAR);
        run.fire("#annotation-letters-large");
        run.await("large", () -> look().lettering().size() == LetterSize.LARGE);
        run.fire("#annotation-weight-regular");
        run.await("light", () -> look().lettering().weight() == Weight.REGULAR);
        run.fire("#annotation-ground-box");
        run.await("boxed", () -> look().lettering().box());
        run.fire("#annotation-colour-BC4C00");
        run.await("orange", () -> look().colour().equals("#BC4C00"));

        draw(KeyCode.A, 70.2, 39.7, 2);
        run.fire("#annotation-heads-both");
        run.await("two heads", () -> look().stroke().heads() == Arrowheads.BOTH);
        run.focus("#annotation-width");
        run.press(KeyCode.RIGHT);
        run.await("wider", () -> look().width() > 2);
    }

    @Test
    void whatIsUndoneIsShownByTheButtonsAndSliders() {
        draw(KeyCode.R, 70.3, 39.9, 2);
        run.fire("#annotation-look-area-of-interest");
        run.await("hatched", () -> look().equals(Look.AREA_OF_INTEREST.style()));
        assertThat(opacity()).isCloseTo(55, within(0.01));
        run.press(KeyCode.CONTROL, KeyCode.Z);
        run.await("as before", () -> look().equals(Style.DEFAULT));
        run.await("shown", () -> opacity() == 30);
    }

    @Test
    void theLookChosenLastIsThatOfTheNextOneOfTheKindEvenAfterARestart() {
        draw(KeyCode.R, 70.3, 39.9, 2);
        run.fire("#annotation-look-limit");
        run.await("a limit", () -> look().equals(Look.LIMIT.style()));
        draw(KeyCode.R, 70.3, 40.2, 2);
        assertThat(look()).isEqualTo(Look.LIMIT.style());
        draw(KeyCode.P, 70.1, 39.8, 1);
        assertThat(look()).isEqualTo(Style.DEFAULT);

        run.close();
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
        run.await("the habits", () -> run.on(() -> !run.session().habits().get().looks().isEmpty()));
        draw(KeyCode.R, 70.3, 39.7, 2);
        assertThat(look()).isEqualTo(Look.LIMIT.style());
        run.fire("#annotation-look-usual");
        run.await("as usual", () -> look().equals(Style.DEFAULT));
        run.await("no habit", () -> run.on(() -> run.session().habits().get().looks().isEmpty()));
    }

    @Test
    void theLookOfAnotherIsTakenByAClickOnIt() {
        draw(KeyCode.P, 70.3, 39.9, 1);
        run.fire("#annotation-symbol-flag");
        run.await("a flag", () -> look().symbol() == Symbol.FLAG);
        Annotation model = selected().orElseThrow();
        draw(KeyCode.P, 70.6, 40.1, 1);
        run.fire("#annotation-look-usual");
        run.await("as usual", () -> look().equals(Style.DEFAULT));
        run.focus("#map");
        run.press(KeyCode.I);
        run.clickMap(70.3, 39.9);
        run.await("a flag, too", () -> look().symbol() == Symbol.FLAG);
        assertThat(selected().orElseThrow().id()).isNotEqualTo(model.id());
        assertThat(annotations()).contains(model);
    }

    @Test
    void theAuthorIsThatOfTheNextOneToo() {
        draw(KeyCode.P, 70.3, 39.9, 1);
        run.focus("#annotation-author");
        run.type("A. Writer");
        run.focus("#map");
        run.await("the author", () -> "A. Writer".equals(selected().orElseThrow().author()));
        draw(KeyCode.P, 70.6, 40.1, 1);
        assertThat(selected().orElseThrow().author()).isEqualTo("A. Writer");
    }
}

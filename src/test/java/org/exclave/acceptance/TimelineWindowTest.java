package org.exclave.acceptance;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.exclave.catalog.Family;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The axis of the time line in the window: zoom, handles, typing, flags, readout. */
@Execution(ExecutionMode.SAME_THREAD)
class TimelineWindowTest {

    private static final TimeWindow DAWN =
            TimeWindow.of(Instant.parse("2022-09-15T23:50:00Z"), Instant.parse("2022-09-16T05:50:00Z"));

    private static WindowRun run;

    @BeforeAll
    static void open(@TempDir Path folder) {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @BeforeEach
    void showTheWholeAxis() {
        run.focus("#timeline-field");
        run.press(KeyCode.DIGIT0);
        run.click("#timeline-chip-all");
        run.on(() -> {
            run.session().filter().set(run.session().filter().get().withoutConditions());
            run.session().selectNothing();
            return run;
        });
    }

    @Test
    void wheelAndKeysZoomAndTheWindowStaysWhatItIs() {
        choose(DAWN);
        double before = width("#window-stretch");

        run.scroll("#window-stretch", 3);

        assertThat(width("#window-stretch")).isGreaterThan(1.5 * before);
        assertThat(run.find("#timeline-overview")).isPresent();
        double wheeled = width("#window-stretch");
        run.focus("#timeline-field");
        run.press(KeyCode.PLUS);
        assertThat(width("#window-stretch")).isGreaterThan(wheeled);
        run.press(KeyCode.MINUS);
        assertThat(width("#window-stretch")).isCloseTo(wheeled, within(0.5));
        run.press(KeyCode.DIGIT0);
        assertThat(width("#window-stretch")).isEqualTo(before);
        assertThat(run.find("#timeline-overview")).isEmpty();
        assertThat(window()).isEqualTo(DAWN);
    }

    @Test
    void axisMovesByDraggingItsDatesByKeysAndByTheFrameOfTheOverview() {
        choose(DAWN);
        run.doubleClick("#window-stretch");
        double fitted = left("#window-stretch");
        assertThat(width("#window-stretch")).isGreaterThan(200);

        run.dragWithin("#timeline-field", 300, 112, 400, 112);
        assertThat(left("#window-stretch")).isCloseTo(fitted + 100, within(1.5));

        run.focus("#timeline-field");
        run.press(KeyCode.RIGHT);
        assertThat(left("#window-stretch")).isLessThan(fitted + 100);

        run.drag("#timeline-overview-frame", -200);
        assertThat(run.find("#window-stretch")).isEmpty();
        assertThat(window()).isEqualTo(DAWN);
    }

    @Test
    void stretchDrawnWithShiftFillsTheAxis() {
        choose(DAWN);
        double before = width("#window-stretch");
        double middle = left("#window-stretch") + before / 2;

        run.dragWithinWithShift("#timeline-field", middle - 60, 60, middle + 60, 60);

        double share = before / 120;
        assertThat(width("#window-stretch")).isCloseTo(share * axisWidth(), within(4.0));
        assertThat(window()).isEqualTo(DAWN);
    }

    @Test
    void trueScaleHasNoFoldsAndKeepsTheWindow() {
        run.click("#timeline-chip-2022");
        TimeWindow before = window();
        double folded = width("#window-stretch");

        trueScale(true);

        assertThat(width("#window-stretch")).isCloseTo(12.0 / 1436 * axisWidth(), within(2.0)).isLessThan(folded);
        assertThat(window()).isEqualTo(before);
        trueScale(false);
        assertThat(width("#window-stretch")).isEqualTo(folded);
    }

    @Test
    void closerHandlesMoveByHoursAndQuartersAndNeverCross() {
        run.click("#timeline-chip-2022");
        run.press(KeyCode.TAB);
        choose(DAWN);
        run.doubleClick("#window-stretch");

        run.focus("#window-start");
        run.press(KeyCode.RIGHT);
        assertThat(window().from()).isEqualTo(DAWN.from().plusSeconds(15 * 60));
        run.press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(window().from()).isEqualTo(DAWN.from().plusSeconds(75 * 60));
        run.press(KeyCode.END);
        assertThat(window().from()).isEqualTo(DAWN.to().minusSeconds(15 * 60));
        run.press(KeyCode.RIGHT);
        assertThat(window()).isEqualTo(TimeWindow.of(DAWN.to().minusSeconds(15 * 60), DAWN.to()));
        run.press(KeyCode.HOME);
        assertThat(window().from()).isEqualTo(Instant.parse("2021-04-26T18:00:00Z"));
    }

    @Test
    void draggedHandleKeepsToTheQuarterOfAnHourUnlessAltIsHeld() {
        choose(DAWN);
        run.doubleClick("#window-stretch");

        run.dragFirmly("#window-start", 31, false);
        assertThat(window().from().getEpochSecond() % (15 * 60)).isZero();
        assertThat(window().from()).isAfter(DAWN.from());

        choose(DAWN);
        run.dragFirmly("#window-start", 31, true);
        assertThat(window().from().getEpochSecond() % 60).isZero();
        assertThat(window().from().getEpochSecond() % (15 * 60)).isNotZero();
    }

    @Test
    void handlesAreSlidersThatSayBothClocks() {
        choose(DAWN);
        Node start = run.node("#window-start");

        assertThat(start.getAccessibleRole()).isEqualTo(AccessibleRole.SLIDER);
        assertThat(spoken("#window-start"))
                .isEqualTo("Start of the window: 16 Sep 2022, 05:50 UTC+6, 04:50 UTC+5");
        assertThat(spoken("#window-end")).isEqualTo("End of the window: 16 Sep 2022, 11:50 UTC+6, 10:50 UTC+5");
        assertThat((double) run.on(() -> start.queryAccessibleAttribute(AccessibleAttribute.VALUE)))
                .isEqualTo(DAWN.from().getEpochSecond() / 60.0)
                .isGreaterThan((double) run.on(() -> start.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE)))
                .isLessThanOrEqualTo(
                        (double) run.on(() -> start.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE)));

        run.on(() -> {
            start.executeAccessibleAction(AccessibleAction.DECREMENT);
            return start;
        });

        assertThat(window().from()).isEqualTo(DAWN.from().minusSeconds(24 * 3600));
        assertThat(spoken("#window-start")).contains("15 Sep 2022, 05:50 UTC+6");
    }

    @Test
    void windowIsTypedByStartAndEnd() {
        run.click("#window-words");
        replace("#window-type-start", "2022-09-16 05:50");
        replace("#window-type-end", "2022-09-16T10:50+05:00");
        run.press(KeyCode.ENTER);

        assertThat(window()).isEqualTo(DAWN);
        assertThat(run.find("#window-fields")).isEmpty();
        assertThat(run.words("#window-words")).contains("05:50", "11:50", "UTC+6", "04:50", "10:50", "UTC+5");
    }

    @Test
    void windowIsTypedByDayAndLength() {
        run.press(KeyCode.CONTROL, KeyCode.T);
        replace("#window-type-start", "2022-09-14");
        replace("#window-type-length", "30 d");
        run.press(KeyCode.ENTER);
        assertThat(window()).isEqualTo(days("2022-09-14", "2022-10-13"));

        run.press(KeyCode.CONTROL, KeyCode.T);
        replace("#window-type-end", "2022-09-15");
        run.press(KeyCode.ENTER);
        assertThat(window()).isEqualTo(days("2022-09-14", "2022-09-15"));
    }

    @Test
    void whatCannotBeTheWindowIsSaidBesideTheFieldAndChangesNothing() {
        choose(DAWN);
        run.click("#window-words");
        replace("#window-type-start", "yesterday");
        run.press(KeyCode.ENTER);
        assertThat(run.text("#window-wrong-start")).contains("“yesterday” is not a time");

        replace("#window-type-start", "2022-09-18");
        assertThat(run.find("#window-wrong-start")).isEmpty();
        run.press(KeyCode.ENTER);
        assertThat(run.text("#window-wrong-end")).isEqualTo("The end must come after the start.");

        replace("#window-type-length", "long");
        run.press(KeyCode.ENTER);
        assertThat(run.text("#window-wrong-length")).contains("“long” is not a length of time");
        run.press(KeyCode.ESCAPE);

        assertThat(run.find("#window-fields")).isEmpty();
        assertThat(window()).isEqualTo(DAWN);
    }

    @Test
    void pointerReadsBothClocksAndTheBarInWords() {
        choose(TimeWindow.of(Instant.parse("2021-04-28T18:00:00Z"), Instant.parse("2021-04-29T18:00:00Z")));
        double middle = left("#window-stretch") + width("#window-stretch") / 2;

        run.moveWithin("#timeline-field", middle, 60);

        assertThat(run.words("#timeline-readout"))
                .contains("29 Apr 2021, ", " UTC+6 · ", " UTC+5")
                .contains("29 Apr 2021 by UTC+6 (28 Apr, 23:00 – 29 Apr, 23:00 by UTC+5): 6 fighting, ");

        run.on(() -> {
            IncidentFilter filter = run.session().filter().get();
            run.session().filter().set(filter.withFamilies(java.util.Set.of(Family.CONTEXT)));
            return filter;
        });
        run.moveWithin("#timeline-field", middle + 1, 60);
        assertThat(run.words("#timeline-readout")).contains("29 Apr 2021: no incident of the filter began");
    }

    @Test
    void pointerReadsWhatAFoldHides() {
        choose(days("2021-05-07", "2021-07-05"));
        double right = left("#window-stretch") + width("#window-stretch");

        run.moveWithin("#timeline-field", right - 16, 60);

        assertThat(run.words("#timeline-readout"))
                .contains("Folded: 8 May – 6 Jul 2021, 60 days: 1 harm to civilians, 1 water & roads, 2 diplomacy");
    }

    @Test
    void hoursTellWhatIsKnownToTheDayOnly() {
        choose(days("2022-09-16", "2022-09-16"));
        run.doubleClick("#window-stretch");

        run.moveWithin("#timeline-field", left("#window-stretch") + 7.5 / 24 * width("#window-stretch"), 60);

        assertThat(run.words("#timeline-readout"))
                .contains("16 Sep 2022, 07:00–08:00 UTC+6 (06:00 – 07:00 UTC+5): ")
                .contains("At some time on 16 Sep 2022, by one of the two clocks: ")
                .contains("At some time on 14–17 Sep 2022, by one of the two clocks: 7 destruction");
    }

    @Test
    void pressBesideTheTypedFieldsClosesThem() {
        run.click("#window-words");
        assertThat(run.find("#window-fields")).isPresent();
        run.click("#timeline-chip-2021");
        assertThat(run.find("#window-fields")).isEmpty();
    }

    @Test
    void zoomedAxisFollowsAWindowThatMovesOutOfSightAndStaysWhereItWasMovedByHand() {
        choose(DAWN);
        run.doubleClick("#window-stretch");
        double fitted = width("#window-stretch");

        choose(TimeWindow.of(DAWN.from().plusSeconds(4 * 86_400), DAWN.to().plusSeconds(4 * 86_400)));
        assertThat(run.find("#window-end")).isPresent();
        assertThat(width("#window-stretch")).isCloseTo(fitted, within(1.0));

        run.focus("#timeline-field");
        run.press(KeyCode.HOME);
        choose(TimeWindow.of(DAWN.from().plusSeconds(86_400), DAWN.to().plusSeconds(86_400)));
        assertThat(run.find("#window-end")).isEmpty();
    }

    @Test
    void wordsOfTheFieldStayAboveTheAxisWhateverTheySay() {
        run.click("#window-words");
        replace("#window-type-start", "yesterday");
        run.press(KeyCode.ENTER);
        Node card = run.node("#window-fields");
        assertThat(run.on(() -> card.getLayoutY() + card.getLayoutBounds().getHeight())).isLessThanOrEqualTo(-40);
        run.press(KeyCode.ESCAPE);
    }

    @Test
    void flagSaysWhatWasAgreedAndSelectsIt() {
        run.click("#flag-KT-20220919-01");
        assertThat(run.on(() -> run.session().selectedIncident().get().id())).isEqualTo("KT-20220919-01");
        assertThat(run.find("#selected-span")).isPresent();
        assertThat(spoken("#flag-KT-20220919-01")).contains("19 Sep 2022");

        run.press(KeyCode.RIGHT);
        run.press(KeyCode.ENTER);
        assertThat(run.on(() -> run.session().selectedIncident().get().id())).isNotEqualTo("KT-20220919-01");
    }

    private static TimeWindow window() {
        return run.on(() -> run.session().filter().get().window());
    }

    private static void choose(TimeWindow window) {
        run.on(() -> {
            run.session().filter().set(run.session().filter().get().withWindow(window));
            return window;
        });
        run.settle();
    }

    private static void trueScale(boolean wished) {
        MenuButton menu = (MenuButton) run.node("#timeline-menu");
        CheckMenuItem item = (CheckMenuItem) menu.getItems().getLast();
        run.on(() -> {
            item.setSelected(wished);
            return item;
        });
        run.settle();
    }

    private static void replace(String field, String text) {
        run.focus(field);
        run.press(KeyCode.CONTROL, KeyCode.A);
        run.type(text);
    }

    private static String spoken(String selector) {
        return run.on(() -> run.node(selector).getAccessibleText());
    }

    private static double width(String selector) {
        return run.on(() -> run.node(selector).getBoundsInParent().getWidth());
    }

    /** From the left edge of the field. */
    private static double left(String selector) {
        Node field = run.node("#timeline-field");
        Node node = run.node(selector);
        return run.on(() -> field.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinX());
    }

    private static double axisWidth() {
        return width("#timeline-field") - 16 - 40;
    }

    private static TimeWindow days(String first, String last) {
        return TimeWindow.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }
}

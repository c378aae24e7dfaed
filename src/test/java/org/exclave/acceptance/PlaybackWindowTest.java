package org.exclave.acceptance;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.exclave.catalog.Family;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Students step through time: playing, stepping, how time is read, what is shown of the whole, two windows beside. */
@Execution(ExecutionMode.SAME_THREAD)
final class PlaybackWindowTest {

    private static final TimeWindow MORNING =
            TimeWindow.of(Instant.parse("2022-09-16T00:00:00Z"), Instant.parse("2022-09-16T06:00:00Z"));

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
    void startOnAMorning() {
        run.on(() -> {
            run.session().comparedWindow().set(null);
            run.session().selectNothing();
            run.session().filter().set(IncidentFilter.EVERYTHING.withWindow(MORNING));
            return run.session();
        });
        run.focus("#map");
    }

    private static TimeSelection time() {
        return run.on(() -> run.session().filter().get().time());
    }

    private static Instant end() {
        return time().window().to();
    }

    @Test
    void spacePlaysUntilItPauses() {
        run.press(KeyCode.SPACE);
        run.await("three steps", () -> end().isAfter(MORNING.to().plus(Duration.ofHours(17))));
        run.press(KeyCode.SPACE);
        TimeSelection paused = time();
        run.frames(30);
        assertThat(time()).isEqualTo(paused);
        assertThat(Duration.between(paused.window().from(), paused.window().to())).hasHours(6);
    }

    @Test
    void theChosenRoundOfFightingIsPlayedFromItsFirstDay() {
        run.click("#timeline-chip-2022");
        run.press(KeyCode.SPACE);
        run.press(KeyCode.SPACE);
        TimeWindow played = time().window();
        assertThat(Duration.between(played.from(), played.to())).hasHours(6);
        assertThat(played.from()).isBetween(
                Instant.parse("2022-09-13T18:00:00Z"), Instant.parse("2022-09-15T18:00:00Z"));
        assertThat(run.on(() -> ((ToggleButton) run.node("#timeline-chip-2022")).isSelected())).isTrue();
    }

    @Test
    void playsBackwardsToo() {
        run.press(KeyCode.SHIFT, KeyCode.SPACE);
        run.await("a step back", () -> end().isBefore(MORNING.to()));
        run.press(KeyCode.SPACE);
    }

    @Test
    void keysStepByTheChosenUnitAndByALargerOne() {
        run.press(KeyCode.PERIOD);
        assertThat(end()).isEqualTo(MORNING.to().plus(Duration.ofHours(6)));
        run.press(KeyCode.SHIFT, KeyCode.PERIOD);
        assertThat(end()).isEqualTo(MORNING.to().plus(Duration.ofHours(30)));
        run.press(KeyCode.COMMA);
        run.press(KeyCode.SHIFT, KeyCode.COMMA);
        assertThat(end()).isEqualTo(MORNING.to());
        run.click("#step-on");
        assertThat(end()).isEqualTo(MORNING.to().plus(Duration.ofHours(6)));
        run.click("#step-back");
        assertThat(end()).isEqualTo(MORNING.to());
    }

    @Test
    void bracketsWalkFromIncidentToIncident() {
        run.press(KeyCode.CLOSE_BRACKET);
        var first = run.on(() -> run.session().selectedIncident().get());
        run.click("#next-incident");
        var second = run.on(() -> run.session().selectedIncident().get());
        assertThat(first).isNotNull();
        assertThat(second).isNotNull().isNotEqualTo(first);
        run.press(KeyCode.OPEN_BRACKET);
        assertThat(run.on(() -> run.session().selectedIncident().get())).isEqualTo(first);
        assertThat(run.words("#inspector")).contains(first.title());
    }

    @Test
    void wordsThatAreTypedNeitherPlayNorStep() {
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.press(KeyCode.COMMA);
        run.press(KeyCode.SPACE);
        run.frames(5);
        assertThat(end()).isEqualTo(MORNING.to());
        run.press(KeyCode.ESCAPE);
    }

    @Test
    void modesReachBackAndMapSaysSo() {
        int window = run.listed();
        run.fire("#time-mode-cumulative");
        assertThat(time().mode()).isEqualTo(TimeMode.CUMULATIVE);
        assertThat(run.listed()).isGreaterThan(window);
        assertThat(run.text("#time-card")).startsWith("27 Apr 2021").endsWith("16 Sep 2022, 12:00 UTC+6");
        run.fire("#time-mode-fade");
        assertThat(time().window()).isEqualTo(MORNING);
        assertThat(run.text("#time-card")).isEqualTo("Until 16 Sep 2022, 12:00 UTC+6 · older ones paler");
        run.fire("#time-mode-window");
        assertThat(run.listed()).isEqualTo(window);
    }

    @Test
    void whatIsNotCertainIsCountedByTheLamp() {
        assertThat(run.text("#lamp")).doesNotContain("may have happened");
        int possible = run.listed();
        run.choose("#time-meaning", 1);
        assertThat(time().meaning()).isEqualTo(TimeMeaning.CERTAIN);
        assertThat(run.listed()).isLessThan(possible);
        assertThat(run.text("#lamp")).contains("more may have happened then");
        assertThat(run.text("#time-card")).endsWith("for certain");
        run.choose("#time-meaning", 0);
        assertThat(run.listed()).isEqualTo(possible);
    }

    @Test
    void lampTellsHiddenFromNotRecorded() {
        run.on(() -> {
            run.session()
                    .filter()
                    .set(run.session().filter().get().withFamilies(EnumSet.of(Family.CONTEXT)));
            return run.session();
        });
        assertThat(run.text("#lamp")).contains("hidden by the filter").doesNotContain("nothing recorded");
        TimeWindow quiet = TimeWindow.ofDays(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 2));
        run.on(() -> {
            run.session().filter().set(IncidentFilter.EVERYTHING.withWindow(quiet));
            return run.session();
        });
        assertThat(run.text("#lamp")).startsWith("0 of 93 shown").contains("nothing recorded from 2");
        run.click("#lamp");
        assertThat(run.text("#lamp")).startsWith("93 of 93 shown");
    }

    @Test
    void twoRoundsOfFightingStandBesideEachOther() {
        run.choose("#time-compare", 0);
        assertThat(run.text("#edition-tag")).isEqualTo("28 Apr – 6 May 2021");
        assertThat(run.text("#other-edition-tag")).isEqualTo("14–25 Sep 2022");
        run.choose("#time-compare", 5);
        run.await("two halves", () -> run.picture("#map").getWidth() == run.picture("#other-map").getWidth());
        run.choose("#time-compare", 2);
        assertThat(run.on(() -> run.hidden("#other-map").isVisible())).isFalse();
    }

    @Test
    void speedIsTypedAndNonsenseRefused() {
        run.click("#play-speed");
        run.press(KeyCode.ESCAPE);
        run.on(() -> {
            var choice = (javafx.scene.control.ComboBox<?>) run.node("#play-speed");
            choice.getEditor().setText("12");
            choice.commitValue();
            return choice;
        });
        assertThat(speed()).isEqualTo("12/s");
        run.on(() -> {
            var choice = (javafx.scene.control.ComboBox<?>) run.node("#play-speed");
            choice.getEditor().setText("fast");
            choice.commitValue();
            return choice;
        });
        run.focus("#map");
        assertThat(speed()).isEqualTo("12/s");
    }

    private static String speed() {
        return run.on(() -> ((javafx.scene.control.ComboBox<?>) run.node("#play-speed")).getEditor().getText());
    }
}

package org.exclave.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.brief.Scene;
import org.exclave.cartography.Layer;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.cartography.Viewport;
import org.exclave.event.EventLook;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.EventSymbol;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.EventDays;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeStep;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineAxis;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The time line beyond the days of the catalogue: where sets reach there, and only as long as that is wished. */
class TimeReachTest {

    private static final TimeWindow CATALOGUE =
            TimelineAxis.folded(TheAtlas.incidents(), 1000).window();

    private final Session session = new Session(
            TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING.withWindow(CATALOGUE));
    private final TimeReach reach = session.imported().reach();
    private final Player player = new Player(session, reach.whole(), () -> false);

    private static DataSet set(long id, String... days) {
        EventSetBuilder builder = new EventSetBuilder("Set " + id, "A. Collector", days.length);
        for (int i = 0; i < days.length; i++) {
            LocalDate day = LocalDate.parse(days[i]);
            builder.addDays(day, day, 70.5, 40, null, i + 1);
        }
        return new DataSet(id, new ProjectedEvents(builder.build()), 0);
    }

    private TimeWindow shown() {
        return session.filter().get().window();
    }

    private void show(DataSet... sets) {
        session.imported().all().set(List.of(sets));
    }

    @Test
    void theWholeGrowsWithASetAndShrinksWithoutItAndWhoLooksAtAllGoesOnToDoSo() {
        assertThat(reach.whole().get()).isEqualTo(CATALOGUE);
        show(set(1, "1999-08-21", "2021-05-01"));
        assertThat(reach.whole().get().from()).isEqualTo(Instant.parse("1999-08-19T18:00:00Z"));
        assertThat(reach.whole().get().to()).isEqualTo(CATALOGUE.to());
        assertThat(shown()).isEqualTo(reach.whole().get());
        assertThat(player.stretch().get()).isEqualTo(reach.whole().get());
        reach.wished().set(false);
        assertThat(shown()).isEqualTo(CATALOGUE);
        reach.wished().set(true);
        show();
        assertThat(shown()).isEqualTo(CATALOGUE);
        assertThat(reach.events().get()).isEqualTo(EventDays.NONE);
    }

    @Test
    void whoLooksAtAStretchKeepsIt() {
        TimeWindow day = TimeWindow.ofDays(LocalDate.of(2021, 4, 29), LocalDate.of(2021, 4, 29));
        session.filter().set(session.filter().get().withWindow(day));
        show(set(1, "1999-08-21"));
        assertThat(shown()).isEqualTo(day);
    }

    @Test
    void aSetWithinTheDaysOfTheCatalogueOrNotDrawnChangesNothing() {
        DataSet hidden = set(2, "1999-08-21");
        show(set(1, "2021-06-01"), hidden.looking(new EventLook(null, EventSymbol.DISC, false)));
        assertThat(reach.whole().get()).isEqualTo(CATALOGUE);
        assertThat(reach.isPassed()).isFalse();
        show(set(1, "2021-06-01"), hidden);
        assertThat(reach.isPassed()).isTrue();
    }

    @Test
    void stepsFromEventToEventStopAtTheEndOfEachDayWithEvents() {
        show(set(1, "1999-08-21", "1999-08-21", "1999-08-25"), set(2, "1999-08-23"));
        session.filter().set(session.filter().get().withWindow(days("1999-08-20", "1999-08-20")));
        for (String day : List.of("1999-08-21", "1999-08-23", "1999-08-25")) {
            player.stepLater(TimeStep.EVENT);
            assertThat(shown().to()).as(day).isEqualTo(days(day, day).to());
        }
        player.stepEarlier(TimeStep.EVENT);
        assertThat(shown().to()).isEqualTo(days("1999-08-23", "1999-08-23").to());
        player.stepLater(TimeStep.EVENT);
        player.stepLater(TimeStep.EVENT);
        assertThat(shown().to()).isAfter(Instant.parse("2003-01-01T00:00:00Z"));
    }

    @Test
    void eventsThatAreNotDrawnAreNoSteps() {
        show(set(1, "1999-08-21", "1999-08-25"));
        session.layers().set(session.layers().get().with(Layer.EVENTS, false));
        session.filter().set(session.filter().get().withWindow(days("1999-08-20", "1999-08-20")));
        player.stepLater(TimeStep.EVENT);
        assertThat(shown().to()).isAfter(Instant.parse("2003-01-01T00:00:00Z"));
    }

    @Test
    void playingPassesNoDayWithEventsAtOnce() {
        show(set(1, "1999-08-21", "1999-11-25"));
        session.filter().set(session.filter().get().withWindow(days("1999-08-20", "1999-08-20")));
        player.step().set(TimeStep.DAY);
        player.toggle();
        TimeWindow november = days("1999-11-25", "1999-11-25");
        boolean met = false;
        for (long now = 0; now < 20; now++) {
            player.tick(now * 1_000_000_000L, true);
            met |= shown().overlaps(november) && !shown().equals(reach.whole().get());
        }
        assertThat(met).isTrue();
        assertThat(shown().from()).isAfter(november.to());
    }

    @Test
    void aSceneKeepsAWindowBeyondTheCatalogue() {
        show(set(1, "1999-08-21", "1999-11-25"));
        TimeWindow autumn = days("1999-08-20", "1999-12-01");
        session.filter().set(session.filter().get().withWindow(autumn));
        Scene scene = SceneCapture.of(session, IncidentFilter.EVERYTHING.withWindow(CATALOGUE).time(), "Autumn").map();
        assertThat(scene.time().window()).isEqualTo(autumn);
        session.filter().set(session.filter().get().withWindow(reach.whole().get()));
        TimeSelection all = SceneCapture.of(session, IncidentFilter.EVERYTHING.withWindow(CATALOGUE).time(), "All")
                .map()
                .time();
        assertThat(all.window()).isEqualTo(reach.whole().get());
    }

    private static TimeWindow days(String first, String last) {
        return TimeWindow.ofDays(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void daysAreThoseOfTheClockAheadWhateverTheZoneOfTheMachine() {
        long late = Instant.parse("1999-08-21T18:30:00Z").getEpochSecond();
        EventSetBuilder builder = new EventSetBuilder("Clock", "A. Collector", 1)
                .add(late, late + 60, false, 70.5, 40, (byte) 0, 1);
        show(new DataSet(1, new ProjectedEvents(builder.build()), 0));
        assertThat(reach.whole().get().from().atOffset(ZoneOffset.ofHours(6)).toLocalDate())
                .isEqualTo(LocalDate.of(1999, 8, 21));
    }
}

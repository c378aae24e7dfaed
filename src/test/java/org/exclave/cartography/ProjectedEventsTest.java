package org.exclave.cartography;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.exclave.event.EventKind;
import org.exclave.event.EventSet;
import org.exclave.event.EventSetBuilder;
import org.exclave.sample.SampleEvents;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

class ProjectedEventsTest {

    static final Instant FIRST = Instant.parse("2020-12-20T00:00:00Z");

    private final ProjectedEvents events = new ProjectedEvents(SampleEvents.of(3_000, 11));

    /** Windows of all modes and meanings, from seconds to all time, some with parts of a second. */
    static TimeSelection random(Random random) {
        Instant from = FIRST.plusSeconds(random.nextInt(760 * 86_400)).plusNanos(random.nextInt(2) * 500_000_000L);
        Duration length = Duration.ofSeconds(1 + (long) (Math.pow(random.nextDouble(), 3) * 700 * 86_400));
        TimeWindow window = random.nextInt(20) == 0 ? TimeWindow.ALWAYS : TimeWindow.of(from, from.plus(length));
        return new TimeSelection(
                window,
                TimeMode.values()[random.nextInt(TimeMode.values().length)],
                TimeMeaning.values()[random.nextInt(TimeMeaning.values().length)]);
    }

    /** What {@link TimeSelection#shows} says, written down for an event. */
    private static boolean isShown(EventSet set, int event, TimeSelection time) {
        Instant start = Instant.ofEpochSecond(set.start(event));
        Instant end = Instant.ofEpochSecond(set.end(event));
        TimeWindow reach = time.reach();
        return time.meaning() == TimeMeaning.POSSIBLE
                ? start.isBefore(reach.to()) && end.isAfter(reach.from())
                : !start.isBefore(reach.from()) && !end.isAfter(reach.to());
    }

    @Test
    void anyTimeShowsWhatItWouldShowOfIncidents() {
        Random random = new Random(3);
        EventSet set = events.set();
        for (int round = 0; round < 300; round++) {
            TimeSelection time = random(random);
            SelectedSeconds seconds = SelectedSeconds.of(time);
            int count = 0;
            for (int event = 0; event < set.size(); event++) {
                boolean shown = isShown(set, event, time);
                assertThat(events.shows(event, seconds)).as("%s", time).isEqualTo(shown);
                count += shown ? 1 : 0;
            }
            assertThat(events.count(time)).as("%s", time).isEqualTo(count);
        }
    }

    @Test
    void secondsAtTheEdgeOfAWindowCountAsForIncidents() {
        ProjectedEvents one = new ProjectedEvents(new EventSetBuilder("One", "Nobody", 1)
                .add(100, 200, false, 70, 40, EventKind.UNSAID, 1)
                .build());
        long[] halves = {0, 199, 200, 201, 202, 399, 400, 401, 402, 800};
        for (long from : halves) {
            for (long to : halves) {
                for (TimeMeaning meaning : TimeMeaning.values()) {
                    if (from < to) {
                        TimeWindow window = TimeWindow.of(Instant.ofEpochMilli(from * 500), Instant.ofEpochMilli(to * 500));
                        TimeSelection time = TimeSelection.possible(window).withMeaning(meaning);
                        assertThat(one.count(time)).as("%s", time).isEqualTo(isShown(one.set(), 0, time) ? 1 : 0);
                    }
                }
            }
        }
    }

    @Test
    void whatIsCertainIsPossibleToo() {
        Random random = new Random(4);
        for (int round = 0; round < 100; round++) {
            TimeSelection time = random(random);
            assertThat(events.count(time.withMeaning(TimeMeaning.CERTAIN)))
                    .isLessThanOrEqualTo(events.count(time.withMeaning(TimeMeaning.POSSIBLE)));
        }
    }

    @Test
    void strengthIsThatOfIncidentsInSixteenSteps() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            TimeSelection time = random(random);
            long end = FIRST.getEpochSecond() + random.nextInt(760 * 86_400);
            double strength = SelectedSeconds.of(time).strength(end) / (double) SelectedSeconds.FULL;
            assertThat(strength).isCloseTo(time.strengthAt(Instant.ofEpochSecond(end)), offset(0.5 / 16 + 1e-9));
        }
    }

    @Test
    void ordersHoldEveryEventOnce() {
        int size = events.set().size();
        for (int place = 1; place < size; place++) {
            assertThat(events.set().end(events.endingAs(place)))
                    .isGreaterThanOrEqualTo(events.set().end(events.endingAs(place - 1)));
            assertThat(events.x(events.eastwardAs(place))).isGreaterThanOrEqualTo(events.x(events.eastwardAs(place - 1)));
        }
        assertThat(events.overBy(Long.MAX_VALUE - 1)).isEqualTo(size);
        assertThat(events.westOf(0)).isZero();
        assertThat(events.westOf(1)).isEqualTo(size);
    }

    @Test
    void eventsBegunInATimeAreThoseThatBeginInItAndNotAtItsEnd() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            Instant from = Instant.ofEpochSecond(events.set().start(random.nextInt(events.set().size())), random.nextInt(2));
            Instant to = Instant.ofEpochSecond(events.set().start(random.nextInt(events.set().size())), random.nextInt(2));
            if (from.isBefore(to)) {
                int found = 0;
                for (int i = 0; i < events.set().size(); i++) {
                    Instant start = Instant.ofEpochSecond(events.set().start(i));
                    found += !start.isBefore(from) && start.isBefore(to) ? 1 : 0;
                }
                assertThat(events.begun(from, to)).isEqualTo(found);
            }
        }
    }

    @Test
    void placesArePreciseToAMetre() {
        for (int event = 0; event < 100; event++) {
            double east = (Mercator.longitude(events.x(event)) - events.set().longitude(event)) * 85_000;
            double north = (Mercator.latitude(events.y(event)) - events.set().latitude(event)) * 111_000;
            assertThat(Math.hypot(east, north)).isLessThan(1);
        }
    }
}

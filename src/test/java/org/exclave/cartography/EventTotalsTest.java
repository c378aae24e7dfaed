package org.exclave.cartography;

import java.time.Instant;
import java.util.List;
import org.exclave.event.Event;
import org.exclave.event.EventKind;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.Killed;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is added up within a set, and what is not known stays open. */
final class EventTotalsTest {

    private static ProjectedEvents events(List<Killed> killed) {
        EventSetBuilder set = new EventSetBuilder("Notes", "A. Collector", 4);
        for (int i = 0; i < killed.size(); i++) {
            set.add(new Event(i * 100L, i * 100L + 50, false, 70, 40, 0, EventKind.UNSAID, killed.get(i), i + 1));
        }
        return new ProjectedEvents(set.build());
    }

    @Test
    void rangesAddUpAndWhatIsNotSaidIsNobodysFigure() {
        ProjectedEvents set = events(List.of(new Killed(1, 2, 5), new Killed(-1, 3, -1), Killed.NOT_SAID, new Killed(0, 0, 0)));
        assertThat(EventTotals.of(set, TimeSelection.ALWAYS)).isEqualTo(new EventTotals(4, 3, 4, 5, 3, 8, false));
    }

    @Test
    void anOpenEndStaysOpen() {
        assertThat(EventTotals.of(events(List.of(new Killed(4, -1, -1))), TimeSelection.ALWAYS))
                .isEqualTo(new EventTotals(1, 1, 4, 0, 0, 4, true));
        assertThat(EventTotals.of(events(List.of(new Killed(-1, -1, 9))), TimeSelection.ALWAYS))
                .isEqualTo(new EventTotals(1, 1, 0, 0, 0, 9, false));
    }

    @Test
    void onlyEventsOfTheTimeCount() {
        ProjectedEvents set = events(List.of(new Killed(1, 1, 1), new Killed(2, 2, 2)));
        TimeSelection first = TimeSelection.possible(TimeWindow.of(Instant.EPOCH, Instant.ofEpochSecond(60)));
        assertThat(EventTotals.of(set, first)).isEqualTo(new EventTotals(1, 1, 1, 1, 1, 1, false));
    }
}

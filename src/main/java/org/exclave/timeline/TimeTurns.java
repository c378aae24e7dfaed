package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.exclave.catalog.TimeSpan;

/**
 * When incidents come into the selected time, and when they leave it again, as its window moves. An incident comes when
 * the window's end passes an instant, and leaves when the window's start passes another; how imprecise times are read
 * says which.
 */
final class TimeTurns {

    private final List<TimeSpan> spans;

    TimeTurns(Collection<TimeSpan> spans) {
        this.spans = List.copyOf(spans);
    }

    /** The window's end, later than it is now, at which the next incident comes; empty when none is left. */
    Optional<Instant> nextComing(TimeSelection now) {
        return spans.stream()
                .map(now::coming)
                .filter(now.window().to()::isBefore)
                .min(Instant::compareTo);
    }

    /** The window's end, earlier than it is now, at which the incident before the latest one had come; empty before all. */
    Optional<Instant> previousComing(TimeSelection now) {
        return spans.stream()
                .map(now::coming)
                .filter(now.window().to()::isAfter)
                .max(Instant::compareTo);
    }

    /** How far the selected time can move forward until the incidents of it change; empty when they never do. */
    Optional<Duration> untilChange(TimeSelection now) {
        Optional<Duration> coming =
                nextComing(now).map(instant -> Duration.between(now.window().to(), instant));
        if (now.mode() != TimeMode.WINDOW) {
            return coming;
        }
        Optional<Duration> leaving = spans.stream()
                .filter(now::shows)
                .map(span -> leaving(span, now.meaning()))
                .filter(instant -> !instant.isBefore(now.window().from()))
                .min(Instant::compareTo)
                .map(instant -> Duration.between(now.window().from(), instant));
        return coming.isPresent() && leaving.isPresent() && leaving.get().compareTo(coming.get()) > 0
                ? coming
                : leaving.or(() -> coming);
    }

    private static Instant leaving(TimeSpan span, TimeMeaning meaning) {
        return switch (meaning) {
            case POSSIBLE -> span.latest();
            case CERTAIN -> span.earliest();
        };
    }
}

package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.exclave.catalog.SideClock;
import org.exclave.catalog.TimeSpan;

/**
 * When incidents come into the selected time, and when they leave it again, as its window moves. An incident comes when
 * the window's end passes an instant, and leaves when the window's start passes another; how imprecise times are read
 * says which.
 */
final class TimeTurns {

    private static final ZoneOffset DAYS_OF = SideClock.KYRGYZSTAN.offset();

    private final List<TimeSpan> spans;
    private final ComingDays events;

    TimeTurns(Collection<TimeSpan> spans, ComingDays events) {
        this.spans = List.copyOf(spans);
        this.events = events;
    }

    /**
     * The window's end, later than it is now, at which the next incident comes, or the next day is over on which
     * imported events begin; empty when none is left.
     */
    Optional<Instant> nextComing(TimeSelection now) {
        Instant to = now.window().to();
        Optional<Instant> incident =
                spans.stream().map(now::coming).filter(to::isBefore).min(Instant::compareTo);
        Optional<Instant> day = events.next(to).map(TimeTurns::over);
        return Stream.concat(incident.stream(), day.stream()).min(Instant::compareTo);
    }

    /**
     * The window's end, earlier than it is now, at which the incident before the latest one had come, or a day was
     * over on which imported events began; empty before all.
     */
    Optional<Instant> previousComing(TimeSelection now) {
        Instant to = now.window().to();
        Optional<Instant> incident =
                spans.stream().map(now::coming).filter(to::isAfter).max(Instant::compareTo);
        LocalDate shown = LocalDate.ofInstant(to.minusNanos(1), DAYS_OF);
        Optional<Instant> day = events.previous(shown).map(TimeTurns::over);
        return Stream.concat(incident.stream(), day.stream()).max(Instant::compareTo);
    }

    private static Instant over(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(DAYS_OF);
    }

    /**
     * How far the selected time can move forward until a day begins on which imported events do, or one of them leaves
     * it.
     */
    private Optional<Duration> untilEvents(TimeSelection now) {
        Instant to = now.window().to();
        Instant from = now.window().from();
        Stream<Duration> coming = events.next(to).stream().map(day -> upTo(to, begun(day)));
        Stream<Duration> leaving = now.mode() != TimeMode.WINDOW
                ? Stream.empty()
                : Stream.concat(
                        events.next(from).stream().map(day -> upTo(from, begun(day))),
                        events.over(from).stream().map(end -> upTo(from, end)));
        return Stream.concat(coming, leaving).min(Duration::compareTo);
    }

    private static Instant begun(LocalDate day) {
        return day.atStartOfDay().toInstant(DAYS_OF);
    }

    private static Duration upTo(Instant from, Instant to) {
        return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
    }

    /** How far the selected time can move forward until what is of it changes; empty when it never does. */
    Optional<Duration> untilChange(TimeSelection now) {
        return Stream.concat(untilIncidents(now).stream(), untilEvents(now).stream())
                .min(Duration::compareTo);
    }

    private Optional<Duration> untilIncidents(TimeSelection now) {
        Instant to = now.window().to();
        Optional<Duration> coming = spans.stream()
                .map(now::coming)
                .filter(to::isBefore)
                .min(Instant::compareTo)
                .map(instant -> Duration.between(to, instant));
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

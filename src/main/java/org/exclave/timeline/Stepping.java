package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.exclave.catalog.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Moves the selected time along, a step at a time, within bounds. A window that shows only its own stretch moves as a
 * whole and keeps its length; one that shows what had happened by its end grows and shrinks at that end. Immutable.
 */
public final class Stepping {

    /** A stretch in which nothing changes is worth skipping from so many days on, as it is folded on the time line. */
    private static final Duration QUIET = Duration.ofDays(4);

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration USUAL = Duration.ofDays(1);

    /**
     * A step that was made.
     *
     * @param selection where it led
     * @param skipped what of the time was passed at once because nothing changed in it, or null
     */
    public record Step(TimeSelection selection, @Nullable TimeWindow skipped) {}

    private final TimeTurns turns;
    private final TimeWindow bounds;

    /**
     * Steps through incidents.
     *
     * @param times of the incidents that are met on the way
     * @param bounds which the selected time never leaves
     */
    public Stepping(Collection<TimeSpan> times, TimeWindow bounds) {
        this(times, ComingDays.NONE, bounds);
    }

    /**
     * Steps through incidents and the days of imported events.
     *
     * @param times of the incidents that are met on the way
     * @param events on which days those begin that are met on the way
     * @param bounds which the selected time never leaves
     */
    public Stepping(Collection<TimeSpan> times, ComingDays events, TimeWindow bounds) {
        this.turns = new TimeTurns(times, events);
        this.bounds = bounds;
    }

    /** One step later; empty when nothing later is left. */
    public Optional<TimeSelection> later(TimeSelection now, TimeStep step) {
        Instant to = now.window().to();
        Optional<Instant> wished =
                step.length().map(to::plus).or(() -> turns.nextComing(now));
        return wished.filter(_ -> to.isBefore(bounds.to())).map(end -> endingAt(now, min(end, bounds.to())));
    }

    /** One step earlier; empty when nothing earlier is left. */
    public Optional<TimeSelection> earlier(TimeSelection now, TimeStep step) {
        Instant to = now.window().to();
        Instant first = firstEnd(now);
        Optional<Instant> wished =
                step.length().map(to::minus).or(() -> turns.previousComing(now));
        return wished.filter(_ -> to.isAfter(first)).map(end -> endingAt(now, max(end, first)));
    }

    /** One step later, and beyond any stretch of four days or more in which nothing would have changed. */
    public Optional<Step> laterSkipping(TimeSelection now, TimeStep step) {
        return later(now, step).map(next -> {
            Optional<Duration> length = step.length();
            Duration left = Duration.between(next.window().to(), bounds.to());
            Duration quiet = turns.untilChange(next).orElse(left.plusNanos(1));
            if (length.isEmpty() || quiet.compareTo(QUIET) < 0) {
                return new Step(next, null);
            }
            long steps = quiet.minusNanos(1).dividedBy(length.get());
            TimeSelection beyond = endingAt(
                    next, min(next.window().to().plus(length.get().multipliedBy(steps)), bounds.to()));
            Instant reached = next.window().to();
            return beyond.window().to().isAfter(reached)
                    ? new Step(beyond, TimeWindow.of(reached, beyond.window().to()))
                    : new Step(next, null);
        });
    }

    /** Where playing starts: here, or when there is nothing later, at the very beginning. */
    public TimeSelection beginning(TimeSelection now, TimeStep step) {
        if (later(now, step).isPresent()) {
            return now;
        }
        Instant end = bounds.from().plus(now.mode() == TimeMode.CUMULATIVE ? oneStep(step) : moving(now, step));
        return now.withWindow(TimeWindow.of(bounds.from(), min(end, bounds.to())));
    }

    /** Where playing backwards starts: here, or when there is nothing earlier, at the very end. */
    public TimeSelection ending(TimeSelection now, TimeStep step) {
        if (earlier(now, step).isPresent()) {
            return now;
        }
        Instant start = now.mode() == TimeMode.CUMULATIVE ? bounds.from() : bounds.to().minus(moving(now, step));
        return now.withWindow(TimeWindow.of(max(start, bounds.from()), bounds.to()));
    }

    /** The length of the window, or of a step when the window is so long that it could not move. */
    private Duration moving(TimeSelection now, TimeStep step) {
        Duration length = length(now.window());
        return length.compareTo(length(bounds)) < 0 ? length : oneStep(step);
    }

    private static Duration oneStep(TimeStep step) {
        return step.length().orElse(USUAL);
    }

    private static Duration length(TimeWindow window) {
        return Duration.between(window.from(), window.to());
    }

    private Instant firstEnd(TimeSelection now) {
        return bounds.from().plus(now.mode() == TimeMode.CUMULATIVE ? SHORTEST : length(now.window()));
    }

    private TimeSelection endingAt(TimeSelection now, Instant end) {
        return endingAt(now, end, bounds);
    }

    /** The selected time with its window brought to an end; see the class for what becomes of its start. */
    public static TimeSelection endingAt(TimeSelection now, Instant end, TimeWindow bounds) {
        TimeWindow window = now.window();
        if (now.mode() == TimeMode.CUMULATIVE) {
            Instant from = window.from().isBefore(end) ? window.from() : bounds.from();
            return now.withWindow(TimeWindow.of(from, end));
        }
        return now.withWindow(TimeWindow.of(end.minus(length(window)), end));
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

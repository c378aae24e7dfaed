package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import org.exclave.catalog.TimeSpan;

/**
 * The time in which an incident may have happened, for drawing: between its earliest and its latest instant it fades in
 * while it may not have begun and fades out while it may have been over. The four instants never go back.
 *
 * @param earliest the first instant at which it may have been going on
 * @param full where it has begun, or the middle of what begin and end may share
 * @param fading from where it may be over
 * @param latest the instant by which it was over
 */
public record SoftSpan(Instant earliest, Instant full, Instant fading, Instant latest) {

    /** The fades of a time: an hour or a day where its start or end is known to that, next to nothing to the minute. */
    public static SoftSpan of(TimeSpan span) {
        Instant begun = earlier(span.start().latest(span.startPrecision()), span.latest());
        Instant ending = later(span.end().earliest(span.endPrecision()), span.earliest());
        if (begun.isAfter(ending)) {
            Instant middle = ending.plus(Duration.between(ending, begun).dividedBy(2));
            return new SoftSpan(span.earliest(), middle, middle, span.latest());
        }
        return new SoftSpan(span.earliest(), begun, ending, span.latest());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}

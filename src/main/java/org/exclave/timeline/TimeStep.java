package org.exclave.timeline;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the selected time moves at once. */
public enum TimeStep {
    /** To the next instant at which an incident comes, or at which a day is over on which imported events began. */
    EVENT(null),
    HOUR(Duration.ofHours(1)),
    SIX_HOURS(Duration.ofHours(6)),
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7)),
    THIRTY_DAYS(Duration.ofDays(30));

    private final @Nullable Duration length;

    TimeStep(@Nullable Duration length) {
        this.length = length;
    }

    /** How long it is; empty when it leads to the next incident. */
    public Optional<Duration> length() {
        return Optional.ofNullable(length);
    }

    /** A longer one; the longest is followed by itself, and that from incident to incident by six hours. */
    public TimeStep larger() {
        return switch (this) {
            case EVENT, HOUR -> SIX_HOURS;
            case SIX_HOURS -> DAY;
            case DAY -> WEEK;
            case WEEK, THIRTY_DAYS -> THIRTY_DAYS;
        };
    }
}

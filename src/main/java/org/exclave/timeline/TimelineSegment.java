package org.exclave.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A piece of the time line's axis: days one by one, or a quiet stretch folded to a fixed width. */
public sealed interface TimelineSegment permits OpenDays, Fold {

    /** The first day, at UTC+6. */
    LocalDate first();

    /** The last day, at UTC+6. */
    LocalDate last();

    /** Pixels from the axis's left end to this piece's. */
    double left();

    /** Pixels, above 0. */
    double width();

    /** How many days it stands for, at least 1. */
    default long days() {
        return ChronoUnit.DAYS.between(first(), last()) + 1;
    }

    /** Its days as a window. */
    default TimeWindow window() {
        return TimeWindow.ofDays(first(), last());
    }

    /** Pixels from the axis's left end to this piece's right one. */
    default double right() {
        return left() + width();
    }
}

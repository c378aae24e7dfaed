package org.exclave.timeline;

import java.time.LocalDate;

/**
 * Days shown one by one, all of the same width.
 *
 * @param first the first day, at UTC+6
 * @param last the last day, at UTC+6
 * @param left pixels from the axis's left end
 * @param width pixels
 */
public record OpenDays(LocalDate first, LocalDate last, double left, double width) implements TimelineSegment {

    /** Pixels of one day; the same in every open piece of an axis. */
    public double dayWidth() {
        return width / days();
    }
}

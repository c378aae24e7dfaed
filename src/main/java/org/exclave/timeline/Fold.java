package org.exclave.timeline;

import java.time.LocalDate;

/**
 * A quiet stretch folded to a fixed width, whatever its days.
 *
 * @param first the first day, at UTC+6
 * @param last the last day, at UTC+6
 * @param left pixels from the axis's left end
 * @param width pixels
 * @param incidents how many began within; running totals are left out
 */
public record Fold(LocalDate first, LocalDate last, double left, double width, int incidents)
        implements TimelineSegment {}

package org.exclave.timeline;

import java.time.Instant;

/**
 * The part of an axis that is seen. The axis is as long as its zoom wants; what is seen of it begins {@code left} pixels
 * from its start. Positions are pixels from the left edge of what is seen. Immutable.
 *
 * @param axis laid out on its whole length, at least {@code width}
 * @param left pixels of the axis before what is seen, from 0 to what leaves {@code width}
 * @param width pixels that are seen, above 0
 */
public record TimelineView(TimelineAxis axis, double left, double width) {

    /** Pixels of a day when zoomed in as far as can be; a quarter of an hour then has 40. */
    public static final double WIDEST_DAY = 3840;

    private static final int HALVINGS = 60;
    private static final double NOTHING = 1e-6;

    public TimelineView {
        if (!(width > 0) || axis.width() < width || left < 0 || left > axis.width() - width) {
            throw new IllegalArgumentException("what is seen lies within the axis");
        }
    }

    /** All of an axis. */
    public static TimelineView whole(TimelineAxis axis) {
        return new TimelineView(axis, 0, axis.width());
    }

    /** Whether all of the axis is seen. */
    public boolean isWhole() {
        return axis.width() <= width;
    }

    /** The same pixels showing all of the axis. */
    public TimelineView whole() {
        return whole(axis.withWidth(width));
    }

    /** The time that is seen. */
    public TimeWindow shown() {
        return TimeWindow.of(instantAt(0), instantAt(width));
    }

    /** Pixels of one open day. */
    public double dayWidth() {
        return axis.dayWidth();
    }

    /** Where an instant is; below 0 or above the width when it is not seen. */
    public double positionOf(Instant instant) {
        return axis.positionOf(instant) - left;
    }

    /** The instant at a position, which may lie outside of what is seen. */
    public Instant instantAt(double position) {
        return axis.instantAt(position + left);
    }

    /** Days so many times as wide, as far as the whole axis and the widest day allow; the instant at a position stays. */
    public TimelineView zoomed(double factor, double position) {
        double dayWidth = Math.min(WIDEST_DAY, dayWidth() * factor);
        TimelineAxis wished = axis.withDayWidth(dayWidth);
        if (isNoLonger(wished)) {
            return whole();
        }
        Instant held = instantAt(Math.clamp(position, 0, width));
        return at(wished, wished.positionOf(held) - position);
    }

    /** Moved along the axis by so many pixels, later times above 0, as far as it goes. */
    public TimelineView panned(double pixels) {
        return at(axis, left + pixels);
    }

    /** The same scale, moved as little as brings an instant into what is seen. */
    public TimelineView revealing(Instant instant) {
        double position = positionOf(instant);
        return panned(position < 0 ? position : Math.max(0, position - width));
    }

    /**
     * A stretch of time on so much of the width, in the middle of it. A stretch within one fold, which no zoom widens,
     * is brought to the middle; one too long for its share leaves the whole axis.
     *
     * @param share above 0, at most 1
     */
    public TimelineView showing(TimeWindow stretch, double share) {
        TimelineAxis shortest = axis.withWidth(width);
        TimelineAxis longest = axis.withDayWidth(Math.max(WIDEST_DAY, shortest.dayWidth()));
        double goal = width * share;
        if (pixels(longest, stretch) - pixels(shortest, stretch) < NOTHING) {
            return centred(axis, stretch);
        }
        if (pixels(shortest, stretch) >= goal) {
            return whole();
        }
        double few = shortest.dayWidth();
        double many = longest.dayWidth();
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (few + many) / 2;
            if (pixels(axis.withDayWidth(middle), stretch) < goal) {
                few = middle;
            } else {
                many = middle;
            }
        }
        return centred(axis.withDayWidth(few), stretch);
    }

    /** The same time on other pixels. */
    public TimelineView withWidth(double pixels) {
        TimelineView other = whole(axis.withWidth(pixels));
        return isWhole() ? other : other.showing(shown(), 1);
    }

    /** The same time, as far as it can be, on an axis with other folds. */
    public TimelineView on(TimelineAxis other) {
        TimelineView all = whole(other.withWidth(width));
        return isWhole() ? all : all.showing(shown(), 1);
    }

    private TimelineView centred(TimelineAxis wished, TimeWindow stretch) {
        double middle = (wished.positionOf(stretch.from()) + wished.positionOf(stretch.to())) / 2;
        return isNoLonger(wished) ? whole() : at(wished, middle - width / 2);
    }

    /** Whether an axis fits what is seen, but for what rounding makes of it. */
    private boolean isNoLonger(TimelineAxis wished) {
        return wished.width() <= width + NOTHING;
    }

    private TimelineView at(TimelineAxis wished, double wishedLeft) {
        return new TimelineView(wished, Math.clamp(wishedLeft, 0, wished.width() - width), width);
    }

    private static double pixels(TimelineAxis axis, TimeWindow stretch) {
        return axis.positionOf(stretch.to()) - axis.positionOf(stretch.from());
    }
}

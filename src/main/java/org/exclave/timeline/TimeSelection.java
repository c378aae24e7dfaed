package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import org.exclave.catalog.TimeSpan;

/**
 * Which time is shown. Immutable.
 *
 * @param window the stretch between the two handles
 * @param mode what of the time before the window is shown too
 * @param meaning how an imprecise time is read
 */
public record TimeSelection(TimeWindow window, TimeMode mode, TimeMeaning meaning) {

    /** All time there is. */
    public static final TimeSelection ALWAYS = possible(TimeWindow.ALWAYS);

    /** The least strength with which anything is drawn, so that it is still seen. */
    public static final double PALEST = 0.25;

    /** The finest time that the catalogue tells: from an instant on means with the minute that begins there. */
    private static final Duration FINEST = Duration.ofMinutes(1);

    /** Windows after which a faded incident is at its palest. */
    private static final double WINDOWS_UNTIL_PALEST = 4;

    /** What could have happened within a window. */
    public static TimeSelection possible(TimeWindow window) {
        return new TimeSelection(window, TimeMode.WINDOW, TimeMeaning.POSSIBLE);
    }

    public TimeSelection withWindow(TimeWindow changed) {
        return new TimeSelection(changed, mode, meaning);
    }

    public TimeSelection withMode(TimeMode changed) {
        return new TimeSelection(window, changed, meaning);
    }

    public TimeSelection withMeaning(TimeMeaning changed) {
        return new TimeSelection(window, mode, changed);
    }

    /** The whole stretch from which anything is shown: the window, or where older ones fade, everything before its end. */
    public TimeWindow reach() {
        return mode == TimeMode.FADE ? TimeWindow.until(window.to()) : window;
    }

    /** Whether an incident of that time is shown; what is shown as certain is always shown as possible too. */
    public boolean shows(TimeSpan span) {
        return switch (meaning) {
            case POSSIBLE -> reach().overlaps(span);
            case CERTAIN -> reach().certainly(span);
        };
    }

    /** The earliest end of a window with which an incident is shown that the window does not leave behind. */
    public Instant coming(TimeSpan span) {
        return switch (meaning) {
            case POSSIBLE -> span.earliest().plus(FINEST);
            case CERTAIN -> span.latest();
        };
    }

    /**
     * How strongly something is drawn that was over by an instant: 1, and in {@link TimeMode#FADE} less in proportion to
     * how long before the window that was, down to {@value #PALEST} at four lengths of the window.
     */
    public double strengthAt(Instant over) {
        if (mode != TimeMode.FADE || over.isAfter(window.from())) {
            return 1;
        }
        double length = seconds(Duration.between(window.from(), window.to()));
        double age = seconds(Duration.between(over, window.from())) / (length * WINDOWS_UNTIL_PALEST);
        return 1 - (1 - PALEST) * Math.min(1, age);
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}

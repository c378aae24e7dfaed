package org.exclave.cartography;

import java.time.Instant;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;

/**
 * A selected time as whole seconds since 1970 UTC, for events whose times are whole seconds: it means to each of them
 * what the {@link TimeSelection} means to an incident.
 *
 * @param meaning how an imprecise time is read
 * @param fading whether what was over before the window is paler
 * @param begunBefore POSSIBLE: what is shown begins before this second; CERTAIN: what begins before it is not shown
 * @param overBy POSSIBLE: what is over by this second is not shown; CERTAIN: what is shown is over by it
 * @param window from when on, with parts of a second, nothing is paler
 * @param length of the window in seconds
 */
record SelectedSeconds(
        TimeMeaning meaning, boolean fading, long begunBefore, long overBy, double window, double length) {

    /** The strength of what is not paler; strengths are whole numbers, so that sums of them are exact. */
    static final int FULL = 16;

    private static final double WINDOWS_UNTIL_PALEST = 4;

    static SelectedSeconds of(TimeSelection selection) {
        TimeWindow reach = selection.reach();
        TimeWindow window = selection.window();
        boolean possible = selection.meaning() == TimeMeaning.POSSIBLE;
        return new SelectedSeconds(
                selection.meaning(),
                selection.mode() == TimeMode.FADE,
                ceiling(possible ? reach.to() : reach.from()),
                possible ? reach.from().getEpochSecond() : reach.to().getEpochSecond(),
                seconds(window.from()),
                seconds(window.to()) - seconds(window.from()));
    }

    private static long ceiling(Instant instant) {
        return instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
    }

    private static double seconds(Instant instant) {
        return instant.getEpochSecond() + instant.getNano() / 1e9;
    }

    /** Whether an event is shown that may have been going on from one second, inclusive, to another, exclusive. */
    boolean shows(long start, long end) {
        return meaning == TimeMeaning.POSSIBLE
                ? start < begunBefore && end > overBy
                : start >= begunBefore && end <= overBy;
    }

    /** How strongly an event is drawn that was over by a second: 4 to {@value #FULL}, as {@link TimeSelection#strengthAt} says. */
    int strength(long end) {
        if (!fading || end > window) {
            return FULL;
        }
        double age = (window - end) / (length * WINDOWS_UNTIL_PALEST);
        return (int) Math.round(FULL * (1 - (1 - TimeSelection.PALEST) * Math.min(1, age)));
    }
}

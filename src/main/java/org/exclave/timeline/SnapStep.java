package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import org.exclave.catalog.SideClock;

/** The unit to which the handles of the window keep, by the clock of UTC+6. */
public enum SnapStep {
    QUARTER_HOUR(Duration.ofMinutes(15), Duration.ofHours(1), 720),
    HOUR(Duration.ofHours(1), Duration.ofHours(6), 72),
    DAY(Duration.ofDays(1), Duration.ofDays(7), 0);

    private final Duration length;
    private final Duration bigger;
    private final double narrowestDay;

    SnapStep(Duration length, Duration bigger, double narrowestDay) {
        this.length = length;
        this.bigger = bigger;
        this.narrowestDay = narrowestDay;
    }

    /** The finest step that a hand can still tell from the next, where a day has so many pixels. */
    public static SnapStep atDayWidth(double pixels) {
        for (SnapStep step : values()) {
            if (pixels >= step.narrowestDay) {
                return step;
            }
        }
        return DAY;
    }

    /** How long one step is. */
    public Duration length() {
        return length;
    }

    /** The bigger step, taken with Shift. */
    public Duration bigger() {
        return bigger;
    }

    /** The instant nearest to another at which a step begins; the later of two equally near. */
    public Instant nearest(Instant instant) {
        long seconds = length.toSeconds();
        long offset = SideClock.KYRGYZSTAN.offset().getTotalSeconds();
        long local = instant.getEpochSecond() + offset;
        return Instant.ofEpochSecond(Math.floorDiv(local + seconds / 2, seconds) * seconds - offset);
    }
}

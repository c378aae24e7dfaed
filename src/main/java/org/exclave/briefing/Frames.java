package org.exclave.briefing;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * The pictures of an animation, one after the other, all of one size; none is kept.
 *
 * @param count how many there are, at least 1
 * @param perSecond how many are shown in a second, {@value #SLOWEST} to {@value #FASTEST}
 * @param source draws the n-th, counted from 0; asked for each once, in order
 */
public record Frames(int count, double perSecond, Source source) {

    /** The fewest pictures a second: the file formats bound how long one is shown. */
    public static final double SLOWEST = 0.1;

    /** The most pictures a second: programs that show a GIF take shorter times for a mistake and slow down. */
    public static final double FASTEST = 50;

    /** Draws one picture after the other. */
    public interface Source {
        BufferedImage draw(int index) throws IOException;
    }

    /** @throws IllegalArgumentException when there is none, or a speed out of range */
    public Frames {
        if (count < 1 || !(perSecond >= SLOWEST && perSecond <= FASTEST)) {
            throw new IllegalArgumentException("no animation: " + count + " pictures, " + perSecond + " a second");
        }
    }

    /**
     * How long a picture is shown, in whole units of time. Where these do not divide, some are shown a unit longer than
     * others, so that all of them together last as long as they should.
     *
     * @param index of the picture, counted from 0
     * @param unitsPerSecond 100 for hundredths of a second
     */
    long delay(int index, int unitsPerSecond) {
        return Math.round((index + 1) * unitsPerSecond / perSecond) - Math.round(index * unitsPerSecond / perSecond);
    }
}

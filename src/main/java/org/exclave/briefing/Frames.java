package org.exclave.briefing;

import java.awt.image.BufferedImage;
import java.io.IOException;

/**
 * The pictures of an animation, one after the other, all of one size; none is kept.
 *
 * @param count how many there are, at least 1
 * @param perSecond how many are shown in a second, above 0
 * @param source draws the n-th, counted from 0; asked for each once, in order
 */
public record Frames(int count, double perSecond, Source source) {

    /** Draws one picture after the other. */
    public interface Source {
        BufferedImage draw(int index) throws IOException;
    }

    /** @throws IllegalArgumentException when there is none, or no speed */
    public Frames {
        if (count < 1 || !(perSecond > 0 && perSecond < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no animation: " + count + " pictures, " + perSecond + " a second");
        }
    }
}

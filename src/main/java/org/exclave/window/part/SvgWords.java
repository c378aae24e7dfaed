package org.exclave.window.part;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** Outlines of the drawing path in the words that the scene graph understands. */
public final class SvgWords {

    private static final String COMMANDS = "MLQCZ";
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private SvgWords() {}

    /** The path of a shape, to a hundredth of a unit, in the syntax of the SVG attribute {@code d}. */
    public static String of(Shape shape) {
        StringBuilder words = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int step = path.currentSegment(at);
            words.append(COMMANDS.charAt(step));
            for (int i = 0; i < NUMBERS[step]; i++) {
                words.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.2f", at[i]));
            }
        }
        return words.toString();
    }
}

package org.exclave.briefing.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/**
 * The outline of a letter as a charstring of type 2 (Adobe Technical Note 5177): moves, lines and curves between points of
 * whole units, of which a letter's square has 1000 on each side.
 */
final class LetterPath {

    private static final int MOVE = 21;
    private static final int LINE = 5;
    private static final int CURVE = 8;
    private static final int END = 14;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int x;
    private int y;

    private LetterPath() {}

    /**
     * Writes an outline down.
     *
     * @param outline from the letter's origin, in units of a thousandth of its size; y grows downwards
     * @param advance from this letter's origin to the next one's, in the same units
     */
    static byte[] of(Shape outline, int advance) {
        LetterPath path = new LetterPath();
        path.bytes.writeBytes(CffNumbers.number(advance));
        double[] to = new double[6];
        for (PathIterator part = outline.getPathIterator(null); !part.isDone(); part.next()) {
            switch (part.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> path.step(MOVE, to[0], to[1]);
                case PathIterator.SEG_LINETO -> path.step(LINE, to[0], to[1]);
                case PathIterator.SEG_QUADTO -> path.bend(to);
                case PathIterator.SEG_CUBICTO -> path.step(CURVE, to);
                default -> {}
            }
        }
        path.bytes.write(END);
        return path.bytes.toByteArray();
    }

    /** A curve of one handle, as that of two which is the same. */
    private void bend(double... to) {
        double handleX = 2 * to[0] / 3;
        double handleY = 2 * to[1] / 3;
        step(CURVE, x / 3.0 + handleX, -y / 3.0 + handleY, to[2] / 3 + handleX, to[3] / 3 + handleY, to[2], to[3]);
    }

    /** Goes from point to point, each told from the one before it. */
    private void step(int operator, double... points) {
        for (int i = 0; i + 1 < points.length; i += 2) {
            int nextX = (int) Math.round(points[i]);
            int nextY = (int) Math.round(-points[i + 1]);
            bytes.writeBytes(CffNumbers.number(nextX - x));
            bytes.writeBytes(CffNumbers.number(nextY - y));
            x = nextX;
            y = nextY;
        }
        bytes.write(operator);
    }
}

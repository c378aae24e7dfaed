package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/** Strokes the visible runs of a line; dashes keep their place on the ground while the map moves. */
final class LinePainter {

    private LinePainter() {}

    static void solid(Graphics2D g, List<LineClipper.Run> runs, Color colour, double width) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (LineClipper.Run run : runs) {
            g.draw(run.path());
        }
    }

    static void dashed(Graphics2D g, List<LineClipper.Run> runs, Color colour, double width, float... dashes) {
        float period = 0;
        for (float dash : dashes) {
            period += dash;
        }
        g.setColor(colour);
        for (LineClipper.Run run : runs) {
            float phase = (float) (run.start() % period);
            g.setStroke(new BasicStroke(
                    (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, phase));
            g.draw(run.path());
        }
    }
}

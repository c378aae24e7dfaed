package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.exclave.overlay.OverlayLook;

/** Draws the sample of an overlay layer that a legend or a list shows. */
public final class OverlaySample {

    private static final double WIDE = 22;
    private static final double HIGH = 13;

    private OverlaySample() {}

    /** Draws a sample of {@link LegendSample}'s size about a point; x and y are in logical pixels. */
    public static void paint(Graphics2D g, OverlayLook look, Theme theme, double x, double y) {
        OverlayInk ink = OverlayInk.of(look, theme.palette());
        Rectangle2D box = new Rectangle2D.Double(x - WIDE / 2, y - HIGH / 2, WIDE, HIGH);
        Translucent.paint(g, look.opacity(), new Rectangle2D.Double(x - WIDE, y - HIGH, 2 * WIDE, 2 * HIGH), own -> {
            Path2D.Double path = new Path2D.Double(box);
            ink.fill(own, path);
            ink.stroke(own, List.of(new LineClipper.Run(path, 0)));
        });
    }
}

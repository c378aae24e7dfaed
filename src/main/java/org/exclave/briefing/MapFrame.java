package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.NorthArrow;
import org.exclave.cartography.ScaleBar;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;

/** Draws a map into a frame of a page, with scale bar and north arrow, under which no name is put. */
final class MapFrame {

    private static final double INSET = 14;
    private static final double LONGEST_BAR = 180;

    private final Messages messages;
    private final MapPainter maps;

    MapFrame(Messages messages, MapPainter maps) {
        this.messages = messages;
        this.maps = maps;
    }

    /**
     * Draws the map.
     *
     * @param view what it shows, as large as the frame
     * @param frame in the units of the graphics
     */
    void paint(Graphics2D g, Scenery shown, Viewport view, Theme theme, Rectangle2D frame) {
        ScaleBar bar = ScaleBar.fitting(view, Math.min(LONGEST_BAR, frame.getWidth() / 2));
        double barX = frame.getWidth() - bar.cardWidth() - INSET;
        double barY = frame.getHeight() - ScaleBar.cardHeight() - INSET;
        Rectangle2D north = new Rectangle2D.Double(
                frame.getWidth() - INSET - NorthArrow.SIZE, INSET, NorthArrow.SIZE, NorthArrow.SIZE);
        Scenery scenery = shown.withCovered(
                List.of(new Rectangle2D.Double(barX, barY, bar.cardWidth(), ScaleBar.cardHeight()), north), 0);
        AffineTransform page = g.getTransform();
        Shape clip = g.getClip();
        g.clip(frame);
        g.translate(frame.getX(), frame.getY());
        maps.paint(g, scenery, view, theme);
        bar.paint(g, theme, messages, barX, barY);
        NorthArrow.paint(g, theme, messages.text("map.north"), north.getCenterX(), north.getCenterY());
        g.setTransform(page);
        g.setClip(clip);
        g.setColor(theme.ink());
        g.setStroke(new BasicStroke(1));
        g.draw(frame);
    }
}

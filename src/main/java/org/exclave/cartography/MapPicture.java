package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Paints one picture of the map after the other, and takes over from the last what is the same in the next: the ground,
 * the places of names, their letters. So a step of time costs a fraction of the first picture. Each picture is the same,
 * pixel by pixel, as if it were the first. Used by one thread.
 */
public final class MapPicture {

    private final MapPainter painter;
    private final OverlaidGround ground;
    private final KeptParts kept = new KeptParts();

    /** Nothing has been painted yet. */
    public MapPicture(MapPainter painter) {
        this.painter = painter;
        this.ground = new OverlaidGround(painter);
    }

    /** What a picture of this viewport can be painted on: premultiplied, of as many device pixels as the viewport says. */
    public static BufferedImage blank(Viewport viewport) {
        return new BufferedImage(viewport.pixelsWide(), viewport.pixelsHigh(), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /**
     * Paints a picture.
     *
     * @param picture as {@link #blank} makes it, with anything on it before
     */
    public void paint(BufferedImage picture, Scenery scenery, Viewport viewport, Theme theme) {
        ground.layOn(picture, scenery, viewport, theme);
        Graphics2D g = picture.createGraphics();
        g.scale(viewport.deviceScale(), viewport.deviceScale());
        kept.turn(viewport);
        painter.paintAbove(g, scenery, viewport, theme, kept);
        g.dispose();
    }

    /** What paints maps in the same language. */
    public MapPainter painter() {
        return painter;
    }

    /** What the hexagons of the last picture count. */
    public HexagonCounts hexagons() {
        return kept.counted();
    }

    /** Where annotations stand on the last picture. */
    public AnnotationMarks annotations() {
        return kept.annotationMarks();
    }
}

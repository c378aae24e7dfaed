package org.exclave.cartography;

import java.awt.AlphaComposite;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import org.exclave.geography.Elevation;

/**
 * Lays the shaded relief over land. It fades at close zoom, which a grid of 2 arc minutes cannot bear, and towards its own edge.
 */
final class Relief {

    /** Pixels of a picture of it on a page of shapes to one of the page: light and shade have no edges to keep. */
    private static final double ON_PAGES = 0.5;

    private static final int RIM = 4;

    private final Elevation elevation;
    private final Map<Theme, ShadedRelief> shaded = new EnumMap<>(Theme.class);

    Relief(Elevation elevation) {
        this.elevation = elevation;
    }

    void paint(Drawing drawing) {
        Viewport viewport = drawing.viewport();
        double left = viewport.screenX(Mercator.x(elevation.west()));
        double right = viewport.screenX(Mercator.x(elevation.east()));
        double top = viewport.screenY(Mercator.y(elevation.north()));
        double bottom = viewport.screenY(Mercator.y(elevation.south()));
        if (right < 0 || bottom < 0 || left > viewport.width() || top > viewport.height()) {
            return;
        }
        OwnPicture.paintOnPage(
                drawing.g(), viewport.frame(), ON_PAGES, own -> lay(drawing.on(own), left, top, right, bottom));
    }

    /** Draws the whole of the relief between what is left, top, right and bottom of it, in pixels. */
    private void lay(Drawing drawing, double left, double top, double right, double bottom) {
        ShadedRelief relief = shaded(drawing.theme());
        double across = (right - left) / relief.width();
        double down = (bottom - top) / relief.height();
        BufferedImage image = relief.showing(seen(drawing.viewport(), left / across, top / down, across, down));
        AffineTransform place = AffineTransform.getTranslateInstance(left, top);
        place.scale(across, down);
        Graphics2D g = drawing.g();
        Composite before = g.getComposite();
        g.setComposite(AlphaComposite.SrcOver.derive((float) opacity(drawing.viewport())));
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(image, place, null);
        g.setComposite(before);
    }

    /** The part of the image that a viewport shows, and a rim of which its outermost pixels are mixed. */
    private static Rectangle seen(Viewport viewport, double left, double top, double across, double down) {
        Rectangle2D part = new Rectangle2D.Double(-left, -top, viewport.width() / across, viewport.height() / down);
        Rectangle seen = part.getBounds();
        seen.grow(RIM, RIM);
        return seen;
    }

    /** Whole up to 15 pixels to a kilometre, 45 % from 21 on. */
    static double opacity(Viewport viewport) {
        double pixelsPerKilometre = 1000 / viewport.metersPerPixel();
        return Math.clamp(1 - (pixelsPerKilometre - 15) / 6 * 0.55, 0.45, 1);
    }

    private synchronized ShadedRelief shaded(Theme theme) {
        return shaded.computeIfAbsent(
                theme, wished -> new ShadedRelief(elevation, wished.palette().shading()));
    }
}

package org.exclave.briefing;

import java.awt.geom.Rectangle2D;
import org.exclave.annotation.Position;
import org.exclave.cartography.Viewport;

/**
 * The part of a page that shows the map.
 *
 * @param frame in logical pixels of the page, from its upper left corner
 * @param view what is shown there; its upper left corner is that of the frame
 * @param unit logical pixels of the page to one of the view
 */
public record MapRegion(Rectangle2D frame, Viewport view, double unit) {

    /** Where a point of the page, in logical pixels, lies on the Earth. */
    public Position at(double x, double y) {
        return view.toWorld((x - frame.getX()) / unit, (y - frame.getY()) / unit);
    }
}

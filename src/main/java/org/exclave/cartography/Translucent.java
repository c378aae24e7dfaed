package org.exclave.cartography;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;

/**
 * Draws several things as one translucent whole: what lies over something else of it does not show through.
 */
final class Translucent {

    private Translucent() {}

    /**
     * Draws something so that what lies below shows through.
     *
     * @param opacity 0 to 1
     * @param bounds in the units of the graphics, what lies outside is left out
     * @param painter draws on the graphics it is given, in the same units
     */
    static void paint(Graphics2D g, double opacity, Rectangle2D bounds, Consumer<Graphics2D> painter) {
        if (opacity >= 1) {
            painter.accept(g);
            return;
        }
        VectorPage page = VectorPage.of(g);
        if (page == null) {
            OwnPicture.paint(g, AlphaComposite.SrcOver.derive((float) opacity), bounds, painter);
        } else if (opacity > 0) {
            page.blend(g, opacity, painter);
        }
    }
}

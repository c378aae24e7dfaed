package org.exclave.cartography;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import org.exclave.geography.Lake;
import org.locationtech.jts.geom.Point;

/** Names standing water that is large enough on the picture to carry its name. */
final class WaterNames {

    private WaterNames() {}

    static void name(Drawing drawing) {
        AreaClipper clipper = new AreaClipper(drawing.viewport());
        Font font = Inter.ITALIC.at(11);
        for (MapShapes.Drawn<Lake> lake : drawing.scenery().shapes().lakes()) {
            String name = lake.thing().name();
            if (name == null) {
                continue;
            }
            Rectangle2D box = clipper.clip(lake.shape()).getBounds2D();
            double across = Math.max(box.getWidth(), box.getHeight());
            if (across < 14) {
                continue;
            }
            Point inside = lake.thing().area().getInteriorPoint();
            ScreenPoint at = drawing.viewport().toScreen(inside.getX(), inside.getY());
            double gap = across > MapText.width(name, font) ? 0 : across / 2 + 3;
            drawing.labels()
                    .place(Label.of(name, font, drawing.palette().water().label(), at.x(), at.y(), gap));
        }
    }
}

package org.exclave.cartography;

import java.awt.Font;
import java.util.List;
import org.exclave.geography.Lake;
import org.locationtech.jts.geom.Point;

/** Names standing water that is drawn and large enough on the picture to carry its name. */
final class WaterNames {

    private WaterNames() {}

    static void name(Drawing drawing) {
        if (drawing.scenery().baseMap() != null) {
            return;
        }
        Font font = Inter.ITALIC.at(11);
        for (MapShapes.Drawn<Lake> lake : drawing.scenery().shapes().lakes().near(drawing.viewport(), 0)) {
            String name = lake.thing().name();
            if (name == null) {
                continue;
            }
            double across = lake.shape().across(drawing.viewport());
            if (across < 14) {
                continue;
            }
            Point inside = lake.thing().area().getInteriorPoint();
            ScreenPoint at = drawing.viewport().toScreen(inside.getX(), inside.getY());
            List<Label.Line> line =
                    List.of(new Label.Line(name, font, drawing.palette().water().label()));
            boolean within = across > MapText.width(name, font);
            drawing.labels().place(within ? Label.on(at, line) : Label.beside(at, across / 2 + 3, line));
        }
    }
}

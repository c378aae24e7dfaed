package org.exclave.cartography;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.exclave.geography.Country;
import org.exclave.geography.Lake;

/** Draws Exclave's own ground: the tints of the states and standing water. */
final class GroundPainter {

    private GroundPainter() {}

    static void paintLand(Drawing drawing) {
        Palette palette = drawing.palette();
        AreaClipper clipper = new AreaClipper(drawing.viewport());
        drawing.g().setColor(palette.otherLand());
        drawing.g()
                .fill(new Rectangle2D.Double(
                        0, 0, drawing.viewport().width(), drawing.viewport().height()));
        for (var country : drawing.scenery().shapes().surroundings().near(drawing.viewport(), AreaClipper.MARGIN)) {
            String code = CountryName.codeOf(country.thing().name());
            fill(drawing, clipper.clip(country.shape()), palette.land().of(code, palette.otherLand()));
        }
        for (MapShapes.Drawn<Country> country :
                drawing.scenery().shapes().edition(drawing.scenery().edition()).countries().near(drawing.viewport(), AreaClipper.MARGIN)) {
            fill(
                    drawing,
                    clipper.clip(country.shape()),
                    palette.land().of(country.thing().code(), palette.otherLand()));
        }
    }

    static void paintWater(Drawing drawing) {
        Palette palette = drawing.palette();
        AreaClipper clipper = new AreaClipper(drawing.viewport());
        LineClipper shores = new LineClipper(drawing.viewport());
        for (MapShapes.Drawn<Lake> lake : drawing.scenery().shapes().lakes().near(drawing.viewport(), AreaClipper.MARGIN)) {
            fill(drawing, clipper.clip(lake.shape()), palette.water().fill());
            if (lake.thing().schematic()) {
                LinePainter.dashed(drawing.g(), shores.clip(lake.shape()), palette.water().shore(), 0.8, 3, 3);
            } else {
                LinePainter.solid(drawing.g(), shores.clip(lake.shape()), palette.water().shore(), 0.8);
            }
        }
    }

    private static void fill(Drawing drawing, Path2D shape, Color colour) {
        drawing.g().setColor(colour);
        drawing.g().fill(shape);
    }
}

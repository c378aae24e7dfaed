package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.exclave.geography.Country;
import org.exclave.geography.Lake;

/** Draws the ground: the tints of the states and standing water. */
final class GroundPainter {

    /** The English names under which the surroundings carry the states that have a tint. */
    private static final Map<String, String> TINTED =
            Map.of("Kyrgyzstan", "KG", "Tajikistan", "TJ", "Uzbekistan", "UZ");

    private GroundPainter() {}

    static void paint(Drawing drawing) {
        Palette palette = drawing.palette();
        AreaClipper clipper = new AreaClipper(drawing.viewport());
        drawing.g().setColor(palette.otherLand());
        drawing.g()
                .fill(new Rectangle2D.Double(
                        0, 0, drawing.viewport().width(), drawing.viewport().height()));
        for (var country : drawing.scenery().shapes().surroundings()) {
            String code = TINTED.getOrDefault(country.thing().name(), "");
            fill(drawing, clipper.clip(country.shape()), palette.land().of(code, palette.otherLand()));
        }
        for (MapShapes.Drawn<Country> country :
                drawing.scenery().shapes().edition(drawing.scenery().edition()).countries()) {
            fill(
                    drawing,
                    clipper.clip(country.shape()),
                    palette.land().of(country.thing().code(), palette.otherLand()));
        }
        drawing.scenery().shapes().relief().paint(drawing);
        for (MapShapes.Drawn<Lake> lake : drawing.scenery().shapes().lakes()) {
            paintLake(drawing, clipper, lake);
        }
    }

    private static void paintLake(Drawing drawing, AreaClipper clipper, MapShapes.Drawn<Lake> lake) {
        Path2D shape = clipper.clip(lake.shape());
        fill(drawing, shape, drawing.palette().water().fill());
        drawing.g().setColor(drawing.palette().water().shore());
        float[] dashes = lake.thing().schematic() ? new float[] {3, 3} : null;
        drawing.g()
                .setStroke(new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        drawing.g().draw(shape);
    }

    private static void fill(Drawing drawing, Path2D shape, Color colour) {
        drawing.g().setColor(colour);
        drawing.g().fill(shape);
    }
}

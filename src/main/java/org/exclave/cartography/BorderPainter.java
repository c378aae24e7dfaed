package org.exclave.cartography;

import java.util.ArrayList;
import java.util.List;
import org.exclave.geography.BorderLine;

/** Draws state borders as casing and core: the Kyrgyz–Tajik line strongest, the others quieter, all of one edition. */
final class BorderPainter {

    /** The pair of countries whose line the atlas is about. */
    static final String DISPUTED = "KG-TJ";

    private static final float[] UNDELIMITED = {9, 3, 2, 3};
    private static final float[] OTHER = {5, 3};

    private BorderPainter() {}

    static void paint(Drawing drawing) {
        LineClipper clipper = new LineClipper(drawing.viewport());
        List<LineClipper.Run> disputed = new ArrayList<>();
        List<LineClipper.Run> others = new ArrayList<>();
        for (MapShapes.Drawn<BorderLine> line :
                drawing.scenery().shapes().edition(drawing.scenery().edition()).borderLines().near(drawing.viewport(), LineClipper.MARGIN)) {
            boolean between = line.thing().pair().equals(DISPUTED);
            (between ? disputed : others).addAll(clipper.clip(line.shape()));
        }
        Palette.Lines colours = drawing.palette().lines();
        double strength = Math.clamp((drawing.viewport().zoom() - 4) / 5, 0.55, 1) * drawing.palette().weight();
        LinePainter.solid(drawing.g(), others, colours.otherCasing(), 3.6 * strength);
        LinePainter.solid(drawing.g(), disputed, colours.casing(), 5.4 * strength);
        LinePainter.dashed(drawing.g(), others, colours.otherBorder(), 1.3 * strength, OTHER);
        LinePainter.dashed(drawing.g(), disputed, colours.border(), 2 * strength, UNDELIMITED);
    }
}

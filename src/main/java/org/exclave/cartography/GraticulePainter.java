package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.util.List;
import org.exclave.language.Messages;

/** Draws meridians and parallels as thin lines and writes their degrees at the edge of what is seen. */
final class GraticulePainter {

    private static final double INSET = 11;

    private GraticulePainter() {}

    static void paint(Drawing drawing) {
        Viewport viewport = drawing.viewport();
        Graticule graticule = Graticule.of(viewport);
        drawing.g().setColor(Palette.faded(drawing.palette().lettering().minor(), 0.38));
        drawing.g().setStroke(new BasicStroke(0.8f));
        for (int meridian : graticule.meridians()) {
            double x = viewport.screenX(Mercator.x(meridian / 60.0));
            drawing.g().draw(new Line2D.Double(x, 0, x, viewport.height()));
        }
        for (int parallel : graticule.parallels()) {
            double y = viewport.screenY(Mercator.y(parallel / 60.0));
            drawing.g().draw(new Line2D.Double(0, y, viewport.width(), y));
        }
    }

    /** Asks for room for the degrees: meridians at the top or else the bottom, parallels at the left or else the right. */
    static void name(Drawing drawing) {
        if (!drawing.scenery().layers().draws(Layer.GRATICULE)) {
            return;
        }
        Viewport viewport = drawing.viewport();
        int margin = drawing.scenery().margin();
        Graticule graticule = Graticule.of(viewport);
        for (int meridian : graticule.meridians()) {
            Label.Line line = line(drawing, words(drawing.messages(), "map.graticule.longitude", meridian));
            double x = viewport.screenX(Mercator.x(meridian / 60.0));
            if (!place(drawing, line, x, margin + INSET)) {
                place(drawing, line, x, viewport.height() - margin - INSET);
            }
        }
        for (int parallel : graticule.parallels()) {
            Label.Line line = line(drawing, words(drawing.messages(), "map.graticule.latitude", parallel));
            double y = viewport.screenY(Mercator.y(parallel / 60.0));
            double inset = margin + line.width() / 2 + 6;
            if (!place(drawing, line, inset, y)) {
                place(drawing, line, viewport.width() - inset, y);
            }
        }
    }

    private static boolean place(Drawing drawing, Label.Line line, double x, double y) {
        return drawing.labels().place(Label.on(new ScreenPoint(x, y), List.of(line)));
    }

    private static Label.Line line(Drawing drawing, String words) {
        return new Label.Line(words, Inter.REGULAR.at(10), drawing.palette().lettering().minor());
    }

    /** Degrees, with minutes where they are not whole; the sign chooses the hemisphere. */
    private static String words(Messages messages, String key, int minutes) {
        int amount = Math.abs(minutes);
        return messages.text(key, amount / 60, amount % 60, Integer.signum(minutes));
    }
}

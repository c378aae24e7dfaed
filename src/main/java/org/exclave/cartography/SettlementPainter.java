package org.exclave.cartography;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.exclave.geography.Settlement;

/** Places cities, towns and villages by population and zoom: a dot and a name, or nothing where there is no room. */
final class SettlementPainter {

    /** The classes of a settlement, by population; sizes of dot and name in pixels, the zoom from which it shows. */
    enum Rank {
        CITY(60_000, 5, 15, true, 6.3),
        TOWN(12_000, 4, 13, true, 8.6),
        VILLAGE(2_500, 3, 12, false, 9.9),
        HAMLET(0, 2.6, 11, false, 10.7);

        private final int population;
        private final double radius;
        private final double letters;
        private final boolean bold;
        private final double fromZoom;

        Rank(int population, double radius, double letters, boolean bold, double fromZoom) {
            this.population = population;
            this.radius = radius;
            this.letters = letters;
            this.bold = bold;
            this.fromZoom = fromZoom;
        }

        static Rank of(Settlement settlement) {
            for (Rank rank : values()) {
                if (settlement.population() >= rank.population) {
                    return rank;
                }
            }
            return HAMLET;
        }

        double radius() {
            return radius;
        }

        boolean isBold() {
            return bold;
        }

        Font font() {
            return (bold ? Inter.SEMI_BOLD : Inter.REGULAR).at(letters);
        }

        boolean showsAt(double zoom) {
            return zoom >= fromZoom;
        }
    }

    private SettlementPainter() {}

    /** Places names and their dots of one rank, given the marks of incidents that dots and names must not touch. */
    static void paint(Drawing drawing, Rank rank, List<IncidentMark> marks) {
        boolean wished = drawing.scenery().layers().draws(Layer.SETTLEMENTS);
        if (!wished || !rank.showsAt(drawing.viewport().zoom())) {
            return;
        }
        for (Settlement settlement : drawing.scenery().shapes().settlements()) {
            if (Rank.of(settlement) == rank) {
                paint(drawing, rank, settlement, marks);
            }
        }
    }

    private static void paint(Drawing drawing, Rank rank, Settlement settlement, List<IncidentMark> marks) {
        ScreenPoint at = drawing.viewport().toScreen(settlement.longitude(), settlement.latitude());
        if (outside(drawing, at)) {
            return;
        }
        Color ink = rank.bold ? drawing.palette().lettering().town() : drawing.palette().lettering().minor();
        List<Label.Line> name = new NameLines(rank.font(), ink, drawing.palette().lettering().minor())
                .of(settlement.name(), settlement.names(), settlement.country(), drawing);
        Rectangle2D dot = circle(at, rank.radius + 1).getBounds2D();
        Optional<Rectangle2D> above = marks.stream()
                .map(mark -> mark.guarded(drawing.scenery().selectedIncident()))
                .filter(dot::intersects)
                .findFirst();
        if (above.isPresent()) {
            drawing.labels().place(Label.beside(above.get(), name));
        } else if (drawing.labels().placeWithDot(Label.beside(at, rank.radius + 4, name), dot)) {
            drawing.labels().add(new SettlementDot(at, rank));
        }
    }

    private static boolean outside(Drawing drawing, ScreenPoint at) {
        return at.x() < -200
                || at.y() < -50
                || at.x() > drawing.viewport().width() + 200
                || at.y() > drawing.viewport().height() + 50;
    }

    private static Ellipse2D circle(ScreenPoint at, double radius) {
        return new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    }
}

package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exclave.catalog.Family;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.timeline.TimeSelection;

/** Draws incidents: how uncertain their place is, their marks, and which one is selected. */
final class IncidentPainter {

    private static final double SOFT = 0.62;
    private static final double SOURCES_FROM_ZOOM = 11.5;

    private IncidentPainter() {}

    /** Draws the circles within which imprecisely known places lie, true to scale, each place once. */
    static void paintUncertainty(Drawing drawing, List<Incident> incidents) {
        Set<Place> circled = new HashSet<>();
        for (Incident incident : incidents) {
            Place place = incident.place();
            if (IncidentMarks.isMarked(incident) && place != null && circled.add(place)) {
                UncertaintyCircle.of(incident, drawing.viewport())
                        .ifPresent(circle -> paint(drawing, circle, drawing.palette().family(incident.family()), 4, 4));
            }
        }
        drawing.scenery()
                .selection()
                .flatMap(incident -> UncertaintyCircle.ofSelected(incident, drawing.viewport()))
                .ifPresent(circle -> paint(drawing, circle, drawing.palette().symbols().selection(), 4, 3));
    }

    private static void paint(Drawing drawing, Ellipse2D circle, Color colour, float dash, float gap) {
        drawing.g().setColor(Palette.faded(colour, 0.07));
        drawing.g().fill(circle);
        drawing.g().setColor(colour);
        drawing.g()
                .setStroke(new BasicStroke(
                        1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {dash, gap}, 0));
        drawing.g().draw(circle);
    }

    static void paintMarks(Drawing drawing, List<IncidentMark> marks) {
        for (IncidentMark mark : marks) {
            Rectangle2D seen = new Rectangle2D.Double(
                    -40, -40, drawing.viewport().width() + 80.0, drawing.viewport().height() + 80.0);
            if (mark.bounds().intersects(seen)) {
                paintMark(drawing, mark);
            }
        }
    }

    private static void paintMark(Drawing drawing, IncidentMark mark) {
        drawing.scenery()
                .selection()
                .filter(mark.incidents()::contains)
                .ifPresent(selected -> paintSelection(drawing, mark.selection(selected)));
        Translucent.paint(drawing.g(), strength(drawing, mark), around(mark), own -> {
            if (mark.crowded()) {
                paintRing(drawing.on(own), mark);
            } else {
                paintSymbols(drawing.on(own), mark);
            }
            mark.localBadges()
                    .forEach(badge -> IncidentSymbol.paintLocal(
                            own, drawing.theme(), badge.getCenterX(), badge.getCenterY()));
        });
    }

    /** As strong as the latest of its incidents. */
    private static double strength(Drawing drawing, IncidentMark mark) {
        TimeSelection time = drawing.scenery().time();
        return mark.incidents().stream()
                .mapToDouble(incident -> time.strengthAt(incident.time().latest()))
                .max()
                .orElse(1);
    }

    private static Rectangle2D around(IncidentMark mark) {
        Rectangle2D all = mark.guarded(null);
        all.setRect(all.getX() - 3, all.getY() - 3, all.getWidth() + 6, all.getHeight() + 6);
        return all;
    }

    /** A single source is told at every zoom, more of them where there is room. */
    static boolean countsSources(IncidentMark mark, int index, Viewport viewport) {
        int sources = mark.sources(index);
        return sources == 1 || (sources > 1 && viewport.zoom() >= SOURCES_FROM_ZOOM);
    }

    private static void paintSymbols(Drawing drawing, IncidentMark mark) {
        Graphics2D g = drawing.g();
        List<Family> symbols = mark.symbols();
        Rectangle2D bounds = mark.bounds();
        bounds.setRect(bounds.getX() - 3, bounds.getY() - 3, bounds.getWidth() + 6, bounds.getHeight() + 6);
        Translucent.paint(g, mark.isSoft() ? SOFT : 1, bounds, own -> {
            for (int i = 0; i < symbols.size(); i++) {
                ScreenPoint at = mark.symbolAt(i);
                IncidentSymbol.paint(own, symbols.get(i), drawing.theme(), at.x(), at.y(), IncidentSymbol.MAP_SIZE);
            }
        });
        if (mark.more() > 0) {
            paintPill(drawing, mark);
        }
        for (int i = 0; i < symbols.size(); i++) {
            if (mark.disputed(i)) {
                Rectangle2D badge = mark.badge(i);
                IncidentSymbol.paintDisagreement(g, drawing.theme(), badge.getCenterX(), badge.getCenterY());
            }
            if (countsSources(mark, i, drawing.viewport())) {
                Rectangle2D badge = mark.sourceBadge(i);
                IncidentSymbol.paintSources(
                        g, mark.sources(i), drawing.theme(), badge.getCenterX(), badge.getCenterY());
            }
        }
    }

    private static void paintPill(Drawing drawing, IncidentMark mark) {
        Rectangle2D box = mark.pill();
        Shape pill =
                new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 16, 16);
        Palette.Card card = drawing.palette().card();
        drawing.g().setColor(card.fill());
        drawing.g().fill(pill);
        drawing.g().setColor(card.muted());
        drawing.g().setStroke(new BasicStroke(1));
        drawing.g().draw(pill);
        MapText.drawPlain(
                drawing.g(), mark.count(), IncidentMark.COUNT, card.text(), box.getX() + 5, box.getCenterY() + 4);
    }

    /** The ring's arcs are as long as the families are many, from the top clockwise in the order of the families. */
    private static void paintRing(Drawing drawing, IncidentMark mark) {
        Graphics2D g = drawing.g();
        Palette palette = drawing.palette();
        double radius = mark.ringRadius();
        ScreenPoint at = mark.at();
        g.setColor(palette.card().fill());
        g.fill(circle(at, radius + 1.5));
        Map<Family, Long> families = mark.incidents().stream()
                .collect(Collectors.groupingBy(Incident::family, TreeMap::new, Collectors.counting()));
        double start = 90;
        g.setStroke(new BasicStroke(5, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        for (var family : families.entrySet()) {
            double extent = 360.0 * family.getValue() / mark.incidents().size();
            g.setColor(palette.family(family.getKey()));
            g.draw(new Arc2D.Double(
                    at.x() - radius + 2, at.y() - radius + 2, 2 * radius - 4, 2 * radius - 4, start, -extent, Arc2D.OPEN));
            start -= extent;
        }
        g.setStroke(new BasicStroke(1));
        g.setColor(palette.symbols().hairline());
        g.draw(circle(at, radius + 1.5));
        Font font = Inter.BOLD.at(12);
        String count = String.valueOf(mark.incidents().size());
        MapText.drawPlain(g, count, font, palette.card().text(), at.x() - MapText.width(count, font) / 2, at.y() + 4.4);
    }

    private static void paintSelection(Drawing drawing, Ellipse2D ring) {
        drawing.g().setColor(drawing.palette().lettering().halo());
        drawing.g().setStroke(new BasicStroke(5.5f));
        drawing.g().draw(ring);
        drawing.g().setColor(drawing.palette().symbols().selection());
        drawing.g().setStroke(new BasicStroke(3));
        drawing.g().draw(ring);
    }

    private static Ellipse2D circle(ScreenPoint at, double radius) {
        return new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    }
}

package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.exclave.catalog.Family;

/** Draws the sample that stands before the words of a legend line. */
public final class LegendSample {

    /** Pixels across the room that a sample needs. */
    public static final double WIDTH = 28;

    /** Pixels down the room that a sample needs. */
    public static final double HEIGHT = 20;

    private static final double SYMBOL = 17;

    private LegendSample() {}

    /** Draws a sample about a point; x and y are in logical pixels. */
    public static void paint(Graphics2D g, LegendItem item, Theme theme, double x, double y) {
        Palette palette = theme.palette();
        switch (item) {
            case FIGHTING, CIVILIANS, DESTRUCTION, WATER_AND_ROADS, DIPLOMACY, CONTEXT -> item.family()
                    .ifPresent(family -> IncidentSymbol.paint(g, family, theme, x, y, SYMBOL));
            case SEVERAL -> paintSeveral(g, palette, x, y);
            case UNCERTAIN_PLACE -> dashedCircle(g, palette, x, y);
            case HEXAGONS -> hexagon(g, palette, x, y);
            case HEAT -> heat(g, palette, x, y);
            case DISAGREEMENT -> IncidentSymbol.paintDisagreement(g, theme, x, y);
            case SOURCES -> IncidentSymbol.paintSources(g, 1, theme, x, y);
            case LOCAL -> IncidentSymbol.paintLocal(g, theme, x, y);
            case EVENTS -> EventPoints.sample(g, palette, x, y);
            case EVENT_DENSITY -> EventRamp.of(palette).sample(g, x, y);
            case EVENT_HEXAGONS -> HexagonPart.sample(g, palette, 1, x, y);
            case HEXAGON_PARTS -> HexagonPart.sample(g, palette, 3, x, y);
            case EVENT_HEAT -> rings(g, palette, x, y);
            case ANNOTATION -> {
                g.setColor(palette.symbols().annotation());
                g.fill(circle(x, y, 6));
                g.setColor(palette.symbols().outline());
                g.fill(circle(x, y, 2.4));
            }
            case DISPUTED_LINE -> line(g, palette, x, y, palette.lines().border(), 2, 9, 3, 2, 3);
            case OTHER_BORDER -> line(g, palette, x, y, palette.lines().otherBorder(), 1.3f, 5, 3);
            case EXCLAVE -> paintExclave(g, palette, x, y);
            case DIFFERENCE_OSM_2020, DIFFERENCE_OSM_2022, DIFFERENCE_OSM_2026 -> DifferencePainter.hatch(
                    g, new Rectangle2D.Double(x - 10, y - 6, 20, 12), x + y, palette.lines().difference());
            case DISTRICT_LINE -> line(g, palette, x, y, palette.lines().district(), 1, 4, 3);
            case RIVER -> line(g, palette, x, y, palette.water().river(), 1.6f);
            case SCHEMATIC_RIVER -> line(g, palette, x, y, palette.water().river(), 1.8f, 8, 3);
            case SCHEMATIC_ROAD -> line(g, palette, x, y, palette.lines().road(), 1.5f, 7, 3);
            case NO_DATA -> BaseMapPainter.sample(g, palette, new Rectangle2D.Double(x - 9, y - 6, 18, 12));
        }
    }

    private static void hexagon(Graphics2D g, Palette palette, double x, double y) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 6; i++) {
            double turn = i * Math.PI / 3;
            double cornerX = x + 9 * Math.cos(turn);
            double cornerY = y + 9 * Math.sin(turn);
            if (i == 0) {
                path.moveTo(cornerX, cornerY);
            } else {
                path.lineTo(cornerX, cornerY);
            }
        }
        path.closePath();
        g.setColor(Palette.faded(palette.card().text(), 0.4));
        g.fill(path);
    }

    private static void rings(Graphics2D g, Palette palette, double x, double y) {
        g.setColor(palette.claim());
        g.setStroke(new BasicStroke(1.4f));
        for (double ring = 9; ring > 2; ring -= 3) {
            g.draw(circle(x, y, ring));
        }
    }

    private static void heat(Graphics2D g, Palette palette, double x, double y) {
        for (int ring = 9; ring > 0; ring -= 2) {
            g.setColor(Palette.faded(palette.claim(), 0.18));
            g.fill(circle(x, y, ring));
        }
    }

    private static void paintSeveral(Graphics2D g, Palette palette, double x, double y) {
        g.setStroke(new BasicStroke(3.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        Family[] families = {Family.FIGHTING, Family.CIVILIANS, Family.DESTRUCTION};
        for (int i = 0; i < families.length; i++) {
            g.setColor(palette.family(families[i]));
            g.draw(new Arc2D.Double(x - 6.5, y - 6.5, 13, 13, 90 - 120.0 * i, -120, Arc2D.OPEN));
        }
    }

    private static void dashedCircle(Graphics2D g, Palette palette, double x, double y) {
        g.setColor(palette.card().muted());
        g.setStroke(new BasicStroke(
                1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3, 3}, 0));
        g.draw(circle(x, y, 7));
    }

    private static void paintExclave(Graphics2D g, Palette palette, double x, double y) {
        Shape box = new Rectangle2D.Double(x - 9, y - 6, 18, 12);
        g.setColor(palette.exclave().tajikistan());
        g.fill(box);
        g.setColor(palette.lines().border());
        g.setStroke(new BasicStroke(
                1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 2, 1.5f, 2}, 0));
        g.draw(box);
    }

    private static void line(Graphics2D g, Palette palette, double x, double y, java.awt.Color colour, float width, float... dashes) {
        float[] pattern = dashes.length == 0 ? null : dashes;
        g.setColor(colour);
        g.setStroke(new BasicStroke(
                (float) (width * palette.weight()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, pattern, 0));
        g.draw(new Line2D.Double(x - 13, y, x + 13, y));
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}

package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Objects;
import org.exclave.cartography.Inter;
import org.exclave.cartography.MapText;
import org.exclave.cartography.Theme;
import org.exclave.catalog.Range;
import org.exclave.query.FigureScale;

/**
 * A claimant's figures: who says so, up to when, the readings on a scale, and in words. A dot is one figure, a bar a span, an
 * arrow is open at that end; a thin line joins what the same claimant said at different times.
 */
record FigureRow(Graphics2D g, Theme theme, FigureScale scale, FigureColumns columns) {

    /** From line to line of a name that goes on below. */
    static final double NEXT_LINE = 14.5;

    private static final double SMALL = 11;
    private static final double DOT = 3.4;
    private static final double MIDDLE = 4.5;
    private static final double ARROW = 9;

    private double at(int figure) {
        return columns.axis() + columns.scale() * figure / scale.end();
    }

    /** Writes the figures of the scale. */
    void paintScale(double baseline) {
        Font font = Inter.REGULAR.at(SMALL);
        for (int figure = 0; columns.hasScale() && figure <= scale.end(); figure += scale.step()) {
            String words = String.valueOf(figure);
            MapText.drawPlain(g, words, font, theme.quietInk(), at(figure) - MapText.width(words, font) / 2, baseline);
        }
    }

    void paint(FigureTable.Line line, double baseline) {
        double left = columns.width() - MapText.width(line.figure(), FigureColumns.FIGURES);
        MapText.drawPlain(g, line.figure(), FigureColumns.FIGURES, theme.ink(), left, baseline);
        paint(columns.dateLines(line), FigureColumns.DATES, theme.quietInk(), columns.datesLeft(), baseline);
        paint(columns.nameLines(line), FigureColumns.NAMES, theme.ink(), 0, baseline);
        if (columns.hasScale()) {
            paintReadings(line, baseline - MIDDLE);
        }
    }

    private void paint(List<String> lines, Font font, Color ink, double x, double baseline) {
        for (int i = 0; i < lines.size(); i++) {
            MapText.drawPlain(g, lines.get(i), font, ink, x, baseline + i * NEXT_LINE);
        }
    }

    private void paintReadings(FigureTable.Line line, double y) {
        g.setColor(theme.edge());
        g.setStroke(new BasicStroke(0.8f));
        for (int figure = 0; figure <= scale.end(); figure += scale.step()) {
            g.draw(new Line2D.Double(at(figure), y - 7, at(figure), y + 7));
        }
        g.setColor(theme.quietInk());
        g.setStroke(new BasicStroke(1.2f));
        double first = line.readings().stream().mapToDouble(range -> at(range.largestStated())).min().orElse(columns.axis());
        double last = line.readings().stream().mapToDouble(range -> at(range.largestStated())).max().orElse(columns.axis());
        g.draw(new Line2D.Double(first, y, last, y));
        line.readings().forEach(range -> paint(range, y));
    }

    private void paint(Range range, double y) {
        if (range.isExact()) {
            double x = at(range.largestStated());
            g.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
        } else if (range.isOpenAbove()) {
            open(at(range.largestStated()), Math.min(columns.axis() + columns.scale(), at(range.largestStated()) + columns.scale() / 8), y);
        } else if (range.isOpenBelow()) {
            open(at(range.largestStated()), Math.max(columns.axis(), at(range.largestStated()) - columns.scale() / 8), y);
        } else {
            g.setStroke(new BasicStroke((float) (2 * DOT), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(new Line2D.Double(at(Objects.requireNonNull(range.min())), y, at(range.largestStated()), y));
            g.setStroke(new BasicStroke(1.2f));
        }
    }

    /** A tick at the figure, and an arrow to where it is open. */
    private void open(double from, double to, double y) {
        g.setStroke(new BasicStroke(2));
        g.draw(new Line2D.Double(from, y - DOT - 1, from, y + DOT + 1));
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2.5f, 2}, 0));
        g.draw(new Line2D.Double(from, y, to, y));
        double back = Math.signum(to - from) * ARROW / 1.6;
        Path2D head = new Path2D.Double();
        head.moveTo(to, y);
        head.lineTo(to - back, y - DOT);
        head.lineTo(to - back, y + DOT);
        head.closePath();
        g.fill(head);
        g.setStroke(new BasicStroke(1.2f));
    }
}

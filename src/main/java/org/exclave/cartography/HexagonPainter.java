package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.exclave.event.EventLook;

/**
 * Draws how many things lie where, by hexagons with their numbers. Where several sources are counted, each has a part
 * of every hexagon for itself, in its own colour, shaded by its own highest number.
 */
final class HexagonPainter {

    private static final double ROOM_FOR_FIGURE = 20;
    private static final double PALEST = 0.12;
    private static final double SHADES = 0.5;

    /** How far below its middle a figure's foot stands, as a share of the size of letters. */
    private static final double MIDDLE_OF_FIGURES = 4.3 / 12;

    /** A number that starts at a point of its baseline. */
    private record Figure(String text, Font font, Color ink, double x, double baseline) {

        Rectangle2D reach(double width) {
            double size = font.getSize2D();
            double rim = MapText.HALO;
            return new Rectangle2D.Double(x - rim, baseline - size - rim, width + 2 * rim, size * 1.4 + 2 * rim);
        }

        void paint(Graphics2D g, Color halo) {
            MapText.draw(g, text, font, ink, halo, x, baseline);
        }
    }

    private final Drawing drawing;
    private final HexagonCounts counts;
    private final CellShapes shapes;
    private final NamePictures letters;
    private final AreaClipper clipper;

    /** @param letters what numbers are drawn with: a step of time changes few of them */
    HexagonPainter(Drawing drawing, HexagonCounts counts, CellShapes shapes, NamePictures letters) {
        this.drawing = drawing;
        this.counts = counts;
        this.shapes = shapes;
        this.letters = letters;
        this.clipper = new AreaClipper(drawing.viewport());
    }

    /** Draws all that the picture shows, numbers last. */
    void paint() {
        List<CellShapes.Cell> seen = shapes.seen(counts.cells(), drawing.viewport());
        List<HexagonCounts.Source> sources = counts.sources();
        int[] most = sources.stream().mapToInt(HexagonCounts.Source::most).toArray();
        for (CellShapes.Cell cell : seen) {
            Path2D whole = clipper.clip(cell.shape);
            for (int i = 0; i < most.length; i++) {
                int count = sources.get(i).counts().getOrDefault(cell.key, 0);
                if (count > 0) {
                    drawing.g().setColor(shade(sources.get(i), Math.sqrt((double) count / most[i])));
                    drawing.g().fill(most.length == 1 ? whole : part(cell, i));
                }
            }
            rim(cell, whole, most.length);
        }
        for (CellShapes.Cell cell : seen) {
            if (cell.shape.across(drawing.viewport()) >= ROOM_FOR_FIGURE) {
                number(cell);
            }
        }
    }

    private Color shade(HexagonCounts.Source source, double share) {
        EventLook look = source.look();
        Color ink = look == null
                ? drawing.palette().card().text()
                : EventSign.colour(look, Optional.empty(), drawing.palette());
        return Palette.faded(ink, PALEST + SHADES * share);
    }

    private Path2D part(CellShapes.Cell cell, int index) {
        return cell.part(new HexagonPart(index, counts.sources().size()), drawing.viewport());
    }

    private void rim(CellShapes.Cell cell, Path2D whole, int parts) {
        Graphics2D g = drawing.g();
        g.setColor(Palette.faded(drawing.palette().card().fill(), 0.85));
        if (parts > 1) {
            g.setStroke(new BasicStroke(0.7f));
            for (int i = 0; i < parts; i++) {
                g.draw(part(cell, i));
            }
        }
        g.setStroke(new BasicStroke(1.4f));
        g.draw(whole);
    }

    private void number(CellShapes.Cell cell) {
        List<HexagonCounts.Source> sources = counts.sources();
        for (int i = 0; i < sources.size(); i++) {
            int count = sources.get(i).counts().getOrDefault(cell.key, 0);
            boolean ours = sources.get(i).set() == null;
            if (sources.size() == 1) {
                ScreenPoint at = drawing.viewport().toScreen(cell.middle.getX(), cell.middle.getY());
                write(count, ours, Inter.BOLD.at(12), at.x(), at.y());
            } else if (count > 0) {
                writeWithin(part(cell, i), count, ours);
            }
        }
    }

    /** Only where there is room: a number that lies over the next part would be taken for the other source's. */
    private void writeWithin(Path2D part, int count, boolean ours) {
        Font font = Inter.BOLD.at(10);
        double width = MapText.width(figure(count), font);
        ScreenPoint at = middle(part);
        if (part.contains(at.x() - width / 2, at.y() - 3.5, width, 7)) {
            write(count, ours, font, at.x(), at.y());
        }
    }

    /** The middle of the area of an outline of straight lines. */
    private static ScreenPoint middle(Path2D outline) {
        double[] at = new double[6];
        double twice = 0;
        double x = 0;
        double y = 0;
        double beforeX = 0;
        double beforeY = 0;
        for (var step = outline.getPathIterator(null); !step.isDone(); step.next()) {
            if (step.currentSegment(at) == PathIterator.SEG_LINETO) {
                double cross = beforeX * at[1] - at[0] * beforeY;
                twice += cross;
                x += (beforeX + at[0]) * cross;
                y += (beforeY + at[1]) * cross;
            }
            beforeX = at[0];
            beforeY = at[1];
        }
        return new ScreenPoint(x / (3 * twice), y / (3 * twice));
    }

    private String figure(int count) {
        return drawing.messages().text("number.plain", count);
    }

    /**
     * Names leave room for the catalogue's numbers only: those of events change with every step of time, and names
     * stand still.
     */
    private void write(int count, boolean ours, Font font, double x, double y) {
        String figure = figure(count);
        double width = MapText.width(figure, font);
        if (ours) {
            drawing.labels().reserve(new Rectangle2D.Double(x - width / 2 - 2, y - 8, width + 4, 16));
        }
        Figure placed = new Figure(
                figure,
                font,
                drawing.palette().card().text(),
                x - width / 2,
                y + font.getSize2D() * MIDDLE_OF_FIGURES);
        Color halo = drawing.palette().card().fill();
        letters.paint(drawing.g(), placed, halo, placed.reach(width), own -> placed.paint(own, halo));
    }
}

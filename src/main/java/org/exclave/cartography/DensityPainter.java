package org.exclave.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.CountedHexagon;
import org.exclave.geography.HeatField;
import org.exclave.geography.HexagonGrid;
import org.locationtech.jts.geom.Coordinate;

/**
 * Draws how many incidents lie where, by hexagons with their number or as a smoothed field. Only incidents whose place is
 * known to {@value #WORST_RADIUS_KM} km or better count: a grid of cells would say more of the others than is known.
 */
final class DensityPainter {

    /** Kilometres from one side of a hexagon to the other, and over which the smoothed field spreads a point. */
    private static final double CELL_KM = 10;

    private static final double WORST_RADIUS_KM = 5;
    private static final double METERS_PER_KM = 1000;
    private static final int PIXELS_TO_A_CELL = 4;
    private static final double STRONGEST = 0.72;
    private static final double ROOM_FOR_FIGURE = 20;

    private DensityPainter() {}

    /** Whether an incident counts. */
    static boolean counts(Incident incident) {
        Place place = incident.place();
        return IncidentMarks.isMarked(incident) && place != null && place.radiusKm() <= WORST_RADIUS_KM;
    }

    private static List<Coordinate> points(List<Incident> incidents) {
        return incidents.stream()
                .filter(DensityPainter::counts)
                .map(Incident::place)
                .filter(Objects::nonNull)
                .map(place -> new Coordinate(place.longitude(), place.latitude()))
                .toList();
    }

    static void paint(Drawing drawing, List<Incident> incidents) {
        Layers layers = drawing.scenery().layers();
        if (layers.draws(Layer.HEAT)) {
            paintHeat(drawing, points(incidents));
        }
        if (layers.draws(Layer.HEXAGONS)) {
            paintHexagons(drawing, new HexagonGrid(CELL_KM * METERS_PER_KM).count(points(incidents)));
        }
    }

    private static void paintHexagons(Drawing drawing, List<CountedHexagon> hexagons) {
        int most = hexagons.stream().mapToInt(CountedHexagon::count).max().orElse(1);
        Graphics2D g = drawing.g();
        Color ink = drawing.palette().card().text();
        AreaClipper clipper = new AreaClipper(drawing.viewport());
        for (CountedHexagon hexagon : hexagons) {
            Path2D path = clipper.clip(WorldShape.of(hexagon.outline()));
            double share = Math.sqrt((double) hexagon.count() / most);
            g.setColor(Palette.faded(ink, 0.12 + 0.5 * share));
            g.fill(path);
            g.setColor(Palette.faded(drawing.palette().card().fill(), 0.85));
            g.setStroke(new BasicStroke(1.4f));
            g.draw(path);
        }
        hexagons.forEach(hexagon -> number(drawing, hexagon));
    }

    private static void number(Drawing drawing, CountedHexagon hexagon) {
        WorldShape shape = WorldShape.of(hexagon.outline());
        if (shape.across(drawing.viewport()) < ROOM_FOR_FIGURE) {
            return;
        }
        var middle = hexagon.outline().getCentroid();
        ScreenPoint at = drawing.viewport().toScreen(middle.getX(), middle.getY());
        String figure = drawing.messages().text("number.plain", hexagon.count());
        Font font = Inter.BOLD.at(12);
        double width = MapText.width(figure, font);
        drawing.labels().reserve(new Rectangle2D.Double(at.x() - width / 2 - 2, at.y() - 8, width + 4, 16));
        MapText.draw(
                drawing.g(),
                figure,
                font,
                drawing.palette().card().text(),
                drawing.palette().card().fill(),
                at.x() - width / 2,
                at.y() + 4.3);
    }

    private static void paintHeat(Drawing drawing, List<Coordinate> points) {
        Viewport view = drawing.viewport();
        int width = Math.max(1, view.width() / PIXELS_TO_A_CELL);
        int height = Math.max(1, view.height() / PIXELS_TO_A_CELL);
        double pixels = CELL_KM * METERS_PER_KM / view.metersPerPixel();
        int radius = (int) Math.clamp(Math.round(pixels / PIXELS_TO_A_CELL), 2, 2L * Math.max(width, height));
        HeatField field = new HeatField(radius, width, height);
        for (Coordinate point : points) {
            ScreenPoint at = view.toScreen(point.x, point.y);
            double column = at.x() / PIXELS_TO_A_CELL;
            double row = at.y() / PIXELS_TO_A_CELL;
            if (column > -radius && row > -radius && column < width + radius && row < height + radius) {
                field.add(column, row);
            }
        }
        BufferedImage image = image(field.shares(), width, height, drawing.palette().claim());
        OwnPicture.paintOnPage(drawing.g(), view.frame(), 1, g -> {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.drawImage(image, 0, 0, view.width(), view.height(), null);
        });
    }

    private static BufferedImage image(float[][] shares, int width, int height, Color ink) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < Math.min(width, shares.length); x++) {
            for (int y = 0; y < Math.min(height, shares[x].length); y++) {
                int alpha = (int) Math.round(255 * STRONGEST * Math.sqrt(Math.clamp(shares[x][y], 0, 1)));
                image.setRGB(x, y, (alpha << 24) | (ink.getRGB() & 0xFFFFFF));
            }
        }
        return image;
    }
}

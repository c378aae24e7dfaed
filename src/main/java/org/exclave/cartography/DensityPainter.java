package org.exclave.cartography;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.HeatField;
import org.exclave.geography.HexagonGrid;
import org.locationtech.jts.geom.Coordinate;

/**
 * Draws how many incidents, or imported events, lie where, by hexagons with their number or as a smoothed field. Only
 * those whose place is known to {@value #WORST_RADIUS_KM} km or better count: a grid of cells would say more of the
 * others than is known.
 */
final class DensityPainter {

    /** Kilometres from one side of a hexagon to the other, and over which the smoothed field spreads a point. */
    static final double CELL_KM = 10;

    static final double WORST_RADIUS_KM = 5;
    static final double METERS_PER_KM = 1000;

    /** The hexagons, which stand still on the ground. */
    static final HexagonGrid GRID = new HexagonGrid(CELL_KM * METERS_PER_KM);

    private static final int PIXELS_TO_A_CELL = 4;
    private static final double STRONGEST = 0.72;

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

    /**
     * Draws what is asked for.
     *
     * @param wished all that the picture is to show, in layers that are switched off too
     */
    static void paint(Drawing drawing, Scenery wished, KeptParts kept) {
        Layers layers = wished.layers();
        if (layers.draws(Layer.HEAT)) {
            paintHeat(drawing, points(wished.incidents()));
        }
        HexagonCounts counts = counts(wished, kept);
        kept.counted(counts);
        if (!counts.sources().isEmpty()) {
            new HexagonPainter(drawing, counts, kept.cells(), kept.letters()).paint();
        }
        if (layers.draws(Layer.EVENT_HEAT)) {
            new EventHeatPainter(drawing).paint(wished.events(), SelectedSeconds.of(wished.time()));
        }
    }

    /** What hexagons count: the incidents of the catalogue, and each set of imported events by itself. */
    private static HexagonCounts counts(Scenery wished, KeptParts kept) {
        List<HexagonCounts.Source> sources = new ArrayList<>();
        if (wished.layers().draws(Layer.HEXAGONS)) {
            Map<Long, Integer> counts = new HashMap<>();
            points(wished.incidents()).forEach(point -> counts.merge(GRID.key(point.x, point.y), 1, Integer::sum));
            sources.add(new HexagonCounts.Source(null, null, counts));
        }
        if (wished.layers().draws(Layer.EVENT_HEXAGONS)) {
            SelectedSeconds time = SelectedSeconds.of(wished.time());
            kept.hexagons(wished.events())
                    .forEach(set -> sources.add(new HexagonCounts.Source(
                            set.events().set().name(), set.events().look(), set.of(time))));
        }
        return new HexagonCounts(sources);
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

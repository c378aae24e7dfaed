package org.exclave.geography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * What one edition of the border gives to Kyrgyzstan, Tajikistan or Uzbekistan and another edition to another of them.
 * Slivers are left out. Never a transfer of land: see {@link BorderEdition}.
 *
 * @param shown the edition that is compared
 * @param other the edition it is compared with
 * @param areas largest first
 */
public record EditionDifference(Edition shown, Edition other, List<DifferingArea> areas) {

    /** Pieces smaller than so many square kilometres come from the drawing of lines and are left out. */
    public static final double SLIVER_KM2 = 0.05;

    private static final List<String> COUNTRIES = List.of("KG", "TJ", "UZ");

    public EditionDifference {
        areas = List.copyOf(areas);
    }

    /** Compares two editions, which takes up to a few seconds. */
    public static EditionDifference between(BorderEdition shown, BorderEdition other) {
        List<DifferingArea> areas = new ArrayList<>();
        for (String here : COUNTRIES) {
            for (String there : COUNTRIES) {
                if (!here.equals(there)) {
                    add(shown, here, other, there, areas);
                }
            }
        }
        areas.sort(Comparator.comparingDouble(DifferingArea::areaKm2).reversed());
        return new EditionDifference(shown.edition(), other.edition(), areas);
    }

    private static void add(
            BorderEdition shown, String here, BorderEdition other, String there, List<DifferingArea> areas) {
        Geometry one = shown.country(here).orElseThrow().area();
        Geometry two = other.country(there).orElseThrow().area();
        Geometry common = OverlayNGRobust.overlay(one, two, OverlayNG.INTERSECTION);
        for (int part = 0; part < common.getNumGeometries(); part++) {
            if (common.getGeometryN(part) instanceof Polygon piece) {
                double areaKm2 = GeodesicMeasure.areaKm2(piece);
                if (areaKm2 >= SLIVER_KM2) {
                    areas.add(new DifferingArea(here, there, piece, areaKm2));
                }
            }
        }
    }
}

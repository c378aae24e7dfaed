package org.exclave.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Validity;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayOrigin;
import org.exclave.overlay.OverlayShape;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Overlay layers in the valley, by a seed. */
public final class SampleOverlays {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private SampleOverlays() {}

    /** A square with its lower left corner at a place, so many degrees wide. */
    public static Geometry square(double west, double south, double width) {
        return GEOMETRIES.createPolygon(new Coordinate[] {
            new Coordinate(west, south),
            new Coordinate(west + width, south),
            new Coordinate(west + width, south + width),
            new Coordinate(west, south + width),
            new Coordinate(west, south)
        });
    }

    /** A layer of features. */
    public static Overlay layer(String name, List<OverlayFeature> features) {
        return new Overlay(
                name,
                new OverlayOrigin("A. Surveyor, 2023", "CC BY 4.0", name + ".geojson", ""),
                features.stream().map(OverlayFeature::shape).toList());
    }

    /** A feature that holds between two moments, each of which may be empty. */
    public static OverlayFeature feature(int number, Geometry geometry, String title, String from, String to) {
        Validity validity =
                new Validity(from.isEmpty() ? null : new Moment(from), to.isEmpty() ? null : new Moment(to));
        return new OverlayFeature(
                new OverlayShape(number, geometry, title, validity), "{\"name\":\"" + title + "\",\"n\":" + number + "}");
    }

    /** So many areas of so many corners each. */
    public static List<OverlayFeature> areas(int count, int corners, long seed) {
        Random random = new Random(seed);
        List<OverlayFeature> features = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double middleX = 69.5 + 3 * random.nextDouble();
            double middleY = 39.2 + 1.6 * random.nextDouble();
            double radius = 0.004 + 0.02 * random.nextDouble();
            Coordinate[] ring = new Coordinate[corners + 1];
            for (int c = 0; c < corners; c++) {
                double turn = 2 * Math.PI * c / corners;
                double far = radius * (0.8 + 0.2 * random.nextDouble());
                ring[c] = new Coordinate(middleX + far * Math.cos(turn), middleY + far * Math.sin(turn));
            }
            ring[corners] = ring[0];
            features.add(feature(i + 1, GEOMETRIES.createPolygon(ring), "area " + i, "", ""));
        }
        return features;
    }
}

package org.exclave.exchange.geojson;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayShape;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** The shapes that the features of one file make together, each whole, within the bounds of one layer. */
final class ShapeGathering {

    /** The most signs of all attributes together. */
    private static final long MOST_SIGNS = 64L << 20;

    /** Features after which somebody may say that it is enough. */
    private static final int AT_ONCE = 256;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final String file;
    private final BooleanSupplier goesOn;
    private final List<OverlayFeature> features = new ArrayList<>();
    private long places;
    private long signs;

    ShapeGathering(String file, BooleanSupplier goesOn) {
        this.file = file;
        this.goesOn = goesOn;
    }

    /**
     * Adds a shape.
     *
     * @param number of its feature in the file, from 1
     * @param parts points, lines and areas, one or more
     * @param attributes an object of JSON
     * @throws CancellationException when nobody wants it any more
     */
    void add(int number, List<? extends Geometry> parts, String attributes) throws AtlasDataException {
        places += parts.stream().mapToInt(Geometry::getNumPoints).sum();
        signs += attributes.length();
        if (features.size() == Overlay.MOST_SHAPES || places > Overlay.MOST_PLACES || signs > MOST_SIGNS) {
            throw new AtlasDataException(
                    Fault.of(file, "annotations.shapes", Overlay.MOST_SHAPES, Overlay.MOST_PLACES, MOST_SIGNS >> 20));
        }
        if (features.size() % AT_ONCE == 0 && !goesOn.getAsBoolean()) {
            throw new CancellationException();
        }
        ShapeWords words = ShapeWords.of(attributes);
        Geometry geometry = parts.size() == 1 ? parts.getFirst() : GEOMETRIES.buildGeometry(parts);
        features.add(new OverlayFeature(new OverlayShape(number, geometry, words.title(), words.validity()), attributes));
    }

    /** All of them, in the order of the file. */
    List<OverlayFeature> features() {
        return features;
    }
}

package org.exclave.exchange.geojson;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Shape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * One feature of a file as the annotations that it says: its kind by its property {@code kind}, or where it has none, or one
 * that the atlas does not know, by its geometry. A geometry of several parts makes an annotation to each, unless the parts
 * are together one shape of the atlas: rings, or an arrow and its head.
 */
final class FeatureAnnotations {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final String RADII = "radii";

    /** Metres; programs that write coordinates with seven digits move a circle by no more. */
    private static final double SAME_RADIUS = 1;

    private static final int SHORTEST_RING = 4;

    private final FeatureProperties said;
    private final Supplier<String> ids;
    private final Instant now;

    /**
     * The annotations of one feature.
     *
     * @param said its properties
     * @param ids gives ids to annotations that have none
     * @param now when those were made that do not say it
     */
    FeatureAnnotations(FeatureProperties said, Supplier<String> ids, Instant now) {
        this.said = said;
        this.ids = ids;
        this.now = now;
    }

    /**
     * The annotations of the parts of its geometry, the first with the id that the feature has.
     *
     * @param parts points, lines and areas without holes
     */
    List<Annotation> of(List<? extends Geometry> parts) throws FeatureFault {
        List<Annotation> annotations = new ArrayList<>();
        for (Shape shape : shapes(parts)) {
            annotations.add(annotation(shape, annotations.isEmpty() ? said.id() : null));
        }
        return annotations;
    }

    private Annotation annotation(Shape shape, @Nullable String id) throws FeatureFault {
        try {
            Annotation plain = Annotation.of(
                            id == null ? ids.get() : id, shape, said.text("title", ""), said.instant("created", now))
                    .withNote(said.text("note", ""))
                    .withAuthor(said.text("author"))
                    .withSource(said.text("source"))
                    .withLink(said.link())
                    .withBrief(said.text("brief"))
                    .withStyle(said.style(shape))
                    .withStanding(said.standing())
                    .withExtras(said.extras())
                    .modifiedAt(said.instant("modified", said.instant("created", now)));
            return valid(plain);
        } catch (IllegalArgumentException strange) {
            throw new FeatureFault(FeatureProperties.field("created"), "instant", said.text("created", ""));
        }
    }

    private Annotation valid(Annotation plain) throws FeatureFault {
        var from = said.moment("validFrom");
        var to = said.moment("validTo");
        try {
            return plain.withValidity(from, to);
        } catch (IllegalArgumentException backwards) {
            throw new FeatureFault(FeatureProperties.field("validTo"), "backwards", said.text("validFrom", ""));
        }
    }

    private List<Shape> shapes(List<? extends Geometry> parts) throws FeatureFault {
        if (parts.isEmpty()) {
            throw new FeatureFault("geometry", "shape", "–");
        }
        String kind = said.text("kind");
        if (kind != null && !FeatureReading.KINDS.contains(kind)) {
            said.keepKind(kind);
            kind = null;
        }
        if (CircleShape.KIND.equals(kind)) {
            Shape rings = rings(parts);
            if (rings != null) {
                return List.of(rings);
            }
        }
        List<Shape> shapes = new ArrayList<>();
        for (Geometry part : said.isOwn() ? parts.subList(0, 1) : parts) {
            shapes.add(shape(kind, part));
        }
        return shapes;
    }

    private static Shape shape(@Nullable String kind, Geometry geometry) throws FeatureFault {
        Geometry drawn = PolygonShape.KIND.equals(kind) ? filled(geometry) : geometry;
        try {
            return ShapeGeometry.read(kind == null || CircleShape.KIND.equals(kind) ? kindOf(drawn) : kind, drawn);
        } catch (IllegalArgumentException none) {
            throw new FeatureFault("geometry", "shape", kind == null ? drawn.getGeometryType() : kind);
        }
    }

    /** An area that a format without areas could only carry as its outline is an area again. */
    private static Geometry filled(Geometry geometry) {
        boolean outline = geometry instanceof LineString line && line.isClosed() && line.getNumPoints() >= SHORTEST_RING;
        return outline ? GEOMETRIES.createPolygon(geometry.getCoordinates()) : geometry;
    }

    private static String kindOf(Geometry geometry) {
        return switch (geometry) {
            case Point _ -> PointShape.KIND;
            case Polygon _ -> PolygonShape.KIND;
            default -> LineShape.KIND;
        };
    }

    /** The circle or rings that all parts make together, or null where they make none. */
    private @Nullable Shape rings(List<? extends Geometry> parts) {
        try {
            Shape shape = ShapeGeometry.read(CircleShape.KIND, GEOMETRIES.buildGeometry(parts));
            return shape instanceof CircleShape circle ? withRadiiSaid(circle, said.extras()) : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
    /** The radii as they were written, where the geometry says the same but for digits that another program left out. */
    private static CircleShape withRadiiSaid(CircleShape drawn, Map<String, String> extras) {
        String text = extras.remove(RADII);
        List<Double> said = text == null ? List.of() : numbers(text);
        boolean same = said.size() == drawn.radii().size();
        for (int i = 0; same && i < said.size(); i++) {
            same = Math.abs(said.get(i) - drawn.radii().get(i)) <= SAME_RADIUS;
        }
        return same ? new CircleShape(drawn.anchor(), said) : drawn;
    }

    /** The numbers of an array of numbers as JSON text; none when it is another text. */
    private static List<Double> numbers(String text) {
        try {
            return Arrays.stream(text.substring(1, text.length() - 1).split(",", -1))
                    .map(Double::valueOf)
                    .toList();
        } catch (NumberFormatException | IndexOutOfBoundsException other) {
            return List.of();
        }
    }
}

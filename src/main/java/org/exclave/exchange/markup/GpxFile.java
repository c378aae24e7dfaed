package org.exclave.exchange.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.TextShape;
import org.exclave.exchange.geojson.FeatureGathering;
import org.exclave.exchange.geojson.FeatureProperties;
import org.exclave.exchange.geojson.ShapeGeometry;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.failure.AtlasDataException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Annotations as GPX 1.1, and as 1.0 where others wrote it: points and texts as waypoints, everything else as tracks, areas as
 * tracks that end where they began. Links are counted and never followed.
 */
public final class GpxFile {

    /** The name of the root. */
    public static final String ROOT = "gpx";

    /** The names of GPX 1.1. */
    public static final String NAMESPACE = "http://www.topografix.com/GPX/1/1";
    private static final String PREFIX = "exclave:" + OwnProperties.NAME;

    private GpxFile() {}

    /**
     * Gathers the annotations of a file.
     *
     * @param most bytes that it may have
     * @throws AtlasDataException when it cannot be read, with the place of the first fault
     */
    public static void gather(InputStream in, long most, FeatureGathering gathering) throws AtlasDataException {
        MarkupWalk walk = new MarkupWalk(gathering.file(), in, most);
        String root = walk.root();
        if (!root.equals(ROOT)) {
            throw walk.foreign("gpx", root);
        }
        while (walk.next()) {
            switch (walk.name()) {
                case "wpt", "rte", "trk" -> new GpxFeature(gathering).gather(walk);
                default -> walk.skip();
            }
        }
        walk.finish();
    }

    /** Whether a shape can be carried only as its outline. */
    public static boolean isOutlined(Annotation annotation) {
        return annotation.shape().isArea();
    }

    /** Writes annotations in UTF-8, waypoints first. */
    public static void write(List<Annotation> annotations, OutputStream out) throws IOException {
        MarkupWriting.document(
                out,
                document -> document.element(
                        ROOT,
                        gpx -> {
                            for (Annotation annotation : annotations) {
                                if (isWaypoint(annotation)) {
                                    waypoint(gpx, annotation);
                                }
                            }
                            for (Annotation annotation : annotations) {
                                if (!isWaypoint(annotation)) {
                                    gpx.element("trk", track -> track(track, annotation));
                                }
                            }
                        },
                        "version", "1.1", "creator", "Exclave", "xmlns", NAMESPACE, "xmlns:exclave", OwnProperties.NAMESPACE));
    }

    private static boolean isWaypoint(Annotation annotation) {
        return annotation.shape() instanceof PointShape || annotation.shape() instanceof TextShape;
    }

    private static void waypoint(MarkupWriting gpx, Annotation annotation) throws XMLStreamException {
        Coordinate at = ShapeGeometry.of(annotation.shape()).getCoordinate();
        gpx.element(
                "wpt",
                point -> {
                    point.text("time", Timestamp.text(annotation.created()));
                    words(point, annotation);
                },
                place(at));
    }

    private static void track(MarkupWriting track, Annotation annotation) throws XMLStreamException {
        words(track, annotation);
        Geometry geometry = ShapeGeometry.of(annotation.shape());
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Coordinate[] places = geometry.getGeometryN(i).getCoordinates();
            track.element("trkseg", segment -> {
                for (Coordinate at : places) {
                    segment.element("trkpt", _ -> {}, place(at));
                }
            });
        }
    }

    private static String[] place(Coordinate at) {
        return new String[] {"lat", MarkupWriting.number(at.y), "lon", MarkupWriting.number(at.x)};
    }

    private static void words(MarkupWriting xml, Annotation annotation) throws XMLStreamException {
        xml.text("name", annotation.title());
        xml.text("desc", annotation.note().isEmpty() ? null : annotation.note());
        xml.text("src", annotation.source());
        xml.element("extensions", extensions -> extensions.text(PREFIX, FeatureProperties.textOf(annotation)));
    }
}

package org.exclave.exchange.markup;

import javax.xml.stream.XMLStreamException;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Parts of KML that every document of the atlas has alike. */
public final class KmlParts {

    /** The names of KML 2.2. */
    public static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    private KmlParts() {}

    /** Writes a value of the extended data of a placemark. */
    public static void data(MarkupWriting xml, String name, String value) throws XMLStreamException {
        xml.element("Data", data -> data.text("value", value), "name", name);
    }

    /**
     * Writes a point, a line or an area without holes.
     *
     * @throws IllegalArgumentException when it is none of them
     */
    public static void geometry(MarkupWriting xml, Geometry geometry) throws XMLStreamException {
        switch (geometry) {
            case Point _ -> xml.element("Point", point -> coordinates(point, geometry));
            case Polygon area ->
                xml.element("Polygon", inside -> {
                    inside.text("tessellate", "1");
                    inside.element(
                            "outerBoundaryIs",
                            outer -> outer.element("LinearRing", ring -> coordinates(ring, area.getExteriorRing())));
                });
            case LineString _ ->
                xml.element("LineString", line -> {
                    line.text("tessellate", "1");
                    coordinates(line, geometry);
                });
            default -> throw new IllegalArgumentException("not drawn: " + geometry.getGeometryType());
        }
    }

    private static void coordinates(MarkupWriting xml, Geometry geometry) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (Coordinate at : geometry.getCoordinates()) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(MarkupWriting.number(at.x))
                    .append(',')
                    .append(MarkupWriting.number(at.y));
        }
        xml.text("coordinates", text.toString());
    }
}

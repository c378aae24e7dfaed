package org.exclave.exchange.geojson;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The geometry of one feature of somebody else's GeoJSON (RFC 7946), read number by number and held to its rules before any
 * library sees it: known type, right depth, places on the ground, rings that are closed. A third number, the height, is
 * read over.
 */
final class FeatureGeometry {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final String COORDINATE_ARRAY = "coordinates";
    private static final String COORDINATES = "geometry." + COORDINATE_ARRAY;
    private static final String MEMBERS = "geometries";
    private static final int DEEPEST = 4;
    private static final Set<String> TYPES =
            Set.of("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon",
            "GeometryCollection");

    /** What stands in an array of coordinates: one place, or a list of such with where it stands. */
    private sealed interface Part {}

    private record Place(Coordinate at) implements Part {}

    private record Row(String where, List<Part> parts) implements Part {}

    private @Nullable String type;
    private @Nullable Part coordinates;
    private final List<Geometry> members = new ArrayList<>();
    private final GroundRules rules;
    private int places;

    private FeatureGeometry(GroundRules rules) {
        this.rules = rules;
    }

    /** Reads the object that the parser has just entered; members that it does not know are passed over. */
    static FeatureGeometry read(JsonParser json, GroundRules rules) throws FeatureFault {
        FeatureGeometry geometry = new FeatureGeometry(rules);
        geometry.take(json, false);
        return geometry;
    }

    private void take(JsonParser json, boolean member) throws FeatureFault {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals(MEMBERS) && member) {
                throw new FeatureFault("geometry.geometries", "nested");
            }
            take(json, name, value);
        }
    }

    private void take(JsonParser json, String name, JsonToken value) throws FeatureFault {
        switch (name) {
            case "type" -> {
                if (value != JsonToken.VALUE_STRING) {
                    throw new FeatureFault("geometry.type", "text");
                }
                type = json.getString();
            }
            case COORDINATE_ARRAY -> {
                if (value != JsonToken.START_ARRAY) {
                    throw new FeatureFault(COORDINATES, "array");
                }
                coordinates = part(json, COORDINATES, 1);
            }
            case MEMBERS -> {
                if (value != JsonToken.START_ARRAY) {
                    throw new FeatureFault("geometry.geometries", "array");
                }
                members(json);
            }
            default -> json.skipChildren();
        }
    }

    /** Whether a type of an object of GeoJSON is that of a geometry. */
    static boolean isType(@Nullable String type) {
        return type != null && TYPES.contains(type);
    }

    /** Whether a member of that name tells where a geometry is. */
    static boolean isPlace(String member) {
        return member.equals(COORDINATE_ARRAY) || member.equals(MEMBERS);
    }

    /**
     * Takes in one member that tells where a geometry is, of an object that may prove to be a geometry by itself.
     *
     * @param before what other members of it told, or null
     * @param value where the parser stands
     */
    static FeatureGeometry take(@Nullable FeatureGeometry before, JsonParser json, JsonToken value, GroundRules rules)
            throws FeatureFault {
        FeatureGeometry geometry = before == null ? new FeatureGeometry(rules) : before;
        geometry.take(json, json.currentName(), value);
        return geometry;
    }

    /** The same, now that its type is known. */
    FeatureGeometry ofType(String known) {
        type = known;
        return this;
    }

    /** How many places have been read. */
    int places() {
        return places;
    }

    private Part part(JsonParser json, String where, int depth) throws FeatureFault {
        if (depth > DEEPEST) {
            throw new FeatureFault(where, "depth");
        }
        JsonToken first = json.nextToken();
        if (isNumber(first)) {
            return place(json, where);
        }
        List<Part> parts = new ArrayList<>();
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            String here = where + "[" + parts.size() + "]";
            if (token != JsonToken.START_ARRAY) {
                throw new FeatureFault(here, "array");
            }
            parts.add(part(json, here, depth + 1));
        }
        return new Row(where, parts);
    }

    private Place place(JsonParser json, String where) throws FeatureFault {
        places++;
        if (places > rules.mostPlaces()) {
            throw new FeatureFault(where, "places", rules.mostPlaces());
        }
        double longitude = json.getDoubleValue();
        if (!isNumber(json.nextToken())) {
            throw new FeatureFault(where, "pair");
        }
        double latitude = json.getDoubleValue();
        JsonToken next = json.nextToken();
        if (isNumber(next)) {
            next = json.nextToken();
        }
        if (next != JsonToken.END_ARRAY) {
            throw new FeatureFault(where, "pair");
        }
        return new Place(rules.place(longitude, latitude, where));
    }

    private static boolean isNumber(@Nullable JsonToken token) {
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    /** The points, lines and areas that type and coordinates give together; the parts of a collection each for itself. */
    List<Geometry> parts() throws FeatureFault {
        if (type == null || !TYPES.contains(type)) {
            throw new FeatureFault("geometry.type", "type", type == null ? "–" : FeatureProperties.shortened(type));
        }
        if (type.equals("GeometryCollection")) {
            return members;
        }
        if (coordinates == null) {
            throw new FeatureFault(COORDINATES, "array");
        }
        return switch (type) {
            case "Point" -> List.of(GEOMETRIES.createPoint(at(coordinates, COORDINATES)));
            case "LineString" -> List.of(line(coordinates, COORDINATES));
            case "Polygon" -> List.of(area(coordinates, COORDINATES));
            case "MultiPoint" -> each((part, where) -> GEOMETRIES.createPoint(at(part, where)));
            case "MultiLineString" -> each(FeatureGeometry::line);
            default -> each(this::area);
        };
    }

    private List<Geometry> each(PartReading reading) throws FeatureFault {
        List<Geometry> found = new ArrayList<>();
        for (Part part : row(Objects.requireNonNull(coordinates), COORDINATES).parts) {
            found.add(reading.read(part, COORDINATES + "[" + found.size() + "]"));
        }
        return found;
    }

    private interface PartReading {
        Geometry read(Part part, String where) throws FeatureFault;
    }

    /** Collections within collections no shape has, so their members are geometries without members. */
    private void members(JsonParser json) throws FeatureFault {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            String where = "geometry.geometries[" + members.size() + "]";
            if (token != JsonToken.START_OBJECT) {
                throw new FeatureFault(where, "object");
            }
            FeatureGeometry member = new FeatureGeometry(rules);
            member.places = places;
            member.take(json, true);
            places = member.places;
            if ("GeometryCollection".equals(member.type)) {
                throw new FeatureFault(where, "nested");
            }
            members.addAll(member.parts());
            if (members.size() > rules.mostPlaces()) {
                throw new FeatureFault(where, "places", rules.mostPlaces());
            }
        }
    }

    private static Coordinate at(Part part, String where) throws FeatureFault {
        if (part instanceof Place(Coordinate at)) {
            return at;
        }
        throw new FeatureFault(where, "pair");
    }

    private static Row row(Part part, String where) throws FeatureFault {
        if (part instanceof Row row) {
            return row;
        }
        throw new FeatureFault(where, "array");
    }

    private static Coordinate[] coordinates(Part part, String where) throws FeatureFault {
        List<Part> parts = row(part, where).parts;
        Coordinate[] found = new Coordinate[parts.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = at(parts.get(i), where + "[" + i + "]");
        }
        return found;
    }

    private static LineString line(Part part, String where) throws FeatureFault {
        return PlainGeometry.line(coordinates(part, where), where);
    }

    private Geometry area(Part part, String where) throws FeatureFault {
        List<Coordinate[]> rings = new ArrayList<>();
        for (Part ring : row(part, where).parts) {
            rings.add(coordinates(ring, where + "[" + rings.size() + "]"));
        }
        return rules.area(rings, rings.size() == 1 ? where + "[0]" : where);
    }
}

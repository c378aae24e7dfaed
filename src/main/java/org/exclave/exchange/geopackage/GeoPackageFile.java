package org.exclave.exchange.geopackage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.annotation.Annotation;
import org.exclave.exchange.geojson.FeatureFault;
import org.exclave.exchange.geojson.FeatureGathering;
import org.exclave.exchange.geojson.FeatureProperties;
import org.exclave.exchange.geojson.GroundRules;
import org.exclave.exchange.geojson.PlainGeometry;
import org.exclave.failure.AtlasDataException;
import org.exclave.geography.FeaturePackage;
import org.exclave.geography.FeatureRow;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Annotations as GeoPackage 1.3: a table to each form of geometry, with columns for what people read and one with everything.
 * Of other programs' packages every table of features is read, in any system; the name of the table is the brief, and columns
 * are kept.
 */
public final class GeoPackageFile {

    /** The column with all that the atlas says of an annotation. */
    static final String OWN = "exclave";

    /** The column that numbers the rows. */
    private static final String ROW = "fid";

    /** Columns that mean what the atlas means, the first that a table has. */
    private static final Map<String, List<String>> WORDS = Map.of(
            "title", List.of("title", "name", "label"),
            "note", List.of("note", "description", "desc"),
            "author", List.of("author"),
            "source", List.of("source"),
            "brief", List.of("brief"));

    private GeoPackageFile() {}

    /**
     * Gathers the annotations of a file.
     *
     * @throws AtlasDataException when it cannot be read, with the table and row at fault
     */
    public static void gather(Path file, FeatureGathering gathering) throws AtlasDataException {
        FeaturePackage.read(file, new FeaturePackage.Visitor() {
            @Override
            public void visit(FeatureRow row) throws AtlasDataException {
                add(row, gathering);
            }

            @Override
            public void passBytes() {
                gathering.pass("bytes");
            }
        });
    }

    /**
     * Writes annotations.
     *
     * @throws IOException when the stream does not take them
     */
    public static void write(List<Annotation> annotations, OutputStream out) throws IOException {
        GeoPackageWriting.write(annotations, out);
    }

    private static void add(FeatureRow row, FeatureGathering gathering) throws AtlasDataException {
        if (row.parts().isEmpty()) {
            gathering.pass("places");
            return;
        }
        try {
            List<Geometry> parts = parts(row.parts(), gathering.rules());
            boolean own = row.values().get(OWN) instanceof String text && text.startsWith("{");
            if (gathering.takesShapes() && !own) {
                gathering.addFeature(parts, attributes(row));
            } else {
                gathering.add(parts, properties(row), row.layer());
            }
        } catch (FeatureFault strange) {
            throw gathering.fault(null, row.layer(), strange);
        }
    }

    /** Every column that says something but the number of the row, and the name of the table where no column has that name. */
    private static String attributes(FeatureRow row) throws FeatureFault {
        FeatureProperties said = new FeatureProperties();
        said.keep("layer", row.layer());
        Map<String, Object> values = new TreeMap<>(row.values());
        values.remove(ROW);
        keep(values, said);
        return said.attributes();
    }

    private static List<Geometry> parts(List<Geometry> found, GroundRules rules) throws FeatureFault {
        int places = found.stream().mapToInt(Geometry::getNumPoints).sum();
        if (places > rules.mostPlaces()) {
            throw new FeatureFault("geometry", "places", rules.mostPlaces());
        }
        for (Geometry part : found) {
            for (Coordinate at : part.getCoordinates()) {
                PlainGeometry.place(at.x, at.y, "geometry");
            }
            if (part instanceof Polygon area) {
                rules.requireKnown(area, "geometry");
            }
        }
        return found;
    }

    private static FeatureProperties properties(FeatureRow row) throws FeatureFault {
        Map<String, Object> values = new TreeMap<>(row.values());
        FeatureProperties said = values.remove(OWN) instanceof String own && own.startsWith("{")
                ? FeatureProperties.ofOwn(own)
                : new FeatureProperties();
        for (Map.Entry<String, List<String>> word : WORDS.entrySet()) {
            String text = taken(values, word.getValue());
            if (text != null && !text.equals(said.text(word.getKey()))) {
                said.say(word.getKey(), text);
            }
        }
        if (said.isOwn()) {
            values.keySet().removeAll(GeoPackageWriting.COLUMNS);
            values.remove(ROW);
        } else {
            said.sayUnlessSaid("brief", row.layer());
        }
        keep(values, said);
        return said;
    }

    private static void keep(Map<String, Object> values, FeatureProperties said) throws FeatureFault {
        for (Map.Entry<String, Object> value : values.entrySet()) {
            switch (value.getValue()) {
                case String text -> said.keep(value.getKey(), text);
                case Double number when !Double.isFinite(number) -> said.keep(value.getKey(), number.toString());
                default -> said.keepJson(value.getKey(), String.valueOf(value.getValue()));
            }
        }
    }

    private static @Nullable String taken(Map<String, Object> values, List<String> names) {
        for (String name : names) {
            for (String column : new ArrayList<>(values.keySet())) {
                if (column.toLowerCase(Locale.ROOT).equals(name) && values.get(column) instanceof String text) {
                    values.remove(column);
                    return text;
                }
            }
        }
        return null;
    }
}

package org.exclave.mapbuilder;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.exclave.geography.Edition;
import org.exclave.geography.GeodesicMeasure;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * The rows of countries, border lines and exclaves, edition by edition. Kyrgyzstan, Tajikistan and Uzbekistan stay whole,
 * to the last vertex; their neighbours are cut at the frame. Lines that touch one of the three stay whole, too.
 */
final class BorderRows {

    private static final Logger LOG = System.getLogger(BorderRows.class.getName());
    private static final Envelope FRAME = new Envelope(64, 81, 36, 46);

    private final GeometryFactory factory;
    private final ExclaveFinder exclaveFinder = new ExclaveFinder();
    private final SortedMap<Edition, List<Row>> countries = new TreeMap<>();
    private final SortedMap<Edition, List<Row>> borderLines = new TreeMap<>();
    private final SortedMap<Edition, List<Row>> exclaves = new TreeMap<>();
    private final Map<String, Geometry> defaultAreas = new TreeMap<>();

    private BorderRows(GeometryFactory factory) {
        this.factory = factory;
    }

    /** Reads every edition from the jars in a folder. */
    static BorderRows read(Path jars, GeometryFactory factory) throws IOException {
        BorderRows rows = new BorderRows(factory);
        for (BorderSource source : BorderSource.ALL) {
            rows.add(source, new ZoneArchive(factory).read(source.jar(jars), DrawnCountry.allZones()));
        }
        return rows;
    }

    List<Row> countries() {
        return inOrder(countries);
    }

    List<Row> borderLines() {
        return inOrder(borderLines);
    }

    List<Row> exclaves() {
        return inOrder(exclaves);
    }

    /** The ground of a country in the default edition. */
    Geometry area(String code) {
        return Objects.requireNonNull(defaultAreas.get(code));
    }

    private static List<Row> inOrder(SortedMap<Edition, List<Row>> rows) {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    private void add(BorderSource source, Map<String, MultiPolygon> zones) {
        SortedMap<String, Geometry> areas = new TreeMap<>();
        for (DrawnCountry country : DrawnCountry.ALL) {
            areas.put(country.code(), country.dissolved(zones));
        }
        if (source.edition() == Edition.DEFAULT) {
            defaultAreas.putAll(areas);
        }
        SharedEdges edges = new SharedEdges(areas, factory);
        addCountries(source, areas);
        addBorderLines(source, edges);
        addExclaves(source, areas, edges);
    }

    private void addCountries(BorderSource source, Map<String, Geometry> areas) {
        List<Row> rows = rowsOf(countries, source);
        areas.forEach((code, area) -> {
            DrawnCountry country = DrawnCountry.withCode(code);
            Geometry drawn = country.whole() ? area : area.intersection(factory.toGeometry(FRAME));
            Row row = row(source, multiPolygon(drawn)).with("code", code);
            country.names().forEach(row::with);
            rows.add(row);
        });
    }

    private void addBorderLines(BorderSource source, SharedEdges edges) {
        edges.linesByPair().forEach((pair, line) -> {
            boolean whole = DrawnCountry.withCode(pair.substring(0, 2)).whole()
                    || DrawnCountry.withCode(pair.substring(3)).whole();
            MultiLineString drawn = whole ? line : Lines.multi(line.intersection(factory.toGeometry(FRAME)));
            if (!drawn.isEmpty()) {
                double lengthKm = GeodesicMeasure.lengthKm(drawn);
                rowsOf(borderLines, source).add(row(source, drawn).with("pair", pair).with("length_km", lengthKm));
                LOG.log(Level.INFO, "{0}: {1} {2} km", source.edition().id(), pair, Math.round(lengthKm));
            }
        });
    }

    private void addExclaves(BorderSource source, Map<String, Geometry> areas, SharedEdges edges) {
        Map<String, Geometry> whole = new TreeMap<>(areas);
        whole.keySet().removeIf(code -> !DrawnCountry.withCode(code).whole());
        for (ExclaveFinder.Found found : exclaveFinder.find(source.edition(), whole, edges)) {
            Row row = row(source, found.area())
                    .with("id", found.known().id())
                    .with("owner", found.owner())
                    .with("host", found.host())
                    .with("area_km2", found.areaKm2());
            found.known().names().forEach(row::with);
            rowsOf(exclaves, source).add(row);
        }
    }

    private static List<Row> rowsOf(SortedMap<Edition, List<Row>> rows, BorderSource source) {
        return rows.computeIfAbsent(source.edition(), edition -> new ArrayList<>());
    }

    private static Row row(BorderSource source, Geometry geometry) {
        return new Row(geometry, Credit.openStreetMap(source.version())).with("edition", source.edition().id());
    }

    private MultiPolygon multiPolygon(Geometry area) {
        List<Polygon> parts = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                parts.add(polygon);
            }
        }
        return factory.createMultiPolygon(parts.toArray(Polygon[]::new));
    }
}

package org.exclave.mapbuilder;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import net.iakovlev.timeshape.proto.Geojson;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** The polygons of time zones in a jar of {@code net.iakovlev:timeshape}: a tar of protobuf messages under zstd. */
final class ZoneArchive {

    private static final String ENTRY = "data.tar.zstd";

    private final GeometryFactory factory;

    ZoneArchive(GeometryFactory factory) {
        this.factory = factory;
    }

    /**
     * The polygons of the named zones, such as {@code Asia/Bishkek}; a zone that the jar does not know is absent.
     *
     * @throws IOException when the jar cannot be read or is no such jar
     */
    Map<String, MultiPolygon> read(Path jar, Set<String> zones) throws IOException {
        Map<String, MultiPolygon> found = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream compressed = new BufferedInputStream(zip.getInputStream(entry(zip)));
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new BufferedInputStream(new ZstdInputStream(compressed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Geojson.Feature feature = Geojson.Feature.parseFrom(tar.readAllBytes());
                String zone = zoneOf(feature);
                if (zones.contains(zone)) {
                    found.put(zone, multiPolygon(feature.getGeometry()));
                }
            }
        }
        return found;
    }

    private static ZipEntry entry(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(ENTRY);
        if (entry == null) {
            throw new FileNotFoundException(zip.getName() + " holds no " + ENTRY);
        }
        return entry;
    }

    private static String zoneOf(Geojson.Feature feature) {
        return feature.getPropertiesList().stream()
                .filter(property -> property.getKey().equals("tzid"))
                .findFirst()
                .map(Geojson.Property::getValueString)
                .orElse("");
    }

    private MultiPolygon multiPolygon(Geojson.Geometry geometry) throws IOException {
        List<Polygon> polygons = new ArrayList<>();
        switch (geometry.getTypeCase()) {
            case POLYGON -> polygons.add(polygon(geometry.getPolygon()));
            case MULTIPOLYGON ->
                geometry.getMultiPolygon().getCoordinatesList().forEach(part -> polygons.add(polygon(part)));
            default -> throw new IOException("a time zone is no polygon but " + geometry.getTypeCase());
        }
        return factory.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private Polygon polygon(Geojson.Polygon polygon) {
        List<LinearRing> rings =
                polygon.getCoordinatesList().stream().map(this::ring).toList();
        return factory.createPolygon(
                rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(Geojson.LineString line) {
        return factory.createLinearRing(line.getCoordinatesList().stream()
                .map(position -> new Coordinate(position.getLon(), position.getLat()))
                .toArray(Coordinate[]::new));
    }
}

package org.exclave.mapbuilder;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.exclave.geography.AtlasLayer;
import org.exclave.geography.GeometryBlob;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/** Makes {@code maps/atlas.gpkg}; started by Maven as {@code maps/README.md} says. */
public final class BuildAtlas {

    private static final List<String> BORDERS =
            List.of("© OpenStreetMap contributors, via timezone-boundary-builder (ODbL 1.0)");
    private static final String WATER = "© OpenStreetMap contributors, via geo-maps (ODbL 1.0)";
    private static final String GSHHG = "GSHHG 2.3.7 (LGPL-3.0-or-later)";
    private static final String NATURAL_EARTH = "Natural Earth (public domain)";
    private static final String SRTM = "SRTM30, NASA (public domain)";
    private static final String GEONAMES = "GeoNames (CC BY 4.0)";

    private final Path sources;
    private final GeometryFactory factory = new GeometryFactory(new PrecisionModel(), GeometryBlob.WGS84);

    private BuildAtlas(Path sources) {
        this.sources = sources;
    }

    /**
     * Makes the map file.
     *
     * @param arguments the folder of the project, then the folder of the jars with the borders
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path project = Path.of(arguments[0]);
        Path maps = project.resolve("maps");
        BuildAtlas atlas = new BuildAtlas(maps.resolve("sources"));
        List<CataloguePlace> places = CataloguePlace.read(project.resolve("data/places.json"));
        try (AtlasWriter writer = new AtlasWriter(maps.resolve("atlas.gpkg"))) {
            BorderRows borders = BorderRows.read(Path.of(arguments[1]), atlas.factory);
            atlas.writeBorders(writer, borders);
            atlas.writeLand(writer, borders, places);
            atlas.writeElevation(writer);
            writer.finish();
        }
    }

    private void writeBorders(AtlasWriter writer, BorderRows borders) throws SQLException {
        writer.write(AtlasLayer.COUNTRIES, "Countries by edition of the border", BORDERS, borders.countries());
        writer.write(AtlasLayer.BORDER_LINES, "Border lines by edition", BORDERS, borders.borderLines());
        writer.write(AtlasLayer.EXCLAVES, "Exclaves by edition of the border", BORDERS, borders.exclaves());
    }

    private void writeLand(AtlasWriter writer, BorderRows borders, List<CataloguePlace> places) throws SQLException {
        List<GeoJsonFile.Feature> settlements = source("settlements");
        writer.write(
                AtlasLayer.ADMIN1_LINES,
                "Lines between regions",
                List.of(NATURAL_EARTH),
                new AdminLineRows(borders).rows(source("admin1_lines")));
        writer.write(
                AtlasLayer.RIVERS,
                "Rivers",
                List.of(GSHHG, NATURAL_EARTH),
                new RiverRows(factory).rows(source("rivers_gshhg"), source("rivers_natural_earth")));
        writer.write(
                AtlasLayer.LAKES,
                "Lakes and reservoirs",
                List.of(WATER, GSHHG),
                new LakeRows(factory).rows(source("water_osm_2017"), source("lakes_gshhg")));
        writer.write(
                AtlasLayer.SETTLEMENTS,
                "Settlements",
                List.of(GEONAMES),
                new SettlementRows(places).rows(settlements));
        writer.write(
                AtlasLayer.ROADS,
                "Schematic roads",
                List.of(GEONAMES),
                new RoadRows(factory, settlements, places).rows());
        writer.write(
                AtlasLayer.LOCATOR_COUNTRIES,
                "Countries of the small map",
                List.of(NATURAL_EARTH),
                new LocatorRows(factory).rows(source("locator_countries")));
    }

    private void writeElevation(AtlasWriter writer) throws IOException, SQLException {
        writer.write(
                AtlasLayer.ELEVATION,
                "Heights, for shading only",
                List.of(SRTM),
                new ElevationRows(factory).rows(sources.resolve("elevation_2arcmin.tif")));
    }

    private List<GeoJsonFile.Feature> source(String name) {
        return new GeoJsonFile(factory).read(sources.resolve(name + ".geojson"));
    }
}

package org.exclave.geography;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.exclave.failure.AtlasDataException;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.SimpleFeatureStore;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The map file as GeoTools sees it. */
class GeoPackageDataStoreTest {

    private GeoPackageDataStore store;

    @BeforeEach
    void openMap() throws AtlasDataException {
        store = GeoPackageDataStore.open(ShippedMap.FILE);
    }

    @AfterEach
    void closeMap() {
        store.dispose();
    }

    @Test
    void everyLayerIsAFeatureType() throws IOException {
        assertThat(store.getTypeNames())
                .containsExactly(
                        "countries",
                        "border_lines",
                        "exclaves",
                        "admin1_lines",
                        "rivers",
                        "lakes",
                        "settlements",
                        "roads",
                        "locator_countries",
                        "elevation");
    }

    @Test
    void aFeatureTypeKnowsItsGeometryAndColumns() throws IOException {
        SimpleFeatureType countries = store.getSchema("countries");

        assertThat(countries.getGeometryDescriptor().getType().getBinding()).isEqualTo(MultiPolygon.class);
        assertThat(countries.getCoordinateReferenceSystem()).isEqualTo(DefaultGeographicCRS.WGS84);
        assertThat(countries.getDescriptor("code").getType().getBinding()).isEqualTo(String.class);
        assertThat(countries.getDescriptor("code").isNillable()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "settlements | INCLUDE | 207",
                "settlements | EXCLUDE | 0",
                "settlements | BBOX(geom, 70.5, 39.8, 70.9, 40.15) | 9",
                "settlements | BBOX(geom, 0, 0, 1, 1) | 0",
                "settlements | country = 'TJ' AND population > 100000 | 4",
                "exclaves | edition = 'osm-2022' | 8",
                "exclaves | edition = 'osm-2022' AND owner = 'UZ' | 4",
                "exclaves | INTERSECTS(geom, POINT(70.58012 39.85125)) | 3",
                "lakes | schematic = true | 1"
            })
    void filtersAndCountsAgree(String layer, String ecql, int expected) throws IOException, CQLException {
        Query query = new Query(layer, ECQL.toFilter(ecql));
        SimpleFeatureSource source = store.getFeatureSource(layer);

        assertThat(source.getCount(query)).isEqualTo(expected);
        assertThat(source.getFeatures(query).size()).isEqualTo(expected);
        assertThat(read(query)).hasSize(expected);
    }

    @Test
    void boundsAreThoseOfWhatTheFilterLetsThrough() throws IOException, CQLException {
        SimpleFeatureSource exclaves = store.getFeatureSource("exclaves");
        Filter vorukh = ECQL.toFilter("edition = 'osm-2022' AND \"id\" = 'vorukh'");

        Envelope outline = ShippedMap.edition(Edition.OSM_2022)
                .exclave("vorukh")
                .orElseThrow()
                .area()
                .getEnvelopeInternal();

        assertThat(new Envelope(exclaves.getBounds(new Query("exclaves", vorukh))).equals(outline))
                .isTrue();
        assertThat(exclaves.getBounds().getMaxX()).isGreaterThan(72.7);
    }

    @Test
    void anEmptyColumnIsNull() throws IOException, CQLException {
        assertThat(read(new Query("exclaves", ECQL.toFilter("\"id\" = 'vorukh' AND name_uz IS NULL"))))
                .hasSize(3);
    }

    @Test
    void nothingCanBeWritten() throws IOException {
        assertThat(store.getFeatureSource("rivers")).isNotInstanceOf(SimpleFeatureStore.class);
        assertThatThrownBy(() -> store.getFeatureWriter("rivers", Transaction.AUTO_COMMIT))
                .isInstanceOf(IOException.class);
    }

    @Test
    void anUnknownLayerIsRefused() {
        assertThatThrownBy(() -> store.getFeatureSource("sqlite_schema")).isInstanceOf(IOException.class);
    }

    @Test
    void readingPastTheEndIsRefused() throws IOException {
        try (FeatureReader<SimpleFeatureType, SimpleFeature> roads =
                store.getFeatureReader(new Query("roads"), Transaction.AUTO_COMMIT)) {
            while (roads.hasNext()) {
                roads.next();
            }
            assertThatThrownBy(roads::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void aBrokenRowEndsTheReadingWithItsFault(@TempDir Path folder) throws Exception {
        Path spoiled = ShippedMap.changed(folder, "UPDATE roads SET geom = x'4750' WHERE fid = 2");
        GeoPackageDataStore broken = GeoPackageDataStore.open(spoiled);
        try (FeatureReader<SimpleFeatureType, SimpleFeature> roads =
                broken.getFeatureReader(new Query("roads"), Transaction.AUTO_COMMIT)) {
            roads.next();
            assertThatThrownBy(roads::next)
                    .isInstanceOf(IOException.class)
                    .hasCauseInstanceOf(AtlasDataException.class)
                    .hasMessageContaining("roads 2");
        } finally {
            broken.dispose();
        }
    }

    private List<SimpleFeature> read(Query query) throws IOException {
        List<SimpleFeature> features = new ArrayList<>();
        try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
                store.getFeatureReader(query, Transaction.AUTO_COMMIT)) {
            while (reader.hasNext()) {
                features.add(reader.next());
            }
        }
        return features;
    }
}

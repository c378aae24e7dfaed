package org.exclave.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.annotation.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.NOW;
import static org.exclave.store.Samples.query;

/** What the GeoPackage standard (OGC 12-128r17, 1.3) asks of the store, and what the store asks of SQLite. */
class GeoPackageStoreTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeStore() throws Exception {
        file = folder.resolve("annotations.gpkg");
        Samples.storeWith(file, "a");
    }

    @Test
    void theHeaderSaysGeoPackageOnePointThree() throws Exception {
        assertThat(query(file, "PRAGMA application_id")).containsExactly(Integer.toString(0x47504B47));
        assertThat(query(file, "PRAGMA user_version")).containsExactly("10300");
    }

    @Test
    void theThreeRequiredReferenceSystemsAreThere() throws Exception {
        assertThat(query(file, "SELECT srs_id || organization || organization_coordsys_id "
                        + "FROM gpkg_spatial_ref_sys ORDER BY srs_id"))
                .containsExactly("-1NONE-1", "0NONE0", "4326EPSG4326");
    }

    @Test
    void everyTableOfTheStoreIsListed() throws Exception {
        assertThat(query(file, "SELECT table_name || ' ' || data_type FROM gpkg_contents ORDER BY table_name"))
                .containsExactly(
                        "addition attributes",
                        "addition_history attributes",
                        "annotation features",
                        "brief attributes",
                        "brief_history attributes",
                        "event attributes",
                        "event_record attributes",
                        "event_set attributes",
                        "history attributes",
                        "migration attributes",
                        "overlay attributes",
                        "overlay_shape features",
                        "scene attributes");
        assertThat(query(file, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'gpkg%' "
                        + "AND name NOT LIKE 'sqlite%' ORDER BY name"))
                .containsExactly(
                        "addition", "addition_history", "annotation", "brief", "brief_history", "event", "event_record", "event_set", "history", "migration",
                        "overlay", "overlay_shape", "scene");
        assertThat(query(file, "SELECT table_name || column_name || geometry_type_name || srs_id || z || m "
                        + "FROM gpkg_geometry_columns"))
                .containsExactly("annotationgeometryGEOMETRY432600", "overlay_shapegeometryGEOMETRY432600");
    }

    @Test
    void contentsSayWhenTheyWereChanged() throws Exception {
        assertThat(query(file, "SELECT DISTINCT last_change FROM gpkg_contents WHERE table_name IN ('annotation', 'history')"))
                .containsExactly(NOW.toString());
    }

    @Test
    void aPointIsAHeaderWithoutEnvelopeAndItsWellKnownBinary() throws Exception {
        Position place = Samples.point("a").shape().anchor();
        String expected = "47500001" + "E6100000" + "0101000000" + littleEndian(place.longitude())
                + littleEndian(place.latitude());
        assertThat(query(file, "SELECT hex(geometry) FROM annotation")).containsExactly(expected);
    }

    @Test
    void foreignKeysHold() throws Exception {
        assertThat(query(file, "PRAGMA foreign_key_check")).isEmpty();
    }

    @Test
    void theConnectionThatEditsIsSetAsDecided() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK);
                Connection connection = Disk.REAL.writing(store.file())) {
            assertThat(pragmas(connection)).containsExactly("wal", "2", "1", "3000", "0", "1", "1");
        }
    }

    @Test
    void noConnectionTrustsTheSchema() throws Exception {
        try (Connection reading = StoreConnection.reading(file);
                Connection building = StoreConnection.building(folder.resolve("new.gpkg"));
                Connection memory = StoreConnection.inMemory()) {
            for (Connection connection : List.of(reading, building, memory)) {
                assertThat(query(connection, "PRAGMA trusted_schema")).containsExactly("0");
                assertThat(query(connection, "PRAGMA cell_size_check")).containsExactly("1");
            }
            assertThat(query(building, "PRAGMA journal_mode")).containsExactly("delete");
        }
    }

    private static List<String> pragmas(Connection connection) throws SQLException {
        return Stream.of(
                        "journal_mode",
                        "synchronous",
                        "foreign_keys",
                        "busy_timeout",
                        "trusted_schema",
                        "cell_size_check",
                        "recursive_triggers")
                .map(name -> {
                    try {
                        return query(connection, "PRAGMA " + name).getFirst();
                    } catch (SQLException failure) {
                        throw new AssertionError(name, failure);
                    }
                })
                .toList();
    }

    private static String littleEndian(double value) {
        return String.format("%016X", Long.reverseBytes(Double.doubleToLongBits(value)));
    }
}

package org.exclave.geography;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Every way in which the map file may be wrong has one answer: what is wrong, where, and what to do. */
class DamagedMapTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingFileIsNamedWithThePlaceWhereItShouldBe() {
        Fault fault = faultOf(folder.resolve("atlas.gpkg"));

        assertThat(fault.expectation()).isEqualTo("map.missing");
        assertThat(Messages.english().sentence(fault)).contains(folder.toString(), "install it again");
    }

    @Test
    void anEmptyFileIsToldFromAForeignOne() throws IOException {
        assertThat(faultOf(Files.createFile(folder.resolve("atlas.gpkg"))).expectation()).isEqualTo("map.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "not a database at all", "SQLite format 2"})
    void aFileOfAnotherKindIsForeign(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("atlas.gpkg"), content.repeat(20));

        assertThat(faultOf(file).expectation()).isEqualTo("map.foreign");
    }

    @Test
    void aDatabaseThatIsNoGeoPackageIsForeign() throws SQLException {
        assertThat(faultOf(ShippedMap.changed(folder, "PRAGMA application_id = 0")).expectation())
                .isEqualTo("map.foreign");
    }

    @Test
    void anotherVersionIsNamed() throws SQLException {
        Fault fault = faultOf(ShippedMap.changed(folder, "PRAGMA user_version = 10400"));

        assertThat(fault.expectation()).isEqualTo("map.version");
        assertThat(fault.details()).containsExactly("10400");
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 99, 100, 4096, 5_000_000})
    void aFileThatWasCutShortIsTruncated(long length) throws IOException {
        Path file = Files.copy(ShippedMap.FILE, folder.resolve("atlas.gpkg"));
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.setLength(length);
        }

        assertThat(faultOf(file).expectation()).isEqualTo("map.truncated");
    }

    @ParameterizedTest
    @ValueSource(longs = {100, 4096, 4096 * 20})
    void aFileWithSpoiledPagesIsDamaged(long position) throws IOException {
        Path file = Files.copy(ShippedMap.FILE, folder.resolve("atlas.gpkg"));
        try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
            access.seek(position);
            access.write(new byte[4096]);
        }

        assertThat(faultOf(file).expectation()).isEqualTo("map.damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER spy AFTER INSERT ON rivers BEGIN DELETE FROM lakes; END",
                "CREATE VIEW spy AS SELECT * FROM rivers",
                "CREATE TABLE spy (id INTEGER)",
                "CREATE INDEX spy ON rivers (name)",
                "CREATE VIRTUAL TABLE spy USING fts5(name)"
            })
    void whatDoesNotBelongIntoTheMapIsRefused(String sql) throws SQLException {
        assertThat(faultsOf(ShippedMap.changed(folder, sql)))
                .extracting(Fault::expectation)
                .containsOnly("map.unexpected");
    }

    @Test
    void aViewInPlaceOfALayerIsRefused() throws SQLException {
        Path file = ShippedMap.changed(
                folder, "ALTER TABLE rivers RENAME TO hidden", "CREATE VIEW rivers AS SELECT * FROM hidden");

        assertThat(faultsOf(file)).extracting(Fault::expectation).containsOnly("map.unexpected");
    }

    @Test
    void everyMissingLayerIsNamed() throws SQLException {
        List<Fault> faults = faultsOf(ShippedMap.changed(folder, "DROP TABLE rivers", "DROP TABLE lakes"));

        assertThat(faults).extracting(Fault::expectation).containsOnly("map.layer");
        assertThat(faults).flatExtracting(Fault::details).containsExactly("lakes", "rivers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE rivers ADD COLUMN extra TEXT",
                "ALTER TABLE rivers RENAME COLUMN name TO title",
                "ALTER TABLE rivers ADD COLUMN made TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL"
            })
    void otherColumnsAreRefused(String sql) throws SQLException {
        assertThat(faultOf(ShippedMap.changed(folder, sql)).expectation()).isEqualTo("map.columns");
    }

    @Test
    void aColumnThatIsComputedInsteadOfKeptIsRefused() throws SQLException {
        Path file = ShippedMap.changed(
                folder,
                "ALTER TABLE rivers DROP COLUMN licence",
                "ALTER TABLE rivers ADD COLUMN licence TEXT GENERATED ALWAYS AS (upper(source)) VIRTUAL");

        assertThat(faultOf(file).expectation()).isEqualTo("map.columns");
    }

    @Test
    void aLayerWithoutCreditIsRefused() throws SQLException {
        Path file = ShippedMap.changed(folder, "UPDATE gpkg_contents SET description = '' WHERE table_name = 'rivers'");

        assertThat(faultOf(file).expectation()).isEqualTo("map.layer");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE rivers SET geom = x'00' WHERE fid = 3 | rivers 3 | geom | map.geometry",
                "UPDATE rivers SET geom = 'text' WHERE fid = 3 | rivers 3 | geom | map.geometry",
                "UPDATE rivers SET geom = (SELECT geom FROM lakes LIMIT 1) WHERE fid = 3 | rivers 3 | geom | map.geometry",
                "UPDATE settlements SET population = 'many' WHERE fid = 2 | settlements 2 | population | map.value",
                "UPDATE settlements SET population = -1 WHERE fid = 2 | settlements.2 | | map.value",
                "UPDATE settlements SET name = ' ' WHERE fid = 2 | settlements 2 | name | map.value",
                "UPDATE settlements SET country = 'kg' WHERE fid = 2 | settlements.2 | | map.value",
                "UPDATE lakes SET schematic = 2 WHERE fid = 1 | lakes 1 | schematic | map.value",
                "UPDATE lakes SET area_km2 = 9e999 WHERE fid = 1 | lakes.1 | | map.value",
                "UPDATE exclaves SET edition = 'osm-1999' WHERE fid = 1 | exclaves.1 | | map.value",
                "UPDATE exclaves SET host = owner WHERE fid = 1 | exclaves.1 | | map.value",
                "UPDATE border_lines SET pair = 'TJ-KG' WHERE fid = 1 | border_lines.1 | | map.value"
            })
    void aBrokenRowIsNamedWithItsLayerAndField(String sql, String row, String field, String expectation)
            throws SQLException {
        Fault fault = faultOf(ShippedMap.changed(folder, sql));

        assertThat(fault.file()).isEqualTo("atlas.gpkg");
        assertThat(fault.row()).isEqualTo(row);
        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.expectation()).isEqualTo(expectation);
        assertThat(Messages.english().sentence(fault)).contains(row).contains("Put back");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM border_lines WHERE edition = 'osm-2026' AND pair = 'KG-TJ'",
                "DELETE FROM exclaves WHERE edition = 'osm-2026'",
                "DELETE FROM countries WHERE edition = 'osm-2026'"
            })
    void anEditionThatIsNotCompleteIsNamed(String sql) throws SQLException {
        Fault fault = faultOf(ShippedMap.changed(folder, sql));

        assertThat(fault.expectation()).isEqualTo("map.edition");
        assertThat(fault.details()).containsExactly("osm-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "hash#and?mark", "percent%20sign", "Границы ҷ", "a&mode=rwc"})
    void aSoundFileIsReadFromAnyFolderAndNothingIsLeftBesideIt(String name) throws Exception {
        Path place = Files.createDirectory(folder.resolve(name));
        Path file = Files.copy(ShippedMap.FILE, place.resolve("atlas.gpkg"));

        Geography geography = GeographyReader.read(file);

        assertThat(geography.settlements()).hasSize(207);
        try (Stream<Path> left = Files.list(place)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(Files.mismatch(file, ShippedMap.FILE)).isEqualTo(-1);
    }

    private static Fault faultOf(Path file) {
        List<Fault> faults = faultsOf(file);
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private static List<Fault> faultsOf(Path file) {
        AtlasDataException refusal = catchThrowableOfType(AtlasDataException.class, () -> GeographyReader.read(file));
        assertThat(refusal).isNotNull();
        refusal.faults().forEach(fault -> assertThat(Messages.english().has("fault." + fault.expectation())).isTrue());
        return refusal.faults();
    }
}

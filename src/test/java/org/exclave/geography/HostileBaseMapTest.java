package org.exclave.geography;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.exclave.TileFiles;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Files that are broken or made to harm: each is refused with one sentence, or gives no tile where it is broken. */
class HostileBaseMapTest {

    private static final TileAddress HERE = new TileAddress(10, 712, 388);
    private static final TileAddress THERE = new TileAddress(10, 713, 388);
    private static final byte[] PICTURE = TileFiles.plain("png", 256, 0x336699);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("map.mbtiles");
    }

    private Path good() {
        return TileFiles.mbtiles(file, Map.of(HERE, PICTURE, THERE, PICTURE), Map.of("format", "png"));
    }

    private String refusal() {
        AtlasDataException refused = catchThrowableOfType(AtlasDataException.class, () -> BaseMapFile.open(file));
        assertThat(refused).as("the file must be refused").isNotNull();
        assertThat(refused.faults()).hasSize(1);
        Fault fault = refused.faults().getFirst();
        assertThat(Messages.english().sentence(refused))
                .startsWith(file.getFileName() + ": ")
                .endsWith(".")
                .doesNotContain("{", "null", "\n");
        return fault.expectation();
    }

    private String sentence() {
        return Messages.english()
                .sentence(catchThrowableOfType(AtlasDataException.class, () -> BaseMapFile.open(file)));
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        assertThat(refusal()).isEqualTo("basemap.missing");
        Files.createDirectory(file);
        assertThat(refusal()).isEqualTo("basemap.notfile");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Files.createFile(file);
        assertThat(refusal()).isEqualTo("basemap.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "<html>not found</html>", "SQLite format 2 and more"})
    void aTextIsRefused(String words) throws IOException {
        Files.writeString(file, words.repeat(500));
        assertThat(refusal()).isEqualTo("basemap.foreign");
    }

    @ParameterizedTest
    @ValueSource(ints = {17, 99, 100, 1000, 4096, 5000, 12000})
    void aCutOffFileIsRefused(int length) throws IOException {
        good();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(length);
        }
        assertThat(refusal()).isEqualTo("basemap.truncated");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void randomBytesAfterTheHeaderAreRefused(long seed) throws IOException {
        good();
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] garbage = new byte[(int) bytes.length() - 100];
            new Random(seed).nextBytes(garbage);
            bytes.seek(100);
            bytes.write(garbage);
        }
        assertThat(refusal()).isEqualTo("basemap.damaged");
    }

    @Test
    void everySingleBrokenPageIsSeen() throws IOException {
        good();
        byte[] whole = Files.readAllBytes(file);
        for (int page = 1; page < whole.length / 4096; page++) {
            byte[] broken = whole.clone();
            Arrays.fill(broken, page * 4096, page * 4096 + 64, (byte) 0x5A);
            Files.write(file, broken);
            assertThat(refusal()).as("page " + page).isEqualTo("basemap.damaged");
        }
    }

    @Test
    void anotherDatabaseIsRefused() {
        TileFiles.change(file, "CREATE TABLE address (name TEXT)");
        assertThat(refusal()).isEqualTo("basemap.neither");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DROP TABLE metadata",
                "DROP TABLE tiles",
                "ALTER TABLE tiles RENAME TO real; CREATE VIEW tiles AS SELECT * FROM real",
                "ALTER TABLE metadata RENAME TO real; CREATE VIEW metadata AS SELECT * FROM real",
                "DROP TABLE tiles; CREATE VIRTUAL TABLE tiles USING fts5(zoom_level, tile_column, tile_row, tile_data)",
                "ALTER TABLE tiles DROP COLUMN tile_data",
                "ALTER TABLE tiles RENAME COLUMN tile_data TO old;"
                        + " ALTER TABLE tiles ADD COLUMN tile_data AS (zeroblob(4000000))",
            })
    void whatIsNoPlainTableOfTilesIsRefused(String statements) {
        good();
        TileFiles.change(file, statements.split(";"));
        assertThat(refusal()).isEqualTo("basemap.table");
        assertThat(sentence()).contains("runs nothing that a file brings along");
    }

    @Test
    void fileThatAnotherProgramIsWritingIsRefused() throws IOException {
        good();
        Path log = folder.resolve("map.mbtiles-wal");
        Files.write(log, new byte[0]);
        try (BaseMap map = openGood()) {
            assertThat(map.tile(HERE)).isPresent();
        }
        Files.writeString(log, "x");
        assertThat(refusal()).isEqualTo("basemap.unfinished");
        assertThat(sentence()).contains("map.mbtiles-wal");
    }

    private BaseMap openGood() {
        try {
            return BaseMapFile.open(file);
        } catch (AtlasDataException refused) {
            throw new AssertionError(refused);
        }
    }

    @Test
    void fileWithoutTilesIsRefused() {
        TileFiles.mbtiles(file, Map.of(), Map.of());
        assertThat(refusal()).isEqualTo("basemap.notiles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"webp", "pbf", "PBF"})
    void formatThatIsNotReadIsRefusedByItsName(String format) {
        TileFiles.mbtiles(file, Map.of(HERE, PICTURE), Map.of("format", format));
        assertThat(refusal()).isEqualTo("basemap.format");
        assertThat(sentence()).containsIgnoringCase(format);
    }

    @ParameterizedTest
    @CsvSource({"524946460000000057454250565038, WEBP", "1F8B0800000000000000000000, PBF", "4749463839610000000000000000, GIF"})
    void formatThatIsNotReadIsRefusedByItsBytes(String hex, String format) {
        TileFiles.mbtiles(file, Map.of(HERE, HexFormat.of().parseHex(hex)), Map.of());
        assertThat(refusal()).isEqualTo("basemap.format");
        assertThat(sentence()).contains(format);
    }

    @ParameterizedTest
    @CsvSource({"100000, 100000", "256, 512", "0, 0", "-1, -1", "255, 255", "2048, 2048"})
    void pictureThatClaimsAnotherSizeIsRefusedBeforeItIsDecoded(int width, int height) {
        TileFiles.mbtiles(file, Map.of(HERE, claiming(width, height)), Map.of());
        assertThat(refusal()).isEqualTo("basemap.tilesize");
        isNotThere(claiming(width, height));
    }

    /** Among good tiles it is simply not there. */
    private void isNotThere(byte[] bad) {
        file = folder.resolve("mixed-" + bad.length + ".mbtiles");
        TileFiles.mbtiles(file, Map.of(HERE, PICTURE, THERE, bad), Map.of());
        try (BaseMap map = openGood()) {
            assertThat(map.tile(HERE)).contains(PICTURE);
            assertThat(map.tile(THERE)).isEmpty();
        }
    }

    private static byte[] claiming(int width, int height) {
        byte[] picture = PICTURE.clone();
        ByteBuffer.wrap(picture).putInt(16, width).putInt(20, height);
        return picture;
    }

    @Test
    void jpegOfManyScansIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(TileFiles.plain("jpeg", 256, 0x808080));
        for (int i = 0; i < 100; i++) {
            bytes.write(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 8, 1, 1, 0, 0, 0, 0});
        }
        TileFiles.mbtiles(file, Map.of(HERE, bytes.toByteArray()), Map.of());
        assertThat(refusal()).isEqualTo("basemap.noimage");
    }

    @Test
    void hugeTileIsRefusedOrNotThere() {
        byte[] huge = Arrays.copyOf(PICTURE, TileTable.LARGEST_TILE + 1);
        TileFiles.mbtiles(file, Map.of(HERE, huge), Map.of());
        assertThat(refusal()).isEqualTo("basemap.toolarge");
        isNotThere(huge);
        isNotThere(Arrays.copyOf(PICTURE, 20 << 20));
    }

    @Test
    void textWhereAPictureShouldBeIsNoTile() {
        good();
        TileFiles.insert(file, "UPDATE tiles SET tile_data = ? WHERE tile_column = 713", "a text, not a picture");
        try (BaseMap map = openGood()) {
            assertThat(map.tile(HERE)).isPresent();
            assertThat(map.tile(THERE)).isEmpty();
        }
        TileFiles.change(file, "UPDATE tiles SET tile_data = 'text'");
        assertThat(refusal()).isEqualTo("basemap.noimage");
        TileFiles.insert(file, "UPDATE tiles SET tile_data = ?", "garbage".getBytes(StandardCharsets.UTF_8));
        assertThat(refusal()).isEqualTo("basemap.noimage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'ten'", "-1", "25", "10.5", "NULL", "9223372036854775807", "x'0A'"})
    void zoomsThatCannotBeAreRefused(String zoom) {
        good();
        TileFiles.change(file, "UPDATE tiles SET zoom_level = " + zoom + " WHERE tile_column = 713");
        if (zoom.equals("NULL")) {
            assertThat(openGood().tile(HERE)).as("SQL leaves it out").isPresent();
        } else {
            assertThat(refusal()).isEqualTo("basemap.zooms");
        }
    }

    @Test
    void geoPackageInDegreesIsRefusedWithItsSystem() {
        file = folder.resolve("map.gpkg");
        TileFiles.systems(file);
        TileFiles.content(file, "map", 4326, -180, -90, 180, 90);
        TileFiles.matrix(file, "map", 0, 2, 1, 256, 180 / 256.0);
        assertThat(refusal()).isEqualTo("basemap.crs");
        assertThat(sentence()).contains("WGS 84 geodetic (EPSG:4326)", "EPSG:3857");
    }

    @Test
    void geoPackageWithoutTilesIsRefused() {
        file = folder.resolve("map.gpkg");
        TileFiles.systems(file);
        TileFiles.change(file, "INSERT INTO gpkg_contents (table_name, data_type, srs_id) VALUES ('r', 'features', 3857)");
        assertThat(refusal()).isEqualTo("basemap.vectors");
    }

    @ParameterizedTest
    @CsvSource({
        "-20037508.34, 1000, 4, 4, 256, 100", "0, 5000, 4, 4, 256, 152.8740565703525", "0, 0, 4, 4, 256, 0",
        "0, 0, -4, 4, 256, 152.8740565703525", "0, 0, 4, 4, 256, 1e300", "0, 0, 4, 4, 0, 152.8740565703525"
    })
    void geoPackageOnAnotherGridIsRefused(double west, double north, long columns, long rows, int side, double pixel) {
        file = folder.resolve("map.gpkg");
        TileFiles.systems(file);
        TileFiles.content(file, "map", 3857, west, north - 1e6, west + 1e6, north);
        TileFiles.matrix(file, "map", 0, columns, rows, side, pixel);
        TileFiles.insertTiles(file, "map", Map.of(new TileAddress(0, 0, 0), PICTURE), 0, 0, false);
        assertThat(refusal()).isEqualTo("basemap.grid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE gpkg_contents RENAME TO c; CREATE VIEW gpkg_contents AS SELECT * FROM c",
                "DROP TABLE gpkg_tile_matrix",
                "DROP TABLE gpkg_tile_matrix_set",
                "DROP TABLE gpkg_spatial_ref_sys",
                "UPDATE gpkg_contents SET table_name = 'nowhere'",
                "UPDATE gpkg_contents SET table_name = 'sqlite_schema'"
            })
    void geoPackageWithSomethingElseInPlaceOfATableIsRefused(String statements) {
        file = TileFiles.geoPackage(folder.resolve("map.gpkg"), Map.of(HERE, PICTURE), 10, 256);
        TileFiles.change(file, statements.split(";"));
        assertThat(refusal()).isEqualTo("basemap.table");
    }

    @Test
    void fileThatIsOverwrittenWhileOpenHasNoTiles() throws IOException {
        byte[] large = new byte[200_000];
        new Random(1).nextBytes(large);
        System.arraycopy(PICTURE, 0, large, 0, PICTURE.length);
        TileFiles.mbtiles(file, Map.of(HERE, PICTURE, THERE, large), Map.of());
        try (BaseMap map = openGood()) {
            Files.write(file, new byte[300_000]);
            assertThat(map.tile(THERE)).isEmpty();
            Files.write(file, new byte[0]);
            assertThat(map.tile(THERE)).isEmpty();
            Files.delete(file);
            assertThat(map.tile(new TileAddress(10, 1, 1))).isEmpty();
        }
        assertThat(file).doesNotExist();
    }
}

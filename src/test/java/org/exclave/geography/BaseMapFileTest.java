package org.exclave.geography;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.exclave.TileFiles;
import org.exclave.failure.AtlasDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What a sound file of tiles gives, and that nothing is ever written to it. */
class BaseMapFileTest {

    private static final TileAddress VORUKH = new TileAddress(10, 712, 388);
    private static final byte[] PICTURE = TileFiles.plain("png", 256, 0x336699);

    @TempDir
    private Path folder;

    private BaseMap mbtiles(Map<TileAddress, byte[]> tiles, Map<String, String> metadata) throws AtlasDataException {
        return BaseMapFile.open(TileFiles.mbtiles(folder.resolve("map.mbtiles"), tiles, metadata));
    }

    @Test
    void mbtilesSayWhatTheyAreAndGiveTheirTiles() throws Exception {
        try (BaseMap map = mbtiles(
                TileFiles.covering(70.0, 39.6, 70.8, 40.2, 8, 10, 512),
                Map.of("name", "Valley", "attribution", "© somebody", "format", "png", "bounds", "70.0,39.6,70.8,40.2"))) {
            BaseMapDescription says = map.description();
            assertThat(says.name()).isEqualTo("Valley");
            assertThat(says.credit()).isEqualTo("© somebody");
            assertThat(says.tileSize()).isEqualTo(512);
            assertThat(says.minZoom()).isEqualTo(8);
            assertThat(says.maxZoom()).isEqualTo(10);
            assertThat(says.bounds().toString()).isEqualTo(new Envelope(70.0, 70.8, 39.6, 40.2).toString());
            assertThat(map.tile(VORUKH)).contains(TileFiles.labelled(512, VORUKH));
            assertThat(map.tile(new TileAddress(10, 700, 388))).as("not in the file").isEmpty();
            assertThat(map.tile(new TileAddress(11, 1424, 776))).as("no such zoom").isEmpty();
        }
    }

    @Test
    void rowsOfMbtilesCountFromTheSouth() throws Exception {
        Path file = TileFiles.mbtiles(folder.resolve("map.mbtiles"), Map.of(), Map.of());
        TileFiles.insert(file, "INSERT INTO tiles VALUES (2, 1, 0, ?)", TileFiles.plain("png", 256, 0xFF0000));
        TileFiles.insert(file, "INSERT INTO tiles VALUES (2, 1, 3, ?)", TileFiles.plain("png", 256, 0x0000FF));

        try (BaseMap map = BaseMapFile.open(file)) {
            assertThat(map.tile(new TileAddress(2, 1, 3))).contains(TileFiles.plain("png", 256, 0xFF0000));
            assertThat(map.tile(new TileAddress(2, 1, 0))).contains(TileFiles.plain("png", 256, 0x0000FF));
            assertThat(map.tile(new TileAddress(2, 1, 1))).isEmpty();
        }
    }

    @Test
    void zoomsOfAGeoPackageAreFoundByTheSizeOfTheirTiles() throws Exception {
        Path file = TileFiles.geoPackage(folder.resolve("map.gpkg"), Map.of(VORUKH, PICTURE), 10, 256);

        try (BaseMap map = BaseMapFile.open(file)) {
            assertThat(map.description().minZoom()).isEqualTo(10);
            assertThat(map.description().maxZoom()).isEqualTo(10);
            assertThat(map.description().name()).isEqualTo("a map");
            assertThat(map.description().credit()).isEqualTo("© owner of the package");
            assertThat(map.tile(VORUKH)).contains(PICTURE);
        }
    }

    @Test
    void matrixOfAGeoPackageMayBeginAnywhereOnTheGrid() throws Exception {
        Path file = folder.resolve("part.gpkg");
        TileFiles.systems(file);
        double tile = 2 * TileFiles.HALF / 1024;
        double west = -TileFiles.HALF + 712 * tile;
        double north = TileFiles.HALF - 388 * tile;
        TileFiles.content(file, "part", 3857, west, north - 2 * tile, west + 4 * tile, north);
        TileFiles.matrix(file, "part", 0, 4, 2, 512, tile / 512);
        TileFiles.insert(
                file, "INSERT INTO part VALUES (1, 0, 3, 1, ?)", TileFiles.plain("jpeg", 512, 0x808080));

        try (BaseMap map = BaseMapFile.open(file)) {
            assertThat(map.tile(new TileAddress(10, 715, 389))).contains(TileFiles.plain("jpeg", 512, 0x808080));
            assertThat(map.tile(new TileAddress(10, 712, 388))).isEmpty();
            assertThat(map.tile(new TileAddress(10, 711, 388))).isEmpty();
            assertThat(map.description().tileSize()).isEqualTo(512);
            assertThat(map.description().bounds().getMinX()).isCloseTo(712 / 1024.0 * 360 - 180, within(1e-9));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href=\"https://x.example/?a>b\">© <b>Open</b>StreetMap</a> contributors|b\">© OpenStreetMap contributors",
                "&copy; A &amp; B &lt;x&gt;|© A & B <x>",
                "1 < 2 and 3 > 2|1 < 2 and 3 > 2",
                "<script>alert(1)</script>|alert(1)"
            })
    void markupInACreditBecomesPlainText(String written, String plain) throws Exception {
        try (BaseMap map = mbtiles(Map.of(VORUKH, PICTURE), Map.of("attribution", written))) {
            assertThat(map.description().credit()).isEqualTo(plain);
        }
    }

    @Test
    void longCreditIsReadUpToWhatAnybodyWouldRead() throws Exception {
        String credit = "©\u0007\n\u202E\u2028 Тоҷикистон " + "x".repeat(100_000);
        try (BaseMap map = mbtiles(Map.of(VORUKH, PICTURE), Map.of("attribution", credit))) {
            assertThat(map.description().credit())
                    .startsWith("© Тоҷикистон xxx")
                    .hasSizeBetween(1900, TileFile.LONGEST_TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b,c,d", "71,39,70,40", "1,2,3", "NaN,0,1,1", "9e999,0,1,1", "200,0,210,1"})
    void boundsThatCannotBeAreThoseOfTheTiles(String bounds) throws Exception {
        try (BaseMap map = mbtiles(Map.of(VORUKH, PICTURE), Map.of("bounds", bounds))) {
            Envelope found = map.description().bounds();
            assertThat(found.getMinX()).isCloseTo(712 / 1024.0 * 360 - 180, within(1e-9));
            assertThat(found.getMaxX()).isCloseTo(713 / 1024.0 * 360 - 180, within(1e-9));
            assertThat(found.contains(70.4, 39.85)).isTrue();
            assertThat(found.getHeight()).isBetween(0.2, 0.3);
        }
    }

    @Test
    void nothingIsWrittenToTheFileOrBesideIt() throws Exception {
        Path file = TileFiles.mbtiles(folder.resolve("a % map #1?.mbtiles"), Map.of(VORUKH, PICTURE), Map.of());
        TileFiles.change(
                file,
                "CREATE TRIGGER t AFTER INSERT ON tiles BEGIN DELETE FROM tiles; END",
                "CREATE VIEW v AS SELECT * FROM tiles");
        Map<String, List<Byte>> before = listing();

        try (BaseMap map = BaseMapFile.open(file)) {
            assertThat(map.tile(VORUKH)).contains(PICTURE);
            assertThat(listing()).as("while it is open").isEqualTo(before);
        }
        assertThat(listing()).isEqualTo(before);
    }

    @Test
    void fileOfWalModeIsReadWithoutItsLog() throws Exception {
        Path file = TileFiles.mbtiles(folder.resolve("map.mbtiles"), Map.of(VORUKH, PICTURE), Map.of());
        TileFiles.change(file, "PRAGMA journal_mode = WAL");
        Map<String, List<Byte>> before = listing();

        try (BaseMap map = BaseMapFile.open(file)) {
            assertThat(map.tile(VORUKH)).contains(PICTURE);
        }
        assertThat(listing()).isEqualTo(before);
    }

    @Test
    void closedMapHasNoTilesAndDoesNotFail() throws Exception {
        BaseMap map = mbtiles(Map.of(VORUKH, PICTURE), Map.of());
        map.close();
        map.close();

        assertThat(map.tile(VORUKH)).isEmpty();
    }

    private Map<String, List<Byte>> listing() throws IOException {
        Map<String, List<Byte>> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                byte[] bytes = Files.readAllBytes(path);
                files.put(
                        path.getFileName() + " " + Files.getLastModifiedTime(path),
                        java.util.stream.IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList());
            }
        }
        return files;
    }
}

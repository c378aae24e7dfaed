package org.exclave.exchange.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.exchange.geojson.AnyAnnotation;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

/** GeoPackages of other programs: tables in any system come in; what is odd, broken or made to harm is refused. */
class ForeignPackageTest {

    private static final String UTM = "PROJCS[\"WGS 84 / UTM zone 42N\",GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\","
            + "SPHEROID[\"WGS 84\",6378137,298.257223563]],PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]],"
            + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",69],"
            + "PARAMETER[\"scale_factor\",0.9996],PARAMETER[\"false_easting\",500000],PARAMETER[\"false_northing\",0],"
            + "UNIT[\"metre\",1],AXIS[\"Northing\",NORTH],AXIS[\"Easting\",EAST]]";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void make() throws Exception {
        file = folder.resolve("theirs.gpkg");
        try (OutputStream out = Files.newOutputStream(file)) {
            AnnotationFile.write(AnnotationFormat.GEOPACKAGE, List.of(), out);
        }
        change("INSERT INTO gpkg_spatial_ref_sys VALUES ('WGS 84 / UTM zone 42N', 32642, 'EPSG', 32642, '" + UTM + "', '')");
        change("CREATE TABLE posts (fid INTEGER PRIMARY KEY, shape BLOB, name TEXT, height REAL, men INTEGER, photo BLOB)");
        change("INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES ('posts', 'features', 'Posts', 32642)");
        change("INSERT INTO gpkg_geometry_columns VALUES ('posts', 'shape', 'GEOMETRY', 32642, 2, 2)");
    }

    private void change(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void add(byte[] body, String name) throws Exception {
        ByteBuffer blob = ByteBuffer.allocate(8 + body.length).order(ByteOrder.LITTLE_ENDIAN);
        blob.put(new byte[] {'G', 'P', 0, 1}).putInt(32642).put(body);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO posts (shape, name, height, men, photo) VALUES (?, ?, 1200.5, 7, x'00')")) {
            insert.setBytes(1, blob.array());
            insert.setString(2, name);
            insert.executeUpdate();
        }
    }

    private static byte[] point(int code, double... numbers) {
        ByteBuffer body = ByteBuffer.allocate(5 + numbers.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        body.put((byte) 1).putInt(code);
        for (double number : numbers) {
            body.putDouble(number);
        }
        return body.array();
    }

    private ArrivedAnnotations read() throws AtlasDataException {
        return AnnotationFile.read(file, () -> java.util.UUID.randomUUID().toString(), Instant.EPOCH);
    }

    private Fault refusal() {
        AtlasDataException refused = catchThrowableOfType(AtlasDataException.class, this::read);
        assertThat(refused).as("the file must be refused").isNotNull();
        assertThat(Messages.english().sentence(refused)).startsWith("theirs.gpkg").endsWith(".").doesNotContain("{0", "\n");
        return refused.faults().getFirst();
    }

    @Test
    void tableInMetersComesInAtItsPlaceWithItsColumns() throws Exception {
        add(point(1, 628_000, 4_412_000), "North");
        add(point(1001, 628_000, 4_412_000, 900), "With height");
        add(point(0xC0000001, 628_000, 4_412_000, 900, 5), "With height and measure");

        ArrivedAnnotations arrived = read();

        assertThat(arrived.annotations()).hasSize(3).allSatisfy(one -> {
            Position place = ((PointShape) one.shape()).anchor();
            // By PROJ: 70.496202 39.848379.
            assertThat(place.longitude()).isCloseTo(70.496202, within(0.000001));
            assertThat(place.latitude()).isCloseTo(39.848379, within(0.000001));
            assertThat(one.brief()).isEqualTo("Posts");
            assertThat(one.extras()).containsEntry("height", "1200.5").containsEntry("men", "7").doesNotContainKey("name");
        });
        assertThat(arrived.annotations()).extracting(Annotation::title).contains("North");
        assertThat(arrived.passed()).containsEntry("bytes", 3);
    }

    /** By PROJ each; what calls itself Mercator on a sphere is 20 km off when it is taken for one on the ellipsoid. */
    @ParameterizedTest
    @CsvSource({
        "3857, 7847578.82296261, 4843878.57620707, 1e-8", "32642, 627983.434866927, 4411957.65152887, 1e-7",
        "3395, 7847578.82296261, 4816494.80332286, 1e-8", "28412, 12628096.7521936, 4413783.60476583, 1e-4"
    })
    void systemOfTheRegisterIsKnownByItsNumber(int epsg, double east, double north, double off) throws Exception {
        change("INSERT OR REPLACE INTO gpkg_spatial_ref_sys VALUES ('x', " + epsg + ", 'EPSG', " + epsg + ", 'undefined', '')");
        change("UPDATE gpkg_geometry_columns SET srs_id = " + epsg + " WHERE table_name = 'posts'");
        add(point(1, east, north), "North");

        Position place = ((PointShape) read().annotations().getFirst().shape()).anchor();
        assertThat(place.longitude()).isCloseTo(70.496, within(off));
        assertThat(place.latitude()).isCloseTo(39.848, within(off));
    }

    @Test
    void systemThatIsDefinedBesideItsWordsIsRefused() throws Exception {
        change("UPDATE gpkg_spatial_ref_sys SET organization = 'NONE', definition = "
                + "replace(definition, ',UNIT[\"metre\",1]', ',UNIT[\"metre\",1],EXTENSION[\"PROJ4\",\"+proj=x\"]') WHERE srs_id = 32642");
        assertThat(refusal().expectation()).isEqualTo("package.crs");
    }

    @Test
    void systemThatOnlyTheFileDefinesIsReadByItsWords() throws Exception {
        change("UPDATE gpkg_spatial_ref_sys SET organization = 'mine', organization_coordsys_id = 7 WHERE srs_id = 32642");
        add(point(1, 628_000, 4_412_000), "North");
        Position place = ((PointShape) read().annotations().getFirst().shape()).anchor();
        assertThat(place.longitude()).isCloseTo(70.496202, within(0.000001));
        assertThat(place.latitude()).isCloseTo(39.848379, within(0.000001));
    }

    @Test
    void eachPartIsAnAnnotationAndWhatIsEmptyIsTold() throws Exception {
        String part = "0102000000" + "02000000" + "0000000080842E41" + "00000000C8D45041" + "0000000000892E41" + "00000000C8D45041";
        add(HexFormat.of().parseHex("0105000000" + "02000000" + part + part), "Roads");
        add(HexFormat.of().parseHex("0107000000" + "00000000"), "Nothing");

        ArrivedAnnotations arrived = read();

        assertThat(arrived.annotations()).hasSize(2).allSatisfy(one -> assertThat(one.shape()).isInstanceOf(LineShape.class));
        assertThat(arrived.passed()).containsEntry("places", 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0101000000                                       | package.geometry
            02                                               | package.geometry
            0163000000                                       | package.geometry
            0102000000FFFFFF7F                               | package.geometry
            0102000000FFFFFFFF                               | package.geometry
            010300000001000000FFFFFF0F                       | package.geometry
            0107000000010000000107000000010000000107000000   | package.geometry
            0107000000FFFFFF7F                               | package.geometry
            01020000000100000000000000008446410000000000000000 | package.geometry
            0101000020E61000000000000000000000000000000000000000 | package.geometry
            """)
    void blobThatSaysMoreThanItHoldsIsRefused(String hex, String expectation) throws Exception {
        add(HexFormat.of().parseHex(hex), "bad");

        Fault fault = refusal();
        assertThat(fault.expectation()).isEqualTo(expectation);
        assertThat(fault.row()).isEqualTo("posts 1");
    }

    @Test
    void numbersThatAreNoPlaceAreRefused() throws Exception {
        add(point(1, Double.POSITIVE_INFINITY, 1), "bad");
        assertThat(refusal().expectation()).isIn("package.geometry", "annotations.range");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DROP TABLE posts; CREATE VIEW posts AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS fid, x'00' AS shape FROM n | package.odd
            DROP TABLE posts                                                             | package.odd
            ALTER TABLE posts DROP COLUMN shape                                          | package.odd
            DROP TABLE posts; CREATE VIRTUAL TABLE posts USING rtree(fid, a, b)          | package.odd
            DROP TABLE gpkg_geometry_columns                                             | package.featureless
            DROP TABLE gpkg_contents                                                     | package.odd
            DELETE FROM gpkg_contents                                                    | package.featureless
            DROP TABLE gpkg_contents; CREATE VIEW gpkg_contents AS SELECT 1              | package.odd
            UPDATE gpkg_spatial_ref_sys SET definition = 'undefined', organization = 'NONE' WHERE srs_id = 32642 | package.crs
            UPDATE gpkg_spatial_ref_sys SET definition = replace(hex(zeroblob(9000)), '00', '['), organization = 'NONE' WHERE srs_id = 32642 | package.crs
            UPDATE gpkg_geometry_columns SET srs_id = 99 WHERE table_name = 'posts'      | package.crs
            """)
    void whatIsNoPlainTableOrOfNoKnownSystemIsRefused(String sql, String expectation) throws Exception {
        change(sql);
        assertThat(refusal().expectation()).isEqualTo(expectation);
    }

    @Test
    void triggersAndGeneratedColumnsOfItsMakerNeverRun() throws Exception {
        add(point(1, 628_000, 4_412_000), "North");
        change("CREATE TRIGGER t AFTER INSERT ON posts BEGIN DELETE FROM posts; END");
        change("ALTER TABLE posts ADD COLUMN slow AS (hex(zeroblob(1000000)))");
        byte[] before = Files.readAllBytes(file);

        assertThat(read().annotations()).singleElement().satisfies(one -> assertThat(one.extras()).doesNotContainKey("slow"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void cutOrUnfinishedFilesAreRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(refusal().expectation()).isEqualTo("package.truncated");
        Files.write(file, bytes);
        Files.writeString(folder.resolve("theirs.gpkg-wal"), "unfinished");
        assertThat(refusal().expectation()).isEqualTo("package.unfinished");
    }

    @Test
    void noBentPackageLetsAnotherFailureOut() throws IOException {
        Random random = new Random(7);
        try (OutputStream out = Files.newOutputStream(file)) {
            AnnotationFile.write(
                    AnnotationFormat.GEOPACKAGE, List.of(AnyAnnotation.any(random, "a"), AnyAnnotation.any(random, "b")), out);
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int round = 0; round < 300; round++) {
            byte[] changed = bytes.clone();
            for (int change = random.nextInt(1, 20); change > 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, changed);
            try {
                read();
            } catch (AtlasDataException refused) {
                assertThat(Messages.english().sentence(refused)).endsWith(".");
            }
        }
    }
}

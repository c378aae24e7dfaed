package org.exclave.exchange.form;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Validity;
import org.exclave.exchange.table.ReadingProgress;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.overlay.ArrivedOverlay;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

/** Shapes of every format as strangers write them: whole, with holes, with their attributes as they are. */
class OverlayFileTest {

    private static final String RING = "[[70,40],[71,40],[71,41],[70,41],[70,40]]";
    private static final String HOLE = "[[70.2,40.2],[70.4,40.2],[70.4,40.4],[70.2,40.4],[70.2,40.2]]";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private ArrivedOverlay read(String name, String text) throws Exception {
        return OverlayFile.read(file(name, text), 0, ReadingProgress.NONE);
    }

    private String refusal(String name, String text) throws Exception {
        Path file = file(name, text);
        AtlasDataException refused = catchThrowableOfType(
                AtlasDataException.class, () -> OverlayFile.read(file, 0, ReadingProgress.NONE));
        return Messages.english().sentence(refused);
    }

    private static String feature(String geometry, String properties) {
        return "{\"type\":\"Feature\",\"geometry\":" + geometry + ",\"properties\":" + properties + "}";
    }

    private static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String point(double x, double y) {
        return "{\"type\":\"Point\",\"coordinates\":[" + x + "," + y + "]}";
    }

    @Test
    void areasKeepTheirHolesAndFeaturesOfSeveralPartsStayOne() throws Exception {
        ArrivedOverlay read = read(
                "zones.geojson",
                collection(
                        feature("{\"type\":\"Polygon\",\"coordinates\":[" + RING + "," + HOLE + "]}", "{}"),
                        feature("{\"type\":\"MultiPoint\",\"coordinates\":[[70,40],[71,41]]}", "null"),
                        feature(
                                "{\"type\":\"GeometryCollection\",\"geometries\":[" + point(70, 40)
                                        + ",{\"type\":\"LineString\",\"coordinates\":[[70,40],[71,41]]}]}",
                                "{}")));

        List<OverlayShape> shapes = read.features().stream().map(OverlayFeature::shape).toList();
        assertThat(((Polygon) shapes.getFirst().geometry()).getNumInteriorRing()).isOne();
        assertThat(shapes).extracting(OverlayShape::number).containsExactly(1, 2, 3);
        assertThat(shapes).extracting(shape -> shape.geometry().getGeometryType())
                .containsExactly("Polygon", "MultiPoint", "GeometryCollection");
    }

    @Test
    void attributesStayAsTheyAreWrittenWhateverTheyMeanToTheAtlas() throws Exception {
        String properties = "{\"NAME\":\"Zone ҷ\",\"style\":\"red\",\"height\":\"12 m\",\"z\":1.50,\"a\":null,\"created\":2021}";

        OverlayFeature read = read("z.geojson", feature(point(70, 40), properties)).features().getFirst();

        assertThat(read.attributes()).isEqualTo(properties);
        assertThat(read.shape().title()).isEqualTo("Zone ҷ");
    }

    @Test
    void idOfAFeatureIsAmongItsAttributes() throws Exception {
        String feature = "{\"type\":\"Feature\",\"id\":\"z7\",\"geometry\":" + point(70, 40) + ",\"properties\":{\"b\":1}}";

        assertThat(read("z.geojson", feature).features().getFirst().attributes()).isEqualTo("{\"id\":\"z7\",\"b\":1}");
    }

    @Test
    void timesAreKeptWhereAFileHasThem() throws Exception {
        ArrivedOverlay read = read(
                "t.geojson",
                collection(
                        feature(point(70, 40), "{\"valid_from\":\"2021-04-28\",\"valid_to\":\"2021-05-01\"}"),
                        feature(point(70, 40), "{\"Start\":\"2022-09-14\"}"),
                        feature(point(70, 40), "{\"begin\":\"soon\",\"end\":\"late\"}"),
                        feature(point(70, 40), "{\"begin\":\"2022-09-14\",\"end\":\"2021-09-14\"}")));

        assertThat(read.features())
                .extracting(each -> text(each.shape().validity()))
                .containsExactly("2021-04-28 2021-05-01", "2022-09-14 null", "null null", "null null");
        assertThat(text(read.named("a", "b", "").span().orElseThrow())).isEqualTo("2021-04-28 2021-05-01");
    }

    private static String text(Validity validity) {
        return validity.from() + " " + validity.to();
    }

    @Test
    void kmlGivesNamesTimesDataAndHoles() throws Exception {
        ArrivedOverlay read = read(
                "z.kml",
                "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Folder><name>Zones</name><Placemark>"
                        + "<name>North</name><TimeSpan><begin>2021-04</begin><end>2021-05-01</end></TimeSpan>"
                        + "<ExtendedData><Data name=\"owner\"><value>x</value></Data></ExtendedData>"
                        + "<Polygon><outerBoundaryIs><LinearRing><coordinates>70,40 71,40 71,41 70,40</coordinates>"
                        + "</LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>70.6,40.1 70.8,40.1"
                        + " 70.8,40.3 70.6,40.1</coordinates></LinearRing></innerBoundaryIs></Polygon>"
                        + "</Placemark></Folder></Document></kml>");

        OverlayFeature only = read.features().getFirst();
        assertThat(only.shape().title()).isEqualTo("North");
        assertThat(text(only.shape().validity())).isEqualTo("2021-04-01 2021-05-01");
        assertThat(((Polygon) only.shape().geometry()).getNumInteriorRing()).isOne();
        assertThat(only.attributes())
                .isEqualTo("{\"title\":\"North\",\"brief\":\"Zones\",\"validFrom\":\"2021-04-01\","
                        + "\"validTo\":\"2021-05-01\",\"owner\":\"x\"}");
    }

    @Test
    void aFaultIsToldWithItsPlaceAndNothingComesOfTheFile() throws Exception {
        assertThat(refusal(
                        "z.geojson",
                        collection(feature(point(70, 40), "{}"), feature(point(70, 140), "{\"name\":\"b\"}"))))
                .contains("z.geojson", "2", "geometry.coordinates", "140");
        assertThat(refusal(
                        "z.geojson",
                        feature("{\"type\":\"Polygon\",\"coordinates\":[" + RING + ",[[70,40],[71,40],[71,41],[70,41]]]}", "{}")))
                .contains("geometry.coordinates[1]");
        assertThat(refusal("z.txt", "no shapes")).contains("z.txt");
    }

    @Test
    void featuresWithoutAPlaceAreCountedAndPassedOver() throws Exception {
        ArrivedOverlay read = read("z.geojson", collection(feature("null", "{}"), feature(point(70, 40), "{}")));

        assertThat(read.features()).hasSize(1);
        assertThat(read.features().getFirst().shape().number()).isEqualTo(2);
        assertThat(read.passed()).containsEntry("places", 1);
    }

    @Test
    void whoeverLooksOnMayEndTheReading() throws Exception {
        Path file = file("z.geojson", collection(feature(point(70, 40), "{}")));

        assertThatThrownBy(() -> OverlayFile.read(file, 0, (_, _) -> false)).isInstanceOf(CancellationException.class);
    }

    @Test
    void theHashIsThatOfTheWholeFile() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest("POINT (70 40) a\n".getBytes(StandardCharsets.UTF_8));

        assertThat(read("p.wkt", "POINT (70 40) a\n").sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    /** 500000 m east at the middle of zone 42 N, by definition 69° E. */
    private static void assertOnTheMiddleMeridian(OverlayFeature read) {
        Coordinate at = read.shape().geometry().getCoordinate();
        assertThat(at.x).isCloseTo(69, within(1e-9));
        assertThat(at.y).isCloseTo(40, within(0.01));
    }

    @Test
    void olderGeoJsonInAnotherSystemIsBroughtToDegrees() throws Exception {
        for (String name : List.of("EPSG:32642", "urn:ogc:def:crs:EPSG::32642", "http://www.opengis.net/def/crs/EPSG/0/32642")) {
            String text = "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"" + name
                    + "\"}},\"features\":[" + feature(point(500000, 4427757), "{}") + "]}";
            assertOnTheMiddleMeridian(read("z.geojson", text).features().getFirst());
        }
    }

    @Test
    void aSystemThatComesAfterItsPlacesOrIsUnknownIsRefused() throws Exception {
        String crs = "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:32642\"}}";
        assertThat(refusal(
                        "z.geojson",
                        "{\"type\":\"FeatureCollection\",\"features\":[" + feature(point(50, 40), "{}") + "]," + crs + "}"))
                .contains("EPSG:32642", "before");
        assertThat(refusal("z.geojson", "{\"type\":\"FeatureCollection\"," + crs.replace("32642", "999999") + ",\"features\":[]}"))
                .contains("EPSG:999999");
    }

    @Test
    void wellKnownTextSaysItsSystemOrIsAskedForIt() throws Exception {
        assertOnTheMiddleMeridian(
                read("z.wkt", "POINT (70 40)\nSRID=32642; POINT (500000 4427757)").features().getLast());
        Path plain = file("plain.wkt", "POINT (500000 4427757)");
        assertOnTheMiddleMeridian(OverlayFile.read(plain, 32642, ReadingProgress.NONE).features().getFirst());
        assertThat(refusal("plain.wkt", "SRID=999999; POINT (1 1)")).contains("999999");
    }

    @Test
    void annotationsComeFromOtherSystemsToo() throws Exception {
        Path file = file("z.wkt", "POINT (500000 4427757)");

        Annotation read = AnnotationFile.read(file, 32642, () -> "a", Instant.EPOCH).annotations().getFirst();

        assertThat(((PointShape) read.shape()).anchor().longitude()).isCloseTo(69, within(1e-9));
    }
}

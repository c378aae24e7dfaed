package org.exclave.exchange.geojson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.exclave.annotation.Annotation;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Files of annotations that are broken or made to harm: each is refused with one sentence that names the place. */
@Isolated
class HostileGeoJsonTest {

    private static final Instant NOW = Instant.parse("2022-09-16T03:00:00.123Z");

    @TempDir
    private Path folder;

    private Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("theirs.geojson"), json);
    }

    private static List<Annotation> read(Path file) throws AtlasDataException {
        AtomicInteger made = new AtomicInteger();
        return GeoJsonFile.read(file, () -> "new-" + made.incrementAndGet(), NOW);
    }

    private static Fault refusal(Path file) {
        AtlasDataException refused = catchThrowableOfType(AtlasDataException.class, () -> read(file));
        assertThat(refused).as("the file must be refused").isNotNull();
        assertThat(refused.faults()).hasSize(1);
        assertThat(Messages.english().sentence(refused))
                .startsWith(file.getFileName() + "")
                .endsWith(".")
                .doesNotContain("{0", "\n", "Exception");
        return refused.faults().getFirst();
    }

    /** In this table ' stands for ". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'Point','coordinates':[70]}                                      | pair      | geometry.coordinates
            {'type':'Point','coordinates':[70,40,1,2]}                               | pair      | geometry.coordinates
            {'type':'Point','coordinates':[70,'40']}                                 | pair      | geometry.coordinates
            {'type':'Point','coordinates':[[70,40]]}                                 | pair      | geometry.coordinates
            {'type':'Point','coordinates':{'x':70}}                                  | array     | geometry.coordinates
            {'type':'Point'}                                                         | array     | geometry.coordinates
            {'type':'Point','coordinates':[181,40]}                                  | range     | geometry.coordinates
            {'type':'Point','coordinates':[40,90.1]}                                 | range     | geometry.coordinates
            {'type':'Point','coordinates':[1e999,40]}                                | range     | geometry.coordinates
            {'type':'Point','coordinates':[8e6,4.8e6]}                               | range     | geometry.coordinates
            {'type':'Circle','coordinates':[70,40]}                                  | type      | geometry.type
            {'type':7,'coordinates':[70,40]}                                         | text      | geometry.type
            {'type':'GeometryCollection','geometries':[]}                            | shape     | geometry
            {'type':'GeometryCollection','geometries':[{'type':'GeometryCollection','geometries':[]}]} | nested | geometry.geometries
            {'type':'GeometryCollection','geometries':[{'type':'Point','coordinates':[70]}]} | pair   | geometry.coordinates
            {'type':'GeometryCollection','geometries':[[70,40]]}                     | object    | geometry.geometries[0]
            {'type':'GeometryCollection','geometries':{}}                            | array     | geometry.geometries
            {'type':'LineString','coordinates':[[70,40]]}                            | line      | geometry.coordinates
            {'type':'LineString','coordinates':[[70,40],[70,40]]}                    | shape     | geometry
            {'type':'LineString','coordinates':[[70,40],[71,null]]}                  | pair      | geometry.coordinates[1]
            {'type':'LineString','coordinates':[[70,40],[71,40],7]}                  | array     | geometry.coordinates[2]
            {'type':'Polygon','coordinates':[[[70,40],[71,40],[71,41],[70,41]]]}     | open      | geometry.coordinates[0][3]
            {'type':'Polygon','coordinates':[[[70,40],[71,40],[70,40]]]}             | ring      | geometry.coordinates[0]
            {'type':'Polygon','coordinates':[[[70,40],[70,40],[70,40],[70,40]]]}     | shape     | geometry
            {'type':'Polygon','coordinates':[]}                                      | ring      | geometry.coordinates
            {'type':'Polygon','coordinates':[[[70,40],[71,40],[71,41],[70,40]],[[70.1,40.1],[70.2,40.1],[70.2,40.2],[70.1,40.1]]]} | hole | geometry.coordinates[1]
            {'type':'MultiPolygon','coordinates':[[[[70,40],[71,40],[71,41],[70,40]]],[[[70,40],[71,40],[70,40]]]]} | ring | geometry.coordinates[1][0]
            {'type':'MultiPoint','coordinates':[]}                                   | shape     | geometry
            {'type':'MultiLineString','coordinates':[[[70,40],[71,40]],[[70,41]]]}   | line      | geometry.coordinates[1]
            {'type':'LineString','coordinates':[[[[[70,40]]]]]}                      | depth     | geometry.coordinates[0][0][0][0]
            null                                                                     | object    | geometry
            [70,40]                                                                  | object    | geometry
            """)
    void geometryIsHeldToItsRules(String geometry, String expectation, String where) throws IOException {
        Fault fault = refusal(file(("{'type':'FeatureCollection','features':[{'type':'Feature','id':'a','properties':{},"
                        + "'geometry':{'type':'Point','coordinates':[70,40]}},{'id':'b','type':'Feature','geometry':" + geometry + "}]}")
                .replace('\'', '"')));

        assertThat(fault.expectation()).isEqualTo("annotations." + expectation);
        assertThat(fault.field()).isEqualTo(where);
        assertThat(fault.row()).isEqualTo("2 (b)");
    }

    /** RFC 7946, 3: a text of GeoJSON may be a geometry. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'Point','coordinates':[70,40]}                                   | 1
            {'coordinates':[[[70,40],[71,40],[71,41],[70,40]]],'type':'Polygon'}     | 1
            {'type':'MultiPoint','coordinates':[[70,40],[71,40]]}                    | 2
            {'geometries':[{'type':'Point','coordinates':[70,40]}],'type':'GeometryCollection'} | 1
            {'type':'Point','coordinates':[70,40]} {'type':'Point','coordinates':[71,40]} | 2
            {'type':'Feature','coordinates':7,'geometry':{'type':'Point','coordinates':[70,40]}} | 1
            {'coordinates':[1,2],'type':'Feature','geometry':{'type':'Point','coordinates':[70,40]}} | 1
            """)
    void geometryByItselfIsAnAnnotation(String json, int annotations) throws Exception {
        assertThat(read(file(json.replace('\'', '"')))).hasSize(annotations);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'type':'Point','coordinates':[170,400]}                                 | range   | geometry.coordinates
            {'type':'Polygon','coordinates':[[[70,40],[71,40],[71,41],[70,41]]]}     | open    | geometry.coordinates[0][3]
            {'type':'Circle','coordinates':[70,40]}                                  | foreign |
            {'type':'Point'}                                                         | foreign |
            {'type':'FeatureCollection','coordinates':[70,40]}                       | foreign |
            {'type':'FeatureCollection','features':[{'type':'Point','coordinates':[70,40]}]} | feature | type
            """)
    void geometryByItselfIsHeldToTheSameRules(String json, String expectation, String where) throws IOException {
        Fault fault = refusal(file(json.replace('\'', '"')));

        assertThat(fault.expectation()).isEqualTo("annotations." + expectation);
        assertThat(fault.field()).isEqualTo(where);
    }

    @Test
    void adviceToProgrammersIsNotPassedOn() throws IOException {
        assertThat(String.valueOf(refusal(file("{\"type\":\"Point\",\"coordinates\":[NaN,40]}"))))
                .contains("NaN")
                .doesNotContain("JsonReadFeature");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'title':7                                             | text       | properties.title
            'note':['x']                                          | text       | properties.note
            'height':'high'                                       | number     | properties.height
            'height':1e999                                        | number     | properties.height
            'locked':'yes'                                        | switch     | properties.locked
            'style':'red'                                         | style      | properties.style
            'style':{'colour':'red'}                              | style      | properties.style.colour
            'style':{'size':4000}                                 | style      | properties.style.size
            'style':{'glow':1}                                    | style      | properties.style.glow
            'style':{'size':10,'size':11}                         | twice      | properties.style.size
            'title':'a','title':'b'                               | twice      | properties.title
            'validFrom':'yesterday'                               | moment     | properties.validFrom
            'validFrom':'2022-09-31'                              | moment     | properties.validFrom
            'validFrom':'2022-09-17','validTo':'2022-09-16'       | backwards  | properties.validTo
            'created':'2022-09-16'                                | instant    | properties.created
            'created':'+12022-09-16T00:00:00Z'                    | instant    | properties.created
            'link':'nowhere'                                      | link       | properties.link
            'link':'incident: '                                   | link       | properties.link
            'id':'a'                                              | duplicate  | properties.id
            """)
    void propertyThatTheAtlasKnowsIsHeldToItsMeaning(String properties, String expectation, String where)
            throws IOException {
        Fault fault = refusal(file(("{'type':'FeatureCollection','features':[{'type':'Feature','id':'a','geometry':"
                        + "{'type':'Point','coordinates':[70,40]}},{'type':'Feature','geometry':"
                        + "{'type':'Point','coordinates':[70,40]},'properties':{" + properties + "}}]}")
                .replace('\'', '"')));

        assertThat(fault.expectation()).isEqualTo("annotations." + expectation);
        assertThat(fault.field()).isEqualTo(where);
        assertThat(fault.row()).startsWith("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                              | foreign
            `   `                                                           | foreign
            []                                                              | foreign
            7                                                               | foreign
            {}                                                              | foreign
            {'type':'FeatureCollection'}                                    | foreign
            {'type':'Feature','features':[]}                                | foreign
            {'features':[]}                                                 | foreign
            {'type':'Topology','features':[]}                               | foreign
            {'type':'FeatureCollection','features':{}}                      | array
            {'type':'FeatureCollection','features':[],'features':[]}        | array
            {'type':'FeatureCollection','features':[7]}                     | object
            {'type':'FeatureCollection','features':[{'type':'Thing','geometry':{'type':'Point','coordinates':[1,2]}}]} | feature
            {'type':'FeatureCollection','features':[{'type':'Feature'}]}    | object
            {'type':'FeatureCollection','features':[{'type':'Feature','properties':[]}]} | object
            {'type':'FeatureCollection','features':[]}x                     | json
            {'type':'FeatureCollection','features':[]}{}                    | after
            {'type':'FeatureCollection','features':[                        | json
            {'type':'FeatureCollection','features':[],}                     | json
            {'type':'FeatureCollection','features':[{'type':'Feature','geometry':{'type':'Point','coordinates':[NaN,40]}}]} | json
            {'type':'FeatureCollection','crs':{'properties':{'name':'EPSG:999999'}},'features':[]} | crs
            {'type':'FeatureCollection','crs':'here','features':[]}         | crs
            PK                                                              | json
            <kml/>                                                          | json
            """)
    void whatIsNoGeoJsonIsRefused(String text, String expectation) throws IOException {
        assertThat(refusal(file(text.replace('\'', '"'))).expectation()).isEqualTo("annotations." + expectation);
    }

    @Test
    void whatIsNoFileIsRefused() throws IOException {
        assertThat(refusal(folder.resolve("none")).expectation()).isEqualTo("annotations.nofile");
        assertThat(refusal(folder).expectation()).isEqualTo("annotations.nofile");
    }

    @Test
    void whatIsNotUtf8IsRefusedAndNotReplaced() throws IOException {
        byte[] bytes = "{\"type\":\"Feature\",\n\"properties\":{\"title\":\"x?x\"}}".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xC3;
        assertThat(refusal(Files.write(folder.resolve("cut.geojson"), bytes)).expectation())
                .isEqualTo("annotations.encoding");
    }

    @Test
    void lineOfWhatIsNoJsonIsNamed() throws IOException {
        assertThat(refusal(file("{\"type\":\n\n  Feature}")).details().subList(0, 2)).containsExactly(3, 3);
    }

    @Test
    void hugeOrDeepFilesAreRefusedWithinTwoSeconds() throws IOException {
        String start = "{\"type\":\"FeatureCollection\",\"features\":[";
        String feature = "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[70,40]},\"properties\":";
        refuseSoon(start + feature + "[".repeat(20_000_000), "object");
        refuseSoon(start + feature + "{\"x\":" + "[".repeat(20_000_000), "excess");
        refuseSoon("[".repeat(60_000_000), "foreign");
        refuseSoon("{\"x\":" + "{\"x\":".repeat(10_000_000), "excess");
        refuseSoon(start + "{\"geometry\":{\"coordinates\":" + "[".repeat(20_000_000), "depth");
        refuseSoon(start + "{\"geometry\":{\"coordinates\":[" + "[1,2],".repeat(9_000_000), "places");
        refuseSoon(start + feature + "{\"x\":\"" + "y".repeat(50_000_000), "excess");
        refuseSoon(start + feature + "{\"x\":[" + "1,".repeat(25_000_000), "json");
        refuseSoon(start + feature + "{" + "\"x\":1,".repeat(9_000_000), "twice");
        refuseSoon(start + (feature + "{}},").repeat(600_000), "many");
        Path large = folder.resolve("large.geojson");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(GeoJsonFile.LONGEST_FILE + 1);
        }
        assertThat(refusal(large).expectation()).isEqualTo("annotations.large");
    }

    private void refuseSoon(String json, String expectation) throws IOException {
        Path file = file(json);
        // Of the processor, so that the verdict does not hang on what else runs on the machine.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Fault fault = refusal(file);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(fault.expectation()).isEqualTo("annotations." + expectation);
    }

    @Test
    void manyPropertiesOfOneFeatureAreRefused() throws IOException {
        StringBuilder text = new StringBuilder("{\"type\":\"Feature\",\"properties\":{");
        for (int number = 0; number <= FeatureProperties.MOST; number++) {
            text.append("\"x").append(number).append("\":1,");
        }
        assertThat(refusal(file(text.toString())).expectation()).isEqualTo("annotations.properties");
        String extra = "\"" + "y".repeat(FeatureProperties.MOST_SIGNS / 2) + "\"";
        assertThat(refusal(file("{\"type\":\"Feature\",\"properties\":{\"x\":" + extra + ",\"z\":" + extra + "}}"))
                        .expectation())
                .isEqualTo("annotations.extras");
    }

    @Test
    void noBentFileLetsAnotherFailureOut() throws Exception {
        Path whole = folder.resolve("whole.geojson");
        Random random = new Random(7);
        try (OutputStream out = Files.newOutputStream(whole)) {
            GeoJsonFile.write(
                    List.of(AnyAnnotation.any(random, "a"), AnyAnnotation.any(random, "b"), AnyAnnotation.point("c")), out);
        }
        byte[] bytes = Files.readAllBytes(whole);
        Path bent = folder.resolve("bent.geojson");
        for (int round = 0; round < 1500; round++) {
            byte[] changed = bytes.clone();
            for (int change = random.nextInt(1, 4); change > 0; change--) {
                changed[random.nextInt(changed.length)] = (byte) "[]{},:\"-.0e9 ntf\\\0".charAt(random.nextInt(18));
            }
            Files.write(bent, changed);
            assertThatNoException().isThrownBy(() -> {
                try {
                    read(bent);
                } catch (AtlasDataException refused) {
                    Messages.english().sentence(refused);
                }
            });
        }
    }
}

package org.exclave.exchange.form;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.exclave.exchange.geojson.GeoJsonFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Files of markup, archives and well-known text that are broken or made to harm: each is refused with one sentence that names
 * the place, soon, in little memory, and without a look at anything else.
 */
@Isolated
class HostileMarkupTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String KML = "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>";
    private static final String END = "</Document></kml>";
    private static final long MOST_MEMORY = 256L << 20;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static ArrivedAnnotations read(Path file) throws AtlasDataException {
        return AnnotationFile.read(file, () -> java.util.UUID.randomUUID().toString(), NOW);
    }

    private static Fault refusal(Path file) {
        AtlasDataException refused = catchThrowableOfType(AtlasDataException.class, () -> read(file));
        assertThat(refused).as("the file must be refused").isNotNull();
        assertThat(refused.faults()).hasSize(1);
        assertThat(Messages.english().sentence(refused))
                .startsWith(file.getFileName() + "")
                .endsWith(".")
                .doesNotContain("{0", "\n", "Exception", "JAXP");
        return refused.faults().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <Point><coordinates>70</coordinates></Point>                                     | annotations.pair   | Point[0], line 2
            <Point><coordinates>70,40,1,2</coordinates></Point>                              | annotations.pair   | Point[0], line 2
            <Point><coordinates>70,40 71,41</coordinates></Point>                            | annotations.pair   | Point, line 2
            <Point/>                                                                         | annotations.pair   | Point, line 2
            <Point><coordinates>NaN,40</coordinates></Point>                                 | annotations.number | Point[0], line 2
            <Point><coordinates>Infinity,40</coordinates></Point>                            | annotations.number | Point[0], line 2
            <Point><coordinates>1e999,40</coordinates></Point>                               | annotations.range  | Point[0], line 2
            <Point><coordinates>181,40</coordinates></Point>                                 | annotations.range  | Point[0], line 2
            <Point><coordinates>70,-90.1</coordinates></Point>                               | annotations.range  | Point[0], line 2
            <Point><coordinates>0x10,40</coordinates></Point>                                | annotations.number | Point[0], line 2
            <LineString><coordinates>70,40</coordinates></LineString>                        | annotations.line   | LineString, line 2
            <LineString><coordinates>70,40 70,40</coordinates></LineString>                  | annotations.shape  | geometry, line 2
            <LinearRing><coordinates>70,40 71,40 71,41 70,41</coordinates></LinearRing>      | annotations.open   | LinearRing[3], line 2
            <Polygon/>                                                                       | annotations.ring   | Polygon, line 2
            <Polygon><outerBoundaryIs><LinearRing><coordinates>70,40 71,40 70,40</coordinates></LinearRing></outerBoundaryIs></Polygon> | annotations.ring | Polygon, line 2
            <Polygon><innerBoundaryIs/></Polygon>                                            | annotations.hole   | Polygon, line 2
            <Point><coordinates>70,40</coordinates></Point><TimeStamp><when>yesterday</when></TimeStamp> | annotations.moment | properties.validFrom, line 2
            <Point><coordinates>70,40</coordinates></Point><TimeStamp><when>2022-13</when></TimeStamp>   | annotations.moment | time, line 2
            <Point><coordinates>70,40</coordinates></Point><TimeSpan><begin>2023</begin><end>2022</end></TimeSpan> | annotations.backwards | properties.validTo, line 2
            <Point><coordinates>70,40</coordinates></Point><ExtendedData><Data name="exclave"><value>{"style":7}</value></Data></ExtendedData> | annotations.style | properties.style, line 2
            <Point><coordinates>70,40</coordinates></Point><ExtendedData><Data name="exclave"><value>no json</value></Data></ExtendedData> | annotations.object | exclave, line 2
            """)
    void placemarkIsHeldToItsRulesAndTheFaultHasItsPlace(String geometry, String expectation, String where)
            throws IOException {
        String good = "<Placemark><name>a</name><Point><coordinates>70,40</coordinates></Point></Placemark>\n";
        Fault fault = refusal(file("bad.kml", KML + good + "<Placemark><name>b</name>" + geometry + "</Placemark>" + END));

        assertThat(fault.expectation()).isEqualTo(expectation);
        assertThat(fault.field()).isEqualTo(where);
        assertThat(fault.row()).isEqualTo("2 (b)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <wpt lat="40"/>                                                                  | annotations.pair
            <wpt lat="91" lon="70"/>                                                         | annotations.range
            <wpt lat="NaN" lon="70"/>                                                        | annotations.number
            <wpt lat="40" lon="70"><time>noon</time></wpt>                                   | annotations.instant
            <rte><rtept lat="40" lon="70"/></rte>                                            | annotations.line
            <trk><trkseg><trkpt lat="40" lon="70"/><trkpt lat="40" lon="181"/></trkseg></trk> | annotations.range
            <trk><trkseg><trkpt lat="40" lon="70"><time>x</time></trkpt><trkpt lat="40" lon="71"/></trkseg></trk> | annotations.moment
            """)
    void gpxIsHeldToItsRules(String feature, String expectation) throws IOException {
        Fault fault = refusal(file("bad.gpx", "<gpx version=\"1.1\">" + feature + "</gpx>"));

        assertThat(fault.expectation()).isEqualTo(expectation);
        assertThat(fault.field()).endsWith(", line 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POINT (70)                                                   | annotations.pair
            POINT (70 40 1 2 3)                                          | annotations.pair
            POINT (70 40, 71 41)                                         | annotations.wkt
            POINT 70 40                                                  | annotations.wkt
            POINT (NaN 40)                                               | annotations.number
            POINT (Infinity 40)                                          | annotations.number
            POINT (200 40)                                               | annotations.range
            POINT (70 40                                                 | annotations.wktend
            POINT (70 40]                                                | annotations.number
            LINESTRING (70 40)                                           | annotations.line
            POLYGON ((70 40, 71 40, 71 41, 70 41))                       | annotations.open
            POLYGON ((70 40, 71 40, 71 41, 70 40), (70 40, 71 40, 71 41, 70 40)) | annotations.hole
            GEOMETRYCOLLECTION (GEOMETRYCOLLECTION (POINT (70 40)))      | annotations.nested
            SRID=999999;POINT (70 40)                                    | annotations.crs
            CIRCULARSTRING (70 40, 71 41, 72 40)                         | annotations.wkt
            """)
    void wellKnownTextIsHeldToItsRules(String text, String expectation) throws IOException {
        Fault fault = refusal(file("bad.wkt", "POINT (70 40) fine\n" + text));

        assertThat(fault.expectation()).isEqualTo(expectation);
        assertThat(fault.field()).contains("line 2, column ");
        assertThat(fault.row()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <kml><Document>                                        | xml.broken
            <kml><Document></kml>                                  | xml.broken
            <kml><Document a='1' a='2'/></kml>                     | xml.broken
            <kml><gx:Track/></kml>                                 | xml.broken
            <kml>&nbsp;</kml>                                      | xml.entity
            <kml/><kml/>                                           | xml.broken
            <html><kml/></html>                                    | xml.kml
            <svg/>                                                 | xml.kml
            <!DOCTYPE kml><kml/>                                   | xml.type
            <!DOCTYPE kml SYSTEM "kml.dtd"><kml/>                  | xml.type
            <!DOCTYPE kml [<!ENTITY a "b">]><kml>&a;</kml>         | xml.type
            <?xml version="1.0" encoding="no-such"?><kml/>         | xml.charset
            no markup                                              | xml.broken
            `` | xml.broken
            """)
    void brokenOrForeignMarkupIsRefused(String text, String expectation) throws IOException {
        assertThat(refusal(file("bad.kml", text)).expectation()).isEqualTo(expectation);
    }

    /** A file that is there, and hosts: {@link org.exclave.ward.NetworkWard} fails any test during which a name or port is asked for. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE kml [<!ENTITY x SYSTEM \"ADDRESS\">]><kml><Placemark><name>&x;</name><Point><coordinates>70,40</coordinates></Point></Placemark></kml>",
        "<!DOCTYPE kml SYSTEM \"ADDRESS\"><kml/>",
        "<!DOCTYPE kml [<!ENTITY % x SYSTEM \"ADDRESS\"> %x;]><kml/>",
        "<!DOCTYPE kml PUBLIC \"-//x\" \"ADDRESS\"><kml/>",
        "<?xml-stylesheet href=\"ADDRESS\"?><kml xmlns:xi=\"http://www.w3.org/2001/XInclude\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://www.opengis.net/kml/2.2 ADDRESS\">"
                + "<Document><xi:include href=\"ADDRESS\"/><NetworkLink><Link><href>ADDRESS</href></Link></NetworkLink>"
                + "<GroundOverlay><Icon><href>ADDRESS</href></Icon></GroundOverlay>"
                + "<Placemark><styleUrl>ADDRESS#a</styleUrl><Style><IconStyle><Icon><href>ADDRESS</href></Icon></IconStyle></Style>"
                + "<Point><coordinates>70,40</coordinates></Point></Placemark></Document></kml>",
        "<gpx version=\"1.1\"><wpt lat=\"40\" lon=\"70\"><link href=\"ADDRESS\"/><url>ADDRESS</url></wpt></gpx>"
    })
    void nothingOutsideTheFileIsAskedFor(String text) throws Exception {
        Path secret = file("secret.txt", "secret words");
        for (String address : List.of(secret.toUri().toString(), "http://127.0.0.1:9/x.dtd", "http://exclave.invalid/x")) {
            Path file = file("reaching.xml", text.replace("ADDRESS", address));
            try {
                ArrivedAnnotations arrived = read(file);
                assertThat(arrived.annotations()).hasSize(1);
                assertThat(arrived.annotations().toString()).doesNotContain("secret words");
                assertThat(arrived.passed()).containsKey("links");
            } catch (AtlasDataException refused) {
                assertThat(refused.faults().getFirst().expectation()).isEqualTo("xml.type");
                assertThat(refused.getMessage()).doesNotContain("secret words");
            }
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("secret.txt", "reaching.xml");
        }
    }

    @Test
    void hugeOrDeepMarkupIsRefusedWithinTwoSecondsAndLittleMemory() throws IOException {
        String placemark = "<Placemark><Point><coordinates>70,40</coordinates></Point></Placemark>";
        refuseSoon(KML + "<Folder>".repeat(7_000_000), "xml.depth");
        refuseSoon(KML + "<Placemark>" + "<MultiGeometry>".repeat(4_000_000), "xml.depth");
        refuseSoon(KML + "<a/>".repeat(14_000_000), "xml.elements");
        refuseSoon(KML + placemark.repeat(800_000), "annotations.many");
        refuseSoon(KML + "<name>" + "y".repeat(60_000_000), "xml.piece");
        refuseSoon(KML + "<Folder><name>" + "y>".repeat(30_000_000), "xml.text");
        refuseSoon(KML + "<a b=\"" + "y".repeat(60_000_000), "xml.piece");
        refuseSoon(KML + "<" + "y".repeat(60_000_000), "xml.bound", "xml.broken", "xml.piece");
        refuseSoon(KML + "<!-- " + "y".repeat(60_000_000), "xml.piece");
        refuseSoon(KML + "<!-- " + "y>".repeat(30_000_000), "xml.bound", "xml.broken", "xml.piece");
        refuseSoon(KML + "<![CDATA[" + "y>".repeat(30_000_000), "xml.bound", "xml.broken", "xml.piece");
        refuseSoon(KML + "<?x " + "y>".repeat(30_000_000), "xml.bound", "xml.broken", "xml.piece");
        refuseSoon(KML + "<a" + " b=\"1\"".repeat(9_000_000), "xml.piece", "xml.bound", "xml.broken");
        StringBuilder attributes = new StringBuilder(KML);
        for (int number = 0; number < 3_000_000; number++) {
            attributes.append(number % 150 == 0 ? (number == 0 ? "<a" : "/><a") : "").append(" b").append(number).append("=\"\"");
        }
        refuseSoon(attributes.toString(), "xml.names");
        StringBuilder names = new StringBuilder(KML);
        for (int number = 0; number < 3_000_000; number++) {
            names.append("<b").append(number).append("/>");
        }
        refuseSoon(names.toString(), "xml.names");
        refuseSoon(KML + "<Placemark><LineString><coordinates>" + "70,40 ".repeat(600_000), "annotations.places", "xml.broken");
        refuseSoon(
                KML + "<Placemark><LineString><coordinates>" + "70,40 ".repeat(600_000) + "</coordinates></LineString>",
                "annotations.places");
        refuseSoon("<gpx version=\"1.1\"><trk><trkseg>" + "<trkpt lat=\"1\" lon=\"2\"/>".repeat(2_000_000), "annotations.places");
        refuseSoon("<!DOCTYPE kml [" + "<!ENTITY a \"b\">".repeat(4_000_000), "xml.type", "xml.bound", "xml.broken", "xml.piece");
    }

    @Test
    void hugeOrDeepWellKnownTextIsRefusedWithinTwoSeconds() throws IOException {
        refuseSoon("GEOMETRYCOLLECTION (" + "GEOMETRYCOLLECTION (".repeat(3_000_000), "annotations.nested");
        refuseSoon("MULTIPOINT (" + "1 2,".repeat(15_000_000), "annotations.places");
        refuseSoon("POLYGON " + "(".repeat(60_000_000), "annotations.number");
        refuseSoon("POINT (" + "1".repeat(60_000_000), "annotations.wkt");
        refuseSoon("POINT (1 2) " + "y".repeat(60_000_000), "annotations.wkt");
        refuseSoon("POINT (1 2)\n".repeat(5_000_000), "annotations.many");
        refuseSoon("POINT" + " ".repeat(66_000_000), "annotations.wktend");
    }

    private void refuseSoon(String text, String... expectations) throws IOException {
        refuseSoon(file("huge.kml", text), expectations);
    }

    /** Time of the processor, so that the verdict does not hang on what else runs; every byte ever asked for, as if none went. */
    private static void refuseSoon(Path file, String... expectations) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        long memory = threads.getCurrentThreadAllocatedBytes();
        Fault fault = refusal(file);
        long asked = threads.getCurrentThreadAllocatedBytes() - memory;
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertThat(fault.expectation()).isIn((Object[]) expectations);
        assertThat(taken).as(fault + "").isLessThan(Duration.ofSeconds(2));
        assertThat(asked).as(fault + " " + asked / (1 << 20) + " MB").isLessThan(2 * MOST_MEMORY);
    }

    private Path archive(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("bad.kmz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    @Test
    void namesOfEntriesNeverBecomePathsAndOtherEntriesAreTold() throws Exception {
        String kml = KML + "<Placemark><Point><coordinates>70,40</coordinates></Point></Placemark>" + END;
        Path file = archive(
                "../../outside.kml", "<no/>", "/etc/outside.png", "x", "C:\\outside.txt", "y", "a/deep.kml", "<no/>", "doc.kml", kml);

        ArrivedAnnotations arrived = read(file);

        assertThat(arrived.annotations()).hasSize(1);
        assertThat(arrived.passed()).containsEntry("entries", 4);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(folder.resolve("../../outside.kml")).doesNotExist();
    }

    @Test
    void archivesThatHideMoreThanTheySayAreRefused() throws Exception {
        assertThat(refusal(archive("a.txt", "x")).expectation()).isEqualTo("kmz.nokml");
        assertThat(refusal(archive("a.kmz", "x", "doc.kml", "<kml/>")).expectation()).isEqualTo("kmz.nested");
        assertThat(refusal(archive("doc.kml", "PK\u0003\u0004")).field()).isEqualTo("doc.kml");
        String[] many = new String[2002];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i + ".txt";
            many[i + 1] = "";
        }
        assertThat(refusal(archive(many)).expectation()).isEqualTo("kmz.entries");
        refuseSoon(archive("doc.kml", KML + " ".repeat(40 << 20)), "kmz.ratio");
        refuseSoon(archive("doc.kml", KML, "a.bin", " ".repeat(3 << 20), "b.bin", " ".repeat(70 << 20)), "kmz.large");
        Path cut = archive("doc.kml", KML + END);
        byte[] bytes = Files.readAllBytes(cut);
        Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length - 30));
        assertThat(refusal(cut).expectation()).isEqualTo("kmz.broken");
        assertThat(refusal(Files.write(cut, new byte[] {'P', 'K', 3, 4})).expectation()).isEqualTo("kmz.broken");
    }

    @Test
    void archiveThatLiesAboutItsSizeIsReadNoFurtherThanItSaid() throws Exception {
        Path file = archive("doc.kml", KML + "<Folder>".repeat(30) + " ".repeat(100_000));
        byte[] bytes = Files.readAllBytes(file);
        int central = lastIndexOf(bytes, new byte[] {'P', 'K', 1, 2});
        bytes[central + 24] = 100;
        bytes[central + 25] = 0;
        bytes[central + 26] = 0;
        bytes[central + 27] = 0;
        Files.write(file, bytes);

        assertThat(refusal(file).expectation()).isIn("xml.large", "xml.broken", "kmz.broken");
    }

    private static int lastIndexOf(byte[] bytes, byte[] mark) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(new String(mark, StandardCharsets.ISO_8859_1));
    }

    @Test
    void filesTooLargeOrOfNoKnownFormatAreRefusedUnread() throws IOException {
        Path large = folder.resolve("large.kml");
        try (java.io.RandomAccessFile file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(GeoJsonFile.LONGEST_FILE + 1);
        }
        assertThat(refusal(large).expectation()).isEqualTo("annotations.large");
        assertThat(refusal(file("words.txt", "no format")).expectation()).isEqualTo("annotations.format");
        assertThat(refusal(folder.resolve("none.kml")).expectation()).isEqualTo("annotations.nofile");
        assertThat(refusal(folder).expectation()).isEqualTo("annotations.nofile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-5", "windows-1251", "KOI8-R"})
    void everyEncodingThatIsToldIsRead(String encoding) throws Exception {
        String text = "<?xml version='1.0' encoding='" + encoding + "'?><kml><Placemark><name>Ворух</name>"
                + "<Point><coordinates>70,40</coordinates></Point></Placemark></kml>";
        Path file = Files.write(folder.resolve("theirs.kml"), text.getBytes(java.nio.charset.Charset.forName(encoding)));

        assertThat(read(file).annotations()).singleElement().satisfies(one -> assertThat(one.title()).isEqualTo("Ворух"));
    }

    /** The platform's own decoding wrote a line to the screen for each wrong byte. */
    @Test
    void wrongBytesAreRefusedAndNothingIsWrittenToTheScreen() throws Exception {
        Path file = Files.write(folder.resolve("wrong.kml"), new byte[] {'<', 'k', 'm', 'l', '>', (byte) 0xD0, (byte) 0xFF});
        java.io.PrintStream before = System.err;
        java.io.ByteArrayOutputStream written = new java.io.ByteArrayOutputStream();
        System.setErr(new java.io.PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            assertThat(refusal(file).expectation()).isEqualTo("xml.encoding");
        } finally {
            System.setErr(before);
        }
        assertThat(written.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}

package org.exclave.exchange.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Course;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.Moment;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.TextShape;
import org.exclave.exchange.geojson.AnyAnnotation;
import org.exclave.exchange.geojson.ShapeGeometry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

/** What is written is read by GDAL, where that is installed, and what GDAL writes is read here. */
class GdalReadsTest {

    private static final Pattern COUNT = Pattern.compile("Feature Count: (\\d+)");
    private static final Pattern EXTENT =
            Pattern.compile("Extent: \\((-?[\\d.]+), (-?[\\d.]+)\\) - \\((-?[\\d.]+), (-?[\\d.]+)\\)");

    @TempDir
    private Path folder;

    private final List<Annotation> annotations = new ArrayList<>();

    static List<AnnotationFormat> written() {
        return AnnotationFormat.written();
    }

    @BeforeEach
    void make() {
        Random random = new Random(5);
        for (int number = 0; number < 56; number++) {
            Position place = new Position(random.nextDouble(69, 72), random.nextDouble(39, 41));
            Position other = new Position(place.longitude() + 0.2, place.latitude() - 0.1);
            Position third = new Position(place.longitude() + 0.3, place.latitude() + 0.2);
            Shape shape = switch (number % 8) {
                case 0 -> new PointShape(place);
                case 1 -> new TextShape(place);
                case 2 -> new LineShape(new Course(List.of(place, other, third)));
                case 3 -> new ArrowShape(new Course(List.of(place, other)));
                case 4 -> new PolygonShape(new Course(List.of(place, other, third)));
                case 5 -> new CircleShape(place, List.of(5000.0));
                case 6 -> new CircleShape(place, List.of(5000.0, 9000.0));
                default -> new CalloutShape(place, other);
            };
            annotations.add(AnyAnnotation.any(random, "id" + number)
                    .withExtras(Map.of("theirs", "1"))
                    .withShape(shape)
                    .withBrief(null)
                    .withTitle("Чек " + number)
                    .withNote("")
                    .withSource(null)
                    .withValidity(new Moment("2022-09-16T08:30"), null));
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    void countsAndExtentsAreTheSame(AnnotationFormat format) throws Exception {
        assumeThat(isThere("ogrinfo")).as("GDAL's ogrinfo is installed").isTrue();
        Path file = write(format);

        String said = say("ogrinfo", "-ro", "-so", "-al", file.toString());

        assertThat(said).doesNotContain("ERROR", "Warning");
        int count = 0;
        Envelope extent = new Envelope();
        for (String layer : said.split("Layer name: ")) {
            Matcher counted = COUNT.matcher(layer);
            Matcher reach = EXTENT.matcher(layer);
            boolean doubled = layer.startsWith("track_points") || layer.startsWith("route_points");
            if (counted.find() && !doubled) {
                count += Integer.parseInt(counted.group(1));
                if (reach.find()) {
                    extent.expandToInclude(Double.parseDouble(reach.group(1)), Double.parseDouble(reach.group(2)));
                    extent.expandToInclude(Double.parseDouble(reach.group(3)), Double.parseDouble(reach.group(4)));
                }
            }
        }
        assertThat(count).isEqualTo(annotations.size());
        Envelope ours = new Envelope();
        annotations.forEach(each -> ours.expandToInclude(ShapeGeometry.of(each.shape()).getEnvelopeInternal()));
        assertThat(extent.getMinX()).isCloseTo(ours.getMinX(), within(1e-5));
        assertThat(extent.getMaxX()).isCloseTo(ours.getMaxX(), within(1e-5));
        assertThat(extent.getMinY()).isCloseTo(ours.getMinY(), within(1e-5));
        assertThat(extent.getMaxY()).isCloseTo(ours.getMaxY(), within(1e-5));
    }

    @Test
    void shapesWithoutWordsInMarkupAreDrawnOnTheGround() throws Exception {
        assumeThat(isThere("ogrinfo")).as("GDAL's ogrinfo is installed").isTrue();
        annotations.clear();
        annotations.add(Annotation.of(
                "a", new ArrowShape(new Course(List.of(new Position(70, 40), new Position(71, 40)))), "Advance", Instant.EPOCH)
                .withValidity(new Moment("2022-09-16T08:30"), null));

        String said = say("ogrinfo", "-ro", "-al", write(AnnotationFormat.KML).toString());

        assertThat(said).contains("MULTILINESTRING", "Advance", "2022/09/16 08:30:00+06");
    }

    /** GDAL writes routes and tracks of GPX apart, and no KMZ without one of its extensions. */
    private static List<AnnotationFormat> writtenByGdal() {
        return written().stream()
                .filter(format -> format != AnnotationFormat.GPX && format != AnnotationFormat.KMZ)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("writtenByGdal")
    void whatGdalMakesOfItComesBack(AnnotationFormat format) throws Exception {
        assumeThat(isThere("ogr2ogr")).as("GDAL's ogr2ogr is installed").isTrue();
        Path file = write(format);
        Path theirs = folder.resolve("theirs." + format.endings().getFirst());
        String driver = switch (format) {
            case LINES -> "GeoJSONSeq";
            case KML -> "LIBKML";
            case GEOPACKAGE -> "GPKG";
            default -> "GeoJSON";
        };
        say("ogr2ogr", "-f", driver, theirs.toString(), file.toString());

        List<Annotation> back = AnnotationFile.read(theirs, () -> "fresh", Instant.EPOCH).annotations();

        assertThat(back).hasSameSizeAs(annotations);
        assertThat(back).extracting(Annotation::title).containsExactlyInAnyOrderElementsOf(
                annotations.stream().map(Annotation::title).toList());
        assertThat(back).extracting(each -> each.shape().kind()).containsExactlyInAnyOrderElementsOf(
                annotations.stream().map(each -> each.shape().kind()).toList());
    }

    private Path write(AnnotationFormat format) throws IOException {
        Path file = folder.resolve("ours." + format.endings().getFirst());
        try (OutputStream out = Files.newOutputStream(file)) {
            AnnotationFile.write(format, annotations, out);
        }
        return file;
    }

    private boolean isThere(String program) {
        try {
            say(program, "--version");
            return true;
        } catch (IOException | InterruptedException absent) {
            return false;
        }
    }

    private String say(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(out, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}

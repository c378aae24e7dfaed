package org.exclave.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Arrivals;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.Link;
import org.exclave.annotation.Moment;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.SeveralEdits;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Style;
import org.exclave.exchange.geojson.AnyAnnotation;
import org.exclave.exchange.geojson.GeoJsonFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.NOW;
import static org.exclave.store.Samples.point;

/** What is written into a file of annotations comes back as it was, and what others write is understood. */
class AnnotationFileTest {

    private final AtomicInteger made = new AtomicInteger();
    private final Supplier<String> ids = () -> "new-" + made.incrementAndGet();

    @TempDir
    private Path folder;

    private Path write(List<Annotation> annotations) throws IOException {
        Path file = folder.resolve("notes.geojson");
        try (OutputStream out = Files.newOutputStream(file)) {
            GeoJsonFile.write(annotations, out);
        }
        return file;
    }

    private List<Annotation> read(String json) throws IOException, AtlasDataException {
        return GeoJsonFile.read(Files.writeString(folder.resolve("theirs.geojson"), json), ids, NOW);
    }

    @Test
    void everyKindAndStyleSurvivesStoreExportImportAndStore() throws Exception {
        RandomGenerator random = new Random(20210428);
        List<Annotation> annotations = new ArrayList<>();
        Set<Class<?>> kinds = new java.util.HashSet<>();
        for (int number = 0; number < 400; number++) {
            Annotation any = AnyAnnotation.any(random, "id" + number)
                    .withExtras(Map.of("theirs", "[1.50,true,null,{\"a\":\"ҷ\"}]", "big", "12345678901234567890"));
            kinds.add(any.shape().getClass());
            annotations.add(any);
        }
        assertThat(kinds).containsExactlyInAnyOrder(Shape.class.getPermittedSubclasses());
        Path first = folder.resolve("first.gpkg");
        keep(first, annotations);

        Path file = write(AnnotationStore.read(first));
        Path second = folder.resolve("second.gpkg");
        keep(second, GeoJsonFile.read(file, ids, NOW));

        assertThat(AnnotationStore.read(second)).isEqualTo(AnnotationStore.read(first)).hasSize(400);
        assertThat(Arrivals.of(annotations, GeoJsonFile.read(file, ids, NOW)).known()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("org.exclave.store.NaughtyTexts#all")
    void naughtyTextSurvivesInEveryField(String text) throws Exception {
        Annotation full = point("id " + text)
                .withTitle(text)
                .withNote(text)
                .withAuthor(text)
                .withSource(text)
                .withBrief(text)
                .withLink(new Link(Link.Kind.PLACE, "p" + text))
                .withExtras(Map.of("their " + text, "null"));
        Path store = folder.resolve("a.gpkg");
        keep(store, List.of(full));

        assertThat(GeoJsonFile.read(write(AnnotationStore.read(store)), ids, NOW)).containsExactly(full);
    }

    private static void keep(Path store, List<Annotation> annotations) throws StoreException {
        try (AnnotationStore open = AnnotationStore.open(store, CLOCK)) {
            open.apply(new SeveralEdits(Arrivals.of(List.of(), annotations).replacing(), Arrivals.NAME));
        }
    }

    @Test
    void fileSaysWhatAnyProgramUnderstands() throws Exception {
        String text = Files.readString(write(List.of(
                point("p").withAuthor("A. Writer").withStanding(new Standing(2.5, true, false)),
                Annotation.of("c", new CircleShape(new Position(70.5, 40), List.of(5000.0)), "ring", NOW))));

        assertThat(text)
                .startsWith("{\"type\":\"FeatureCollection\",\"features\":[\n{\"type\":\"Feature\",\"id\":\"p\"")
                .contains("\"geometry\":{\"type\":\"Point\",\"coordinates\":[70.58,39.85]}")
                .contains("\"kind\":\"point\",\"title\":\"Vorukh p\"", "\"author\":\"A. Writer\"", "\"height\":2.5,\"locked\":true")
                .contains("\"type\":\"Polygon\"", "\"radii\":[5000.0]")
                .doesNotContain("null", "hidden")
                .endsWith("\n]}\n");
        assertThat(text.lines()).hasSize(4);
    }

    @Test
    void noAnnotationsAreAFileTooAndComeBack() throws Exception {
        assertThat(GeoJsonFile.read(write(List.of()), ids, NOW)).isEmpty();
    }

    @Test
    void everyPropertyMayBeMissing() throws Exception {
        List<Annotation> read = read("""
                {"features":[
                  {"type":"Feature","properties":null,"geometry":{"type":"Point","coordinates":[70.5,40,1200]}},
                  {"type":"Feature","id":17,"geometry":{"type":"LineString","coordinates":[[70,40],[71,40]]}},
                  {"type":"Feature","bbox":[1,2,3,4],"geometry":{"bbox":[[]],"coordinates":[[[[70,40],[71,40],[71,41],[70,40]]]],"type":"MultiPolygon"},
                   "properties":{"name":"Чек","stroke-width":2.50,"kind":"river","radii":[1]}}],
                 "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},
                 "name":"theirs","type":"FeatureCollection"}""");

        assertThat(read.get(0)).isEqualTo(Annotation.of("new-1", new PointShape(new Position(70.5, 40)), "", NOW));
        assertThat(read.get(1).id()).isEqualTo("17");
        assertThat(read.get(1).shape()).isInstanceOf(LineShape.class);
        assertThat(read.get(2).shape()).isInstanceOf(PolygonShape.class);
        assertThat(read.get(2).extras())
                .isEqualTo(Map.of("name", "\"Чек\"", "stroke-width", "2.50", "kind", "\"river\"", "radii", "[1]"));
    }

    @Test
    void oneFeatureAloneIsReadAndABomAndPartsOfAStyleAndTimes() throws Exception {
        List<Annotation> read = read("\uFEFF" + """
                {"type":"Feature","geometry":{"type":"MultiPoint","coordinates":[[70.5,40]]},
                 "properties":{"id":"x","style":{"colour":"#00FF00"},"validFrom":"2022-09-16","validTo":"2022-09-16T08:30",
                 "link":"incident:a:b","created":"2022-09-16T08:30:00+05:00"}}""");

        assertThat(read).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo("x");
            assertThat(one.style()).isEqualTo(Style.DEFAULT.withColour("#00FF00"));
            assertThat(one.validTo()).isEqualTo(new Moment("2022-09-16T08:30"));
            assertThat(one.link()).isEqualTo(new Link(Link.Kind.INCIDENT, "a:b"));
            assertThat(one.created()).isEqualTo("2022-09-16T03:30:00Z").isEqualTo(one.modified());
        });
    }

    @Test
    void eachPartOfACollectionIsAnAnnotationAndSoIsEachLineOfASequence() throws Exception {
        List<Annotation> parts = read("""
                {"type":"Feature","id":"x","properties":{"title":"Posts","kind":"arrow"},"geometry":{"type":"GeometryCollection",
                 "geometries":[{"type":"MultiPoint","coordinates":[[70,40],[71,40]]},
                               {"type":"LineString","coordinates":[[70,40],[71,40]]}]}}""");

        assertThat(parts).extracting(Annotation::id).containsExactly("x", "new-1", "new-2");
        assertThat(parts).extracting(Annotation::title).containsOnly("Posts");
        assertThat(parts).extracting(part -> part.shape().kind()).containsExactly("point", "point", "arrow");
        String point = "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[70,40]}}";
        assertThat(read(point + "\n" + point)).hasSize(2);
        assertThat(read("\u001E" + point + "\n\u001E" + point + "\n")).hasSize(2);
    }

    @Test
    void radiiStayAsTheyWereWhereAnotherProgramLeftOutDigits() throws Exception {
        Annotation rings =
                Annotation.of("c", new CircleShape(new Position(70.5, 40), List.of(5000.0, 12_500.5)), "", NOW);
        String whole = Files.readString(write(List.of(rings)));
        String rounded = java.util.regex.Pattern.compile("(\\d+\\.\\d{6})\\d+").matcher(whole).replaceAll("$1");
        assertThat(rounded).isNotEqualTo(whole);

        CircleShape back = (CircleShape) read(rounded).getFirst().shape();

        assertThat(back.radii()).containsExactly(5000.0, 12_500.5);
        assertThat(back.anchor().longitude()).isBetween(70.499999, 70.500001);
        CircleShape changed = (CircleShape) read(rounded.replace("[5000.0,", "[9000.0,")).getFirst().shape();
        assertThat(changed.radii().getFirst()).as("the geometry decides").isBetween(4999.0, 5001.0);
    }

    @Test
    void namesThatTheAtlasUsesItselfStandOnceInTheFile() throws Exception {
        String text = Files.readString(
                write(List.of(point("p").withExtras(Map.of("title", "1", "title_", "2", "broken", "{")))));

        assertThat(text).contains("\"title\":\"Vorukh p\"", "\"title__\":1", "\"title_\":2", "\"broken\":\"{\"");
        assertThat(read(text).getFirst().extras()).containsOnlyKeys("title__", "title_", "broken");
    }

    @Test
    void tenThousandAnnotationsGoThereAndBack() throws Exception {
        List<Annotation> many = new ArrayList<>();
        for (int number = 0; number < 10_000; number++) {
            many.add(point("p" + number));
        }
        assertThat(GeoJsonFile.read(write(many), ids, NOW)).isEqualTo(many);
    }
}

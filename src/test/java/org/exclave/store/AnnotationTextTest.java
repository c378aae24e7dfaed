package org.exclave.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.Arrowheads;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Course;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Fill;
import org.exclave.annotation.Filling;
import org.exclave.annotation.LetterSize;
import org.exclave.annotation.Lettering;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.Link;
import org.exclave.annotation.Moment;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Stroke;
import org.exclave.annotation.Style;
import org.exclave.annotation.Symbol;
import org.exclave.annotation.TextShape;
import org.exclave.annotation.Weight;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.point;

class AnnotationTextTest {

    @TempDir
    private Path folder;

    static List<String> texts() {
        return List.of(
                "",
                " ",
                "x".repeat(100_000),
                "😀👨‍👩‍👧🇰🇬🇹🇯".repeat(1000),
                "مرحبا \u202Eabc\u202C שלום",
                "Ўзбекистон, Қалъача, Ӯзган, Чоңгара, e\u0301 é",
                "a\u0000b\u0000",
                "\u0001\u0007\b\t\n\r\u001B[31m\u007F\u0085\u2028\uFEFF\uFFFE",
                "'; DROP TABLE annotation; --",
                "<script>alert(1)</script> &amp; ${jndi:ldap://x} {0} %s \\ \" '");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textIsKeptToTheLetterInEveryField(String text) throws StoreException {
        Annotation full = point("id " + text)
                .withTitle(text)
                .withNote(text)
                .withAuthor(text)
                .withSource(text)
                .withBrief(text)
                .withExtras(Map.of(text, text));

        assertThat(afterRestart(List.of(full))).containsExactly(full);
    }

    @Test
    void halfASignIsRefusedAndNotReplaced() throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(folder.resolve("a.gpkg"), CLOCK)) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> store.apply(new AddAnnotation(point("a").withNote("half \uD83D"))))
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo("notUnicode"));
            assertThat(store.all()).isEmpty();
        }
    }

    @Test
    void aTextBeyondAllMeasureIsRefusedAndTheStoreGoesOn() throws StoreException {
        try (AnnotationStore store = AnnotationStore.open(folder.resolve("a.gpkg"), CLOCK)) {
            assertThatExceptionOfType(StoreException.class)
                    .isThrownBy(() -> store.apply(new AddAnnotation(point("a").withNote("x".repeat(70_000_000)))))
                    .satisfies(failure -> assertThat(failure.reason()).isEqualTo("tooLong"));
            store.apply(new AddAnnotation(point("b")));
            assertThat(store.all()).containsExactly(point("b"));
        }
    }

    @Test
    void anyAnnotationComesBackAsItWas() throws StoreException {
        RandomGenerator random = new Random(20220916);
        List<Annotation> annotations = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            annotations.add(any(random, "id" + number));
        }
        assertThat(afterRestart(annotations)).containsExactlyInAnyOrderElementsOf(annotations);
    }

    private List<Annotation> afterRestart(List<Annotation> annotations) throws StoreException {
        Path file = folder.resolve("annotations.gpkg");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            for (Annotation annotation : annotations) {
                store.apply(new AddAnnotation(annotation));
            }
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            return store.all();
        }
    }

    /** An annotation of any kind and style, with texts of any signs. */
    static Annotation any(RandomGenerator random, String id) {
        Position place = new Position(random.nextDouble(-180, 180), random.nextDouble(-90, 90));
        Moment day = new Moment("2022-09-" + random.nextInt(10, 16));
        Moment instant = new Moment("2022-09-16T0" + random.nextInt(10) + ":30:00+05:00");
        return new Annotation(
                id,
                shape(random, place),
                text(random),
                text(random),
                perhaps(random, text(random)),
                perhaps(random, text(random)),
                perhaps(random, new Link(Link.Kind.values()[random.nextInt(2)], "KT-" + text(random))),
                perhaps(random, text(random)),
                perhaps(random, day),
                perhaps(random, instant),
                new Style(
                        String.format(Locale.ROOT, "#%06X", random.nextInt(1 << 24)),
                        random.nextDouble(4, 400),
                        new Stroke(
                                random.nextBoolean() ? 2 : random.nextDouble(0.5, 20),
                                Dash.values()[random.nextInt(3)],
                                Arrowheads.values()[random.nextInt(4)]),
                        new Fill(
                                Filling.values()[random.nextInt(4)],
                                random.nextBoolean() ? 0.3 : random.nextDouble()),
                        new Lettering(
                                random.nextBoolean(),
                                LetterSize.values()[random.nextInt(3)],
                                Weight.values()[random.nextInt(2)],
                                random.nextBoolean(),
                                random.nextBoolean()),
                        Symbol.values()[random.nextInt(Symbol.values().length)]),
                new Standing(
                        random.nextBoolean() ? 0 : random.nextDouble(-1e9, 1e9), random.nextBoolean(), random.nextBoolean()),
                Map.of(text(random), text(random), "fixed", text(random)),
                Instant.ofEpochMilli(random.nextLong(-60_000_000_000_000L, 250_000_000_000_000L)),
                Instant.ofEpochMilli(random.nextLong(2_000_000_000_000L)));
    }

    private static Shape shape(RandomGenerator random, Position place) {
        List<Position> places = new ArrayList<>(List.of(place));
        int more = random.nextInt(2, 40);
        for (int i = 0; i < more; i++) {
            places.add(new Position(random.nextDouble(-180, 180), random.nextDouble(-90, 90)));
        }
        return switch (random.nextInt(8)) {
            case 0 -> new PointShape(place);
            case 1 -> new TextShape(place);
            case 2 -> new LineShape(new Course(places));
            case 3 -> new ArrowShape(new Course(places));
            case 4 -> new PolygonShape(new Course(places));
            case 6 -> new CalloutShape(place, places.getLast());
            case 5 -> new CircleShape(place, List.of(random.nextDouble(0.01, 2_000_000)));
            default -> new CircleShape(place, List.of(1000.0, 5000.0, random.nextDouble(5001, 100_000)));
        };
    }

    private static <T> @Nullable T perhaps(RandomGenerator random, T value) {
        return random.nextBoolean() ? value : null;
    }

    /** Any signs but halves of surrogate pairs. */
    private static String text(RandomGenerator random) {
        return random.ints(random.nextInt(40), 0, Character.MAX_CODE_POINT + 1)
                .filter(sign -> sign < Character.MIN_SURROGATE || sign > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package org.exclave.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.exchange.geojson.AnyAnnotation;
import org.exclave.failure.StoreException;
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
            annotations.add(AnyAnnotation.any(random, "id" + number));
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
}

package org.exclave.exchange.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Link;
import org.exclave.annotation.Moment;
import org.exclave.exchange.geojson.AnyAnnotation;
import org.exclave.store.NaughtyTexts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is written in any format comes back as it was: kind, style, times, texts and what other programs said. */
class AnnotationRoundTripTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    static List<AnnotationFormat> written() {
        return AnnotationFormat.written();
    }

    private ArrivedAnnotations thereAndBack(AnnotationFormat format, List<Annotation> annotations) throws Exception {
        return AnnotationFile.read(write(format, annotations), () -> "fresh", NOW);
    }

    private Path write(AnnotationFormat format, List<Annotation> annotations) throws IOException {
        Path file = folder.resolve("notes." + format.endings().getFirst());
        try (OutputStream out = Files.newOutputStream(file)) {
            AnnotationFile.write(format, annotations, out);
        }
        return file;
    }

    /** One by one, as the formats may order them otherwise, and a list of all would be no message. */
    private static void requireSame(List<Annotation> annotations, List<Annotation> back) {
        Map<String, Annotation> found = back.stream().collect(Collectors.toMap(Annotation::id, each -> each));
        for (Annotation annotation : annotations) {
            assertThat(found.remove(annotation.id())).isEqualTo(annotation);
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("written")
    void everyKindAndStyleComesBack(AnnotationFormat format) throws Exception {
        RandomGenerator random = new Random(20210428);
        List<Annotation> annotations = new ArrayList<>();
        for (int number = 0; number < 400; number++) {
            annotations.add(AnyAnnotation.any(random, "id" + number)
                    .withExtras(Map.of("theirs", "[1.50,true,null,{\"a\":\"ҷ\"}]", "big", "12345678901234567890", "word", "\"w\"")));
        }

        ArrivedAnnotations back = thereAndBack(format, annotations);

        requireSame(annotations, back.annotations());
        assertThat(back.passed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("written")
    void naughtyTextsComeBackInEveryField(AnnotationFormat format) throws Exception {
        List<Annotation> annotations = new ArrayList<>();
        for (String text : NaughtyTexts.all()) {
            annotations.add(AnyAnnotation.point(annotations.size() + " " + text)
                    .withTitle(text)
                    .withNote(text)
                    .withAuthor(text)
                    .withSource(text)
                    .withBrief(text)
                    .withLink(new Link(Link.Kind.PLACE, "p" + text))
                    .withExtras(Map.of("their " + text, "null", "name", "\"2\"", "exclave", "3")));
        }

        requireSame(annotations, thereAndBack(format, annotations).annotations());
    }

    @ParameterizedTest
    @MethodSource("written")
    void everyFormOfAMomentComesBack(AnnotationFormat format) throws Exception {
        List<Annotation> annotations = new ArrayList<>();
        for (String text : List.of(
                "2022-09-16", "2022-09-16T08:30", "2022-09-16T08:30:00", "2022-09-16T08:30Z", "2022-09-16T08:30+05:00",
                "2022-09-16T08:30:01.5+05:00", "2022-09-16T08:30:00-00:30", "0000-01-01", "9999-12-31T23:59:59.999999999Z",
                "2022-09-16T08:30+05:00:30")) {
            Moment moment = new Moment(text);
            annotations.add(AnyAnnotation.point("from " + text).withValidity(moment, null));
            annotations.add(AnyAnnotation.point("to " + text).withValidity(null, moment));
            annotations.add(AnyAnnotation.point("at " + text).withValidity(moment, moment));
        }

        requireSame(annotations, thereAndBack(format, annotations).annotations());
    }

    @ParameterizedTest
    @MethodSource("written")
    void noAnnotationsAreAFileTooAndTheSameAnnotationsGiveTheSameFile(AnnotationFormat format) throws Exception {
        assertThat(thereAndBack(format, List.of()).annotations()).isEmpty();
        List<Annotation> some = List.of(AnyAnnotation.any(new Random(3), "a"), AnyAnnotation.any(new Random(4), "b"));
        byte[] once = Files.readAllBytes(write(format, some));
        assertThat(Files.readAllBytes(write(format, some))).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("written")
    void formatIsToldByItsContentWhateverItsName(AnnotationFormat format) throws Exception {
        List<Annotation> some = List.of(AnyAnnotation.point("a"), AnyAnnotation.point("b"));
        Path misnamed = folder.resolve("misnamed.txt");
        Files.move(write(format, some), misnamed);

        assertThat(AnnotationFile.read(misnamed, () -> "fresh", NOW).annotations()).isEqualTo(some);
    }
}

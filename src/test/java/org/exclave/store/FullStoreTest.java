package org.exclave.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Arrivals;
import org.exclave.annotation.SeveralEdits;
import org.exclave.annotation.Shape;
import org.exclave.exchange.geojson.AnyAnnotation;
import org.exclave.exchange.geojson.ShapeGeometry;
import org.exclave.failure.StoreException;
import org.exclave.sample.SampleEvents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.query;

/**
 * A store with every kind of shape, a long history and imported events, and an empty one, held against the standard by our own
 * look and, where GDAL is installed, by GDAL's reader and its validator.
 */
class FullStoreTest {

    private static final int ANNOTATIONS = 200;
    private static final int EVENTS = 500;

    /** So many of them came from a table, with figures and all that was written of them. */
    private static final int ROWS = 200;
    private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");

    @TempDir
    private Path folder;

    private Path full;
    private Path empty;
    private List<Annotation> annotations;

    @BeforeEach
    void makeStores() throws StoreException {
        empty = folder.resolve("empty.gpkg");
        AnnotationStore.open(empty, CLOCK).close();
        full = folder.resolve("full.gpkg");
        Random random = new Random(20220914);
        annotations = new ArrayList<>();
        for (int number = 0; number < ANNOTATIONS; number++) {
            annotations.add(AnyAnnotation.any(random, "id" + number));
        }
        try (AnnotationStore store = AnnotationStore.open(full, CLOCK)) {
            store.apply(new SeveralEdits(Arrivals.of(List.of(), annotations).replacing(), Arrivals.NAME));
            store.add(SampleEvents.of(EVENTS - ROWS, 1));
            store.add(EventRecordStoreTest.table("Made up too", ROWS));
        }
    }

    @Test
    void everyKindIsThereWithAGeometryThatSaysTheSame() throws Exception {
        Set<Class<?>> kinds = new HashSet<>();
        annotations.forEach(annotation -> kinds.add(annotation.shape().getClass()));
        assertThat(kinds).containsExactlyInAnyOrder(Shape.class.getPermittedSubclasses());

        assertThat(query(full, "SELECT count(*) FROM annotation")).containsExactly("" + ANNOTATIONS);
        assertThat(query(full, "SELECT count(*) FROM history")).containsExactly("" + ANNOTATIONS);
        assertThat(query(full, "SELECT count(*) FROM event")).containsExactly("" + EVENTS);
        assertThat(query(full, "SELECT count(*) FROM event WHERE killed_most > 0")).isNotEqualTo(List.of("0"));
        assertThat(query(full, "SELECT sum(last_row) FROM event_record")).containsExactly("" + ROWS);
        Map<String, Long> counted = annotations.stream()
                .collect(Collectors.groupingBy(annotation -> annotation.shape().kind(), Collectors.counting()));
        for (Map.Entry<String, Long> kind : counted.entrySet()) {
            assertThat(query(full, "SELECT count(*) FROM annotation WHERE kind = '" + kind.getKey() + "'"))
                    .containsExactly(kind.getValue().toString());
        }
        assertThat(query(full, "SELECT count(*) FROM annotation WHERE substr(geometry, 1, 2) <> x'4750'"))
                .containsExactly("0");
        for (Annotation annotation : annotations) {
            Geometry geometry = ShapeGeometry.of(annotation.shape());
            assertThat(geometry.isEmpty()).isFalse();
            assertThat(ShapeGeometry.read(annotation.shape().kind(), geometry)).isEqualTo(annotation.shape());
        }
    }

    @Test
    void everyTableIsListedAndSound() throws Exception {
        for (Path store : List.of(empty, full)) {
            assertThat(query(store, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                            + "AND name NOT LIKE 'gpkg%' EXCEPT SELECT table_name FROM gpkg_contents"))
                    .isEmpty();
            assertThat(query(store, "SELECT table_name FROM gpkg_geometry_columns")).contains("annotation");
            assertThat(query(store, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(query(store, "PRAGMA foreign_key_check")).isEmpty();
        }
    }

    @Test
    void readerOfGdalCountsWhatIsThere() throws Exception {
        assumeThat(answers(List.of("ogrinfo", "--version"))).as("GDAL's ogrinfo is installed").isTrue();
        String read = say(List.of("ogrinfo", "-so", "-al", full.toString()), 0);

        assertThat(read).doesNotContain("ERROR", "Warning");
        assertThat(Pattern.compile("Layer name: annotation\\R(?:(?!Layer name).*\\R)*?Feature Count: " + ANNOTATIONS + "\\R")
                        .matcher(read)
                        .find())
                .as(read)
                .isTrue();
        assertThat(read).contains("Layer name: history", "Feature Count: " + EVENTS, "killed_best: Integer", "radius: Integer");
        assertThat(say(List.of("ogrinfo", "-so", empty.toString(), "annotation"), 0)).contains("Feature Count: 0");
    }

    @Test
    void validatorOfGdalFindsNothing() throws Exception {
        String python = PYTHONS.stream()
                .filter(name -> answers(List.of(name, "-c", "import osgeo_utils.samples.validate_gpkg")))
                .findFirst()
                .orElse("");
        assumeThat(python).as("GDAL's validator is installed").isNotEmpty();
        for (Path store : List.of(empty, full)) {
            List<String> command = new ArrayList<>(List.of(python, "-m", "osgeo_utils.samples.validate_gpkg"));
            command.addAll(List.of("--extra", "--warning-as-error", store.toString()));
            assertThat(say(command, 0)).isBlank();
        }
        Samples.tamper(empty, "PRAGMA user_version = 7");
        List<String> command = List.of(python, "-m", "osgeo_utils.samples.validate_gpkg", "--extra", empty.toString());
        assertThat(say(command, 1)).as("it does look").contains("user_version");
    }

    private boolean answers(List<String> command) {
        try {
            Process process = run(command);
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException | InterruptedException absent) {
            return false;
        }
    }

    private String say(List<String> command, int exitCode) throws Exception {
        Process process = run(command);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String said = Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(said).isEqualTo(exitCode);
        return said;
    }

    private Process run(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .directory(folder.toFile())
                .start();
    }
}

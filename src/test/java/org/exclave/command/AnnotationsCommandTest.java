package org.exclave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.store.AnnotationStore;
import org.exclave.store.StoreBackups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Annotations, their history and their backups on the command line. */
class AnnotationsCommandTest {

    private static final Instant NOW = Instant.parse("2022-09-16T03:00:00.123Z");
    private static final Annotation POINT =
            Annotation.of("p-1", new PointShape(new Position(70.58, 39.85)), "Ворух\nsecond line", NOW);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeStore() throws Exception {
        file = folder.resolve("annotations.gpkg");
        try (AnnotationStore store = AnnotationStore.open(file, Clock.fixed(NOW, ZoneOffset.UTC))) {
            store.apply(new AddAnnotation(POINT));
            store.apply(new ChangeAnnotation(POINT, POINT.withNote("more")));
        }
    }

    private Typed type(String... words) {
        String[] all = new String[words.length + 2];
        all[0] = "--store";
        all[1] = file.toString();
        System.arraycopy(words, 0, all, 2, words.length);
        return Typed.words(all);
    }

    private void tamper(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Test
    void listAndHistoryPrintALineEach() {
        assertThat(type("annotations", "list").out()).isEqualToNormalizingNewlines(
                "p-1  point  2022-09-16T03:00:00.123Z  Ворух second line\n");
        assertThat(type("annotations", "history").out()).isEqualToNormalizingNewlines(
                "1  2022-09-16T03:00:00.123Z  Add point  p-1  Ворух second line\n"
                        + "2  2022-09-16T03:00:00.123Z  Change the note of point  p-1  Ворух second line\n");
    }

    @Test
    void verifyProvesTheHistoryAndGivesItsNewestHash() {
        Typed typed = type("annotations", "verify");

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).startsWith("The history holds: 2 rows in " + file).containsPattern(": [0-9a-f]{64}\\R$");
        assertThat(typed.err()).isEmpty();
        assertThat(type("--quiet", "annotations", "verify").out()).isEmpty();
    }

    @Test
    void verifySaysAtWhichRowTheHistoryIsBroken() throws Exception {
        tamper("CREATE TABLE kept AS SELECT sql FROM sqlite_schema WHERE name = 'history_refuses_update'");
        String trigger;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SELECT sql FROM kept")) {
            trigger = row.getString(1);
        }
        tamper("DROP TABLE kept; DROP TRIGGER history_refuses_update; "
                + "UPDATE history SET after = replace(after, 'more', 'less') WHERE sequence = 2; " + trigger);

        Typed typed = type("annotations", "verify");

        assertThat(typed.exitCode()).isEqualTo(3);
        assertThat(typed.out()).isEmpty();
        assertThat(typed.err()).contains("broken at row 2:", "The row before it holds").doesNotContain("{");
    }

    @Test
    void verifySaysWhatAnotherProgramChanged() throws Exception {
        tamper("UPDATE annotation SET note = 'theirs'");

        Typed typed = type("annotations", "verify");

        assertThat(typed.exitCode()).isEqualTo(3);
        assertThat(typed.err()).contains("unbroken, but one annotation is not as it says", "p-1");
        AnnotationStore.open(file, Clock.fixed(NOW, ZoneOffset.UTC)).close();
        assertThat(type("annotations", "verify").exitCode()).isZero();
        assertThat(type("annotations", "history").out()).contains("(by another program)");
    }

    @Test
    void backupAndRestoreGoThereAndBack() throws Exception {
        Path copy = folder.resolve("copy.gpkg");
        assertThat(type("backup", "-o", copy.toString()).out()).isEqualToNormalizingNewlines(
                "One annotation is in " + copy + ", all checked.\n");
        try (AnnotationStore store = AnnotationStore.open(file, Clock.fixed(NOW, ZoneOffset.UTC))) {
            store.apply(new AddAnnotation(Annotation.of("p-2", POINT.shape(), "", NOW)));
        }

        Typed typed = type("restore", copy.toString());

        assertThat(typed.exitCode()).isZero();
        assertThat(typed.out()).startsWith("One annotation was restored from " + copy).contains("annotations.replaced-");
        assertThat(AnnotationStore.read(file)).containsExactly(POINT.withNote("more"));
        assertThat(StoreBackups.snapshots(file)).isNotEmpty();
    }

    @Test
    void exportAndImportGoThereAndBack() throws Exception {
        Path notes = folder.resolve("notes.geojson");
        assertThat(type("annotations", "export", "-o", notes.toString()).out())
                .isEqualToNormalizingNewlines("One annotation is in " + notes + ".\n");
        Typed again = type("annotations", "import", notes.toString());
        assertThat(again.out()).isEqualToNormalizingNewlines(
                "No new annotation from " + notes + ". One was here already to the letter.\n");
        assertThat(again.exitCode()).isZero();

        Files.writeString(notes, Files.readString(notes).replace("more", "theirs"));
        assertThat(type("annotations", "import", notes.toString()).out()).isEqualToNormalizingNewlines(
                "No new annotation from " + notes
                        + ". One had the id of another that was here and got a new id; both were kept.\n");
        assertThat(AnnotationStore.read(file)).extracting(Annotation::note).containsExactlyInAnyOrder("more", "theirs");
        assertThat(AnnotationStore.read(file)).extracting(Annotation::created).containsOnly(NOW);

        assertThat(type("annotations", "import", "--replace", notes.toString()).out()).isEqualToNormalizingNewlines(
                "No new annotation from " + notes + ". One had the id of another that was here and replaced it.\n");
        assertThat(AnnotationStore.read(file)).extracting(Annotation::note).containsExactly("theirs", "theirs");
        assertThat(type("annotations", "verify").exitCode()).isZero();

        Path other = folder.resolve("other.gpkg");
        Typed elsewhere = Typed.words("--store", other.toString(), "--quiet", "annotations", "import", notes.toString());
        assertThat(elsewhere.exitCode()).isZero();
        assertThat(elsewhere.out()).isEmpty();
        assertThat(AnnotationStore.read(other)).singleElement().isEqualTo(POINT.withNote("theirs"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "ndjson", "kml", "kmz", "gpx"})
    void everyEndingGoesThereAndBack(String ending) throws Exception {
        Path notes = folder.resolve("notes." + ending);
        assertThat(type("annotations", "export", "-o", notes.toString()).out())
                .isEqualToNormalizingNewlines("One annotation is in " + notes + ".\n");

        assertThat(type("annotations", "import", notes.toString()).out())
                .isEqualToNormalizingNewlines("No new annotation from " + notes + ". One was here already to the letter.\n");
        assertThat(type("annotations", "export", "--help").out()).contains("." + ending);
    }

    @Test
    void severalFilesComeInTogetherOrNotAtAllAndWhatWasPassedOverIsTold() throws Exception {
        Path kml = Files.writeString(folder.resolve("theirs.kml"), """
                <kml><Document><NetworkLink><Link><href>http://exclave.invalid/more.kml</href></Link></NetworkLink>
                <Placemark><name>Post</name><Point><coordinates>70,40</coordinates></Point></Placemark></Document></kml>""");
        Path wkt = Files.writeString(folder.resolve("lines.wkt"), "LINESTRING (70 40, 71 40) Road\nPOINT (300 40)");
        assertThat(type("annotations", "import", kml.toString(), wkt.toString()).exitCode()).isEqualTo(3);
        assertThat(AnnotationStore.read(file)).hasSize(1);

        Files.writeString(wkt, "LINESTRING (70 40, 71 40) Road");
        assertThat(type("annotations", "import", kml.toString(), wkt.toString()).out()).isEqualToNormalizingNewlines(
                "2 new annotations from " + kml + ", " + wkt + ". Besides, one link was not followed.\n");
        assertThat(AnnotationStore.read(file)).extracting(Annotation::title).contains("Post", "Road");
        assertThat(type("annotations", "export", "-o", folder.resolve("x.wkt").toString()).err())
                .contains("x.wkt: the ending chooses the format");
    }

    @Test
    void refusedImportAndExportLeaveEverythingAsItWas() throws Exception {
        Path notes = Files.writeString(folder.resolve("bad.geojson"), """
                {"type":"FeatureCollection","features":[
                {"type":"Feature","geometry":{"type":"Point","coordinates":[70,40]}},
                {"type":"Feature","id":"b","geometry":{"type":"Point","coordinates":[40,170]}}]}""");
        Typed bad = type("annotations", "import", notes.toString());
        assertThat(bad.exitCode()).isEqualTo(3);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err()).contains("bad.geojson, row 2 (b), field geometry.coordinates: no place on the ground: 40.0, 170.0")
                .hasLineCount(1);
        assertThat(AnnotationStore.read(file)).containsExactly(POINT.withNote("more"));

        assertThat(type("annotations", "import", folder.resolve("none").toString()).exitCode()).isEqualTo(3);
        assertThat(type("annotations", "import").exitCode()).isEqualTo(2);
        assertThat(type("annotations", "export").exitCode()).isEqualTo(2);
        assertThat(type("annotations", "export", "-o", folder.resolve("no/x.geojson").toString()).exitCode()).isEqualTo(1);
        Path good = folder.resolve("good.geojson");
        assertThat(type("--quiet", "annotations", "export", "-o", good.toString()).out()).isEmpty();
        Files.writeString(good, Files.readString(good).replace("p-1", "p-2"));
        try (AnnotationStore open = AnnotationStore.open(file, Clock.fixed(NOW, ZoneOffset.UTC))) {
            Typed locked = type("annotations", "import", good.toString());
            assertThat(locked.exitCode()).isEqualTo(1);
            assertThat(locked.err()).hasLineCount(1);
            assertThat(open.all()).hasSize(1);
        }
        assertThat(Files.list(folder)).noneMatch(path -> path.toString().endsWith(".part"));
    }

    @Test
    void whatCannotBeDoneSaysWhyAndWithWhichCode() throws Exception {
        assertThat(type("annotations").exitCode()).isEqualTo(2);
        assertThat(type("backup").exitCode()).isEqualTo(2);
        assertThat(type("backup", "-o", file.toString()).exitCode()).isEqualTo(2);
        assertThat(type("backup", "-o", folder.resolve("none/x.gpkg").toString()).exitCode()).isEqualTo(1);
        Path text = Files.writeString(folder.resolve("text"), "no store");
        assertThat(type("restore", text.toString()))
                .satisfies(typed -> assertThat(typed.exitCode()).isEqualTo(3))
                .satisfies(typed -> assertThat(typed.err()).contains(text + " is no sound store"));
        try (AnnotationStore open = AnnotationStore.open(file, Clock.fixed(NOW, ZoneOffset.UTC))) {
            assertThat(type("restore", folder.resolve("annotations.backup.gpkg").toString()).exitCode()).isEqualTo(1);
            assertThat(open.all()).hasSize(1);
        }
        Files.writeString(file, "garbage");
        assertThat(type("annotations", "verify").exitCode()).isEqualTo(3);
        assertThat(type("annotations", "list").exitCode()).isEqualTo(3);
    }
}

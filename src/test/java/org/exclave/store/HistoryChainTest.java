package org.exclave.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ArrowShape;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Course;
import org.exclave.annotation.LineShape;
import org.exclave.annotation.Link;
import org.exclave.annotation.Moment;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.RemoveAnnotation;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Style;
import org.exclave.annotation.TextShape;
import org.exclave.exchange.geojson.AnnotationJson;
import org.exclave.exchange.geojson.AnnotationParser;
import org.exclave.exchange.geojson.Timestamp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.point;
import static org.exclave.store.Samples.query;

/** What a look through the history proves, and what it notices after others have been at the file. */
class HistoryChainTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("annotations.gpkg");
    }

    private void makeFiveRows() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new AddAnnotation(point("a")));
            store.apply(new AddAnnotation(point("b").withNote("Водозабор ҷҳқғӯӣ \u0000 end")));
            store.apply(new ChangeAnnotation(point("a"), point("a").withTitle("changed")));
            store.apply(new AddAnnotation(point("c")));
            store.apply(new RemoveAnnotation(point("c")));
        }
    }

    @Test
    void theHistoryOfTheAtlasIsProven() throws Exception {
        makeFiveRows();

        HistoryProof proof = StoreHistory.prove(file);

        assertThat(proof.holds()).isTrue();
        assertThat(proof.rows()).isEqualTo(5);
        assertThat(proof.tip()).isEqualTo(query(file, "SELECT hash FROM history WHERE sequence = 5").getFirst());
        assertThat(StoreHistory.entries(file)).extracting(HistoryEntry::edit).containsExactly(
                new AddAnnotation(point("a")),
                new AddAnnotation(point("b").withNote("Водозабор ҷҳқғӯӣ \u0000 end")),
                new ChangeAnnotation(point("a"), point("a").withTitle("changed")),
                new AddAnnotation(point("c")),
                new RemoveAnnotation(point("c")));
    }

    @Test
    void theHashOfARowIsThatOfItsPartsEachWithItsLengthBeforeIt() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new AddAnnotation(point("a")));
        }
        String text = AnnotationJson.text(point("a"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream parts = new DataOutputStream(bytes)) {
            part(parts, "0".repeat(64));
            parts.writeLong(1);
            part(parts, "2022-09-16T03:00:00.123Z");
            part(parts, "add");
            part(parts, "a");
            parts.writeInt(-1);
            part(parts, text);
            parts.writeInt(-1);
        }
        String expected = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));

        assertThat(query(file, "SELECT hash FROM history")).containsExactly(expected);
    }

    private static void part(DataOutputStream parts, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        parts.writeInt(bytes.length);
        parts.write(bytes);
    }

    @Test
    void anEmptyHistoryAndOneThatIsNotThereHold() throws Exception {
        assertThat(StoreHistory.prove(file).holds()).isTrue();
        Samples.storeWith(file);
        assertThat(StoreHistory.prove(file)).isEqualTo(new HistoryProof(0, HistoryChain.START, null, List.of()));
    }

    @Test
    void aChangedTextBreaksTheChainAtItsRow() throws Exception {
        makeFiveRows();
        forge("UPDATE history SET after = replace(after, 'Vorukh b', 'Vorukh x') WHERE sequence = 2");
        assertBroken(HistoryBreak.Kind.CHANGED, 2);
    }

    @Test
    void aChangedRowWithItsHashMadeNewBreaksTheChainAtTheNext() throws Exception {
        makeFiveRows();
        forge("UPDATE history SET after = replace(after, 'Vorukh b', 'Vorukh x') WHERE sequence = 2");
        String hash;
        try (Connection connection = StoreConnection.reading(file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sequence, made_at, edit, annotation, before, after, origin "
                        + "FROM history WHERE sequence = 2")) {
            hash = HistoryTable.hash(query(file, "SELECT hash FROM history WHERE sequence = 1").getFirst(), row);
        }
        forge("UPDATE history SET hash = '" + hash + "' WHERE sequence = 2");
        assertBroken(HistoryBreak.Kind.CHANGED, 3);
    }

    @Test
    void aChangedTimeBreaksTheChainAtItsRow() throws Exception {
        makeFiveRows();
        forge("UPDATE history SET made_at = '2021-04-29T00:00:00.000Z' WHERE sequence = 4");
        assertBroken(HistoryBreak.Kind.CHANGED, 4);
    }

    @Test
    void aRemovedRowIsMissed() throws Exception {
        makeFiveRows();
        forge("DELETE FROM history WHERE sequence = 3");
        assertBroken(HistoryBreak.Kind.MISSING, 3);
    }

    @Test
    void aRemovedRowWhoseNumberWasGivenToTheNextBreaksTheChain() throws Exception {
        makeFiveRows();
        forge("DELETE FROM history WHERE sequence = 3; UPDATE history SET sequence = sequence - 1 WHERE sequence > 3");
        assertBroken(HistoryBreak.Kind.CHANGED, 3);
    }

    @Test
    void swappedRowsBreakTheChainAtTheFirst() throws Exception {
        makeFiveRows();
        forge("UPDATE history SET sequence = 99 WHERE sequence = 1; UPDATE history SET sequence = 1 WHERE sequence = 2; "
                + "UPDATE history SET sequence = 2 WHERE sequence = 99");
        assertBroken(HistoryBreak.Kind.CHANGED, 1);
    }

    @Test
    void rowsCutOffAtTheEndAreMissedByTheCountBesideTheTable() throws Exception {
        makeFiveRows();
        forge("DELETE FROM history WHERE sequence > 3");
        assertBroken(HistoryBreak.Kind.MISSING, 4);
    }

    @Test
    void rowsCutOffTogetherWithTheCountLeaveAnnotationsThatDoNotFollow() throws Exception {
        makeFiveRows();
        forge("DELETE FROM history WHERE sequence > 2; UPDATE sqlite_sequence SET seq = 2 WHERE name = 'history'");

        HistoryProof proof = StoreHistory.prove(file);

        assertThat(proof.broken()).isNull();
        assertThat(proof.strays()).containsExactly("a");
        assertThat(proof.holds()).isFalse();
    }

    @Test
    void whoeverCutsOffEverythingThatShowsItLeavesNoTraceButTheHashNotedElsewhere() throws Exception {
        makeFiveRows();
        String noted = StoreHistory.prove(file).tip();
        forge("DELETE FROM history WHERE sequence > 3; UPDATE sqlite_sequence SET seq = 3 WHERE name = 'history'");

        HistoryProof proof = StoreHistory.prove(file);

        assertThat(proof.holds()).as("this cannot be seen within the file").isTrue();
        assertThat(proof.tip()).isNotEqualTo(noted);
    }

    @Test
    void aRowAddedAfterATruncationDoesNotHideIt() throws Exception {
        makeFiveRows();
        forge("DELETE FROM history WHERE sequence = 5");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new AddAnnotation(point("d")));
        }
        assertBroken(HistoryBreak.Kind.MISSING, 5);
    }

    @Test
    void aRowThatMeansNothingIsNamedThoughItsHashIsRight() throws Exception {
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new AddAnnotation(point("a")));
        }
        forge("UPDATE history SET after = '{}'");
        try (Connection connection = StoreConnection.building(file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER history_refuses_update; UPDATE history SET hash = NULL");
            new HistoryTable(connection).seal();
            statement.executeUpdate(definition("history_refuses_update"));
        }
        assertBroken(HistoryBreak.Kind.UNREADABLE, 1);
    }

    @Test
    void aHistoryFromBeforeTheChainGetsItsHashesWithTheMigration() throws Exception {
        Migrations before = new Migrations(List.of("001-annotations.sql", "002-events.sql"));
        try (Connection connection = StoreConnection.building(file)) {
            before.run(connection, 0, CLOCK);
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate(Samples.insertingOf(point("a")));
            }
            try (PreparedStatement row = connection.prepareStatement("INSERT INTO history "
                    + "(made_at, edit, annotation, before, after) VALUES (?, 'add', 'a', NULL, ?)")) {
                row.setString(1, Timestamp.text(Samples.NOW));
                row.setString(2, AnnotationJson.text(point("a")));
                row.executeUpdate();
            }
        }
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new ChangeAnnotation(point("a"), point("a").withNote("later")));
        }
        assertThat(StoreHistory.prove(file).holds()).isTrue();
        assertThat(StoreHistory.entries(file)).hasSize(2);
    }

    @Test
    void rowsWithoutAHashAndRowsChangedAfterwardsAreRefused() throws Exception {
        makeFiveRows();
        for (String sql : List.of(
                "INSERT INTO history (made_at, edit, annotation, after) VALUES ('x', 'add', 'z', '{}')",
                "UPDATE history SET after = '{}' WHERE sequence = 1",
                "UPDATE history SET hash = NULL WHERE sequence = 1",
                "DELETE FROM history")) {
            assertThat(catchThrowable(() -> Samples.tamper(file, sql)))
                    .as(sql)
                    .hasMessageContaining("history");
        }
        assertThat(StoreHistory.prove(file).holds()).isTrue();
    }

    @Test
    void whatAnotherProgramDidIsNotedBeforeTheAtlasWritesAgain() throws Exception {
        makeFiveRows();
        Samples.tamper(file, "UPDATE annotation SET title = 'by QGIS' WHERE id = 'a'; DELETE FROM annotation WHERE id = 'b'; "
                + "INSERT INTO annotation (geometry, title) SELECT geometry, 'new' FROM annotation WHERE id = 'a'");
        String fresh = query(file, "SELECT id FROM annotation WHERE title = 'new'").getFirst();
        assertThat(StoreHistory.prove(file).strays()).containsExactlyInAnyOrder("a", "b", fresh);

        AnnotationStore.open(file, CLOCK).close();

        assertThat(StoreHistory.prove(file).holds()).isTrue();
        assertThat(StoreHistory.entries(file).subList(5, 8))
                .allSatisfy(entry -> assertThat(entry.origin()).isEqualTo(Origin.OUTSIDE))
                .extracting(HistoryEntry::edit)
                .anySatisfy(edit -> assertThat(edit).isEqualTo(new ChangeAnnotation(
                        point("a").withTitle("changed"), point("a").withTitle("by QGIS"))))
                .anySatisfy(edit -> assertThat(edit).isInstanceOf(RemoveAnnotation.class))
                .anySatisfy(edit -> assertThat(edit).isInstanceOf(AddAnnotation.class));
        AnnotationStore.open(file, CLOCK).close();
        assertThat(StoreHistory.entries(file)).as("noted once").hasSize(8);
    }

    @Test
    void everyPartOfAnAnnotationComesBackFromItsTextInTheHistory() {
        Annotation full = new Annotation(
                "id \"1\"",
                new PointShape(new Position(70.123456789012345, -0.1)),
                "title",
                "note\n\u0000\uD83D\uDE00",
                "author",
                "source",
                new Link(Link.Kind.INCIDENT, "KT-20220914-01"),
                "brief",
                new Moment("2022-09-14"),
                new Moment("2022-09-20T10:00+06:00"),
                Style.DEFAULT,
                new Standing(0.5, true, true),
                Map.of("x", "{\"y\":[1]}"),
                Samples.NOW,
                Samples.NOW);
        assertThat(AnnotationParser.annotation(AnnotationJson.text(full))).isEqualTo(full);
        assertThat(AnnotationParser.annotation(AnnotationJson.text(point("p")))).isEqualTo(point("p"));
    }

    @Test
    void aSpoiltTextInTheHistoryKeepsNobodyFromOpeningTheStore() throws Exception {
        makeFiveRows();
        forge("UPDATE history SET after = 'spoilt' WHERE sequence = 3; UPDATE history SET after = '{}' WHERE sequence = 2");
        Samples.tamper(file, "DELETE FROM annotation WHERE id = 'b'");

        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.readOnly()).isFalse();
            assertThat(store.all()).containsExactly(point("a").withTitle("changed"));
        }
        assertBroken(HistoryBreak.Kind.CHANGED, 2);
    }

    @Test
    void everyShapeComesBackFromItsTextInTheHistory() throws Exception {
        Course course = new Course(List.of(new Position(70.5, 39.8), new Position(70.6, 39.9), new Position(70.7, 39.7)));
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            int number = 0;
            for (Shape shape : List.of(
                    new TextShape(new Position(70.5, 39.8)),
                    new LineShape(course),
                    new ArrowShape(course),
                    new PolygonShape(course),
                    new CircleShape(new Position(70.58, 39.85), List.of(5000.0)),
                    new CircleShape(new Position(70.58, 39.85), List.of(5000.0, 10_000.0)))) {
                Annotation annotation = point("s" + number++).withShape(shape);
                store.apply(new AddAnnotation(annotation));
                assertThat(AnnotationParser.annotation(AnnotationJson.text(annotation))).isEqualTo(annotation);
            }
        }
        assertThat(StoreHistory.prove(file).holds()).isTrue();
        AnnotationStore.open(file, CLOCK).close();
        assertThat(StoreHistory.entries(file)).as("nothing is taken for another program's").hasSize(6);
    }

    private void assertBroken(HistoryBreak.Kind kind, long row) throws Exception {
        HistoryProof proof = StoreHistory.prove(file);
        assertThat(proof.broken()).isEqualTo(new HistoryBreak(kind, row));
        assertThat(proof.rows()).isEqualTo(row - 1);
        assertThat(proof.holds()).isFalse();
    }

    /** Changes the history as somebody can who takes its triggers away and puts them back. */
    private void forge(String sql) throws Exception {
        List<String> triggers = List.of("history_refuses_update", "history_refuses_delete");
        StringBuilder whole = new StringBuilder();
        triggers.forEach(trigger -> whole.append("DROP TRIGGER ").append(trigger).append(';'));
        whole.append(sql);
        for (String trigger : triggers) {
            whole.append(';').append(definition(trigger));
        }
        Samples.tamper(file, whole.toString());
    }

    private static String definition(String trigger) throws Exception {
        try (Connection model = Migrations.SHIPPED.model()) {
            return query(model, "SELECT sql FROM sqlite_schema WHERE name = '" + trigger + "'").getFirst();
        }
    }
}

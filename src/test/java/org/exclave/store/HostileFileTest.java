package org.exclave.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.annotation.AddAnnotation;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.CLOCK;

class HostileFileTest {

    private static final String GEOMETRY = "x'47500001E61000000101000000000000000000F03F000000000000F03F'";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("annotations.gpkg");
    }

    @Test
    void whatIsNoDatabaseIsRefused() throws Exception {
        Files.writeString(file, "<html>not found</html>".repeat(1000));
        assertThat(refusal().reason()).isEqualTo("notDatabase");
    }

    @Test
    void anEmptyFileIsRefused() throws Exception {
        Files.createFile(file);
        assertThat(refusal().reason()).isEqualTo("empty");
    }

    @Test
    void aFolderIsRefused() throws Exception {
        Files.createDirectory(file);
        assertThat(refusal().reason()).isEqualTo("notFile");
    }

    @Test
    void aDatabaseOfSomethingElseIsRefused() throws Exception {
        Samples.tamper(file, "CREATE TABLE address (name TEXT); CREATE TABLE migration (number INTEGER)");
        assertThat(refusal().reason()).isEqualTo("foreign");
    }

    @Test
    void aGeoPackageOfAnotherProgramIsRefused() throws Exception {
        Samples.tamper(file, "PRAGMA application_id = 0x47504B47; PRAGMA journal_mode = WAL; CREATE TABLE roads (x)");
        assertThat(refusal().reason()).isEqualTo("foreign");
    }

    @Test
    void aStoreOfANewerAtlasIsRefused() throws Exception {
        Samples.storeWith(file, "a");
        Samples.tamper(file, "INSERT INTO migration SELECT max(number) + 1, '999-later.sql', '2030-01-01T00:00:00.000Z' FROM migration");
        assertThat(refusal().reason()).isEqualTo("newer");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1000, 4096, 5000, 16384, 40000})
    void aCutOffStoreIsRefused(int length) throws Exception {
        Samples.storeWith(file, "a");
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(length);
        }
        assertThat(refusal().reason()).isIn("damaged", "notDatabase");
    }

    @Test
    void bytesOverwrittenInTheMiddleAreSeen() throws Exception {
        Samples.storeWith(file, "a");
        int page = Integer.parseInt(
                Samples.query(file, "SELECT rootpage FROM sqlite_schema WHERE name = 'annotation'").getFirst());
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek((page - 1) * 4096L);
            byte[] garbage = new byte[64];
            Arrays.fill(garbage, (byte) 0x5A);
            bytes.write(garbage);
        }
        assertThat(refusal().reason()).isEqualTo("damaged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END",
                "CREATE VIEW v AS SELECT * FROM annotation",
                "CREATE VIRTUAL TABLE f USING fts5(x)",
                "DROP TRIGGER history_refuses_delete; CREATE TRIGGER history_refuses_delete BEFORE DELETE ON history "
                        + "BEGIN SELECT 1; END"
            })
    void whatRunsByItselfIsRefused(String sql) throws Exception {
        Samples.storeWith(file, "a");
        Samples.tamper(file, sql);
        StoreException refusal = refusal();
        assertThat(refusal.reason()).isEqualTo("suspicious");
        assertThat(refusal.details().get(1).toString()).containsAnyOf(" t", " v", " f", " history_refuses_delete");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DROP TRIGGER history_refuses_delete",
                "DROP TABLE history",
                "ALTER TABLE annotation DROP COLUMN note"
            })
    void aMissingPartIsSeen(String sql) throws Exception {
        Samples.storeWith(file, "a");
        Samples.tamper(file, sql);
        assertThat(refusal().reason()).isEqualTo("damaged");
    }

    @Test
    void damageThatNoRowShowsIsSeen() throws Exception {
        Samples.storeWith(file, "a");
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(36); // The number of free pages, by the file format of SQLite 1.3.9.
            bytes.writeInt(7);
        }
        assertThat(refusal().reason()).isEqualTo("damaged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "geometry = x'00'",
                "geometry = x'47500001E610000001010000000000000000C06640000000000000F03F'",
                "geometry = x'47500011E6100000010200000000000000'",
                "kind = 'spiral'",
                "style = '{\"colour\":\"red\",\"size\":16}'",
                "style = 'null'",
                "style = '{\"colour\":\"#8250DF\"}'",
                "style = '{\"colour\":\"#8250DF\",\"size\":16} {}'",
                "style = '{\"colour\":\"#8250DF\",\"size\":16,\"size\":17}'",
                "style = '{\"colour\":\"#8250DF\",\"size\":1e999}'",
                "style = '['",
                "extras = '[1]'",
                "extras = '{\"x\":1}'",
                "extras = '{\"x\":{\"y\":\"z\"}}'",
                "extras = 'null'",
                "extras = '{\"x\":null}'",
                "valid_from = 'yesterday'",
                "created = '16.09.2022'",
                "modified = '2022-09-16'"
            })
    void aRowThatMeansNothingIsNamed(String assignment) throws Exception {
        Samples.storeWith(file, "good", "bad");
        Samples.tamper(file, "PRAGMA ignore_check_constraints = ON; UPDATE annotation SET " + assignment
                + " WHERE id = 'bad'");
        StoreException refusal = refusal();
        assertThat(refusal.reason()).isIn("row", "damaged");
        assertThat(refusal.details().get(1).toString()).containsAnyOf("bad", "CHECK");
    }

    @Test
    void checksKeepNonsenseOut() throws Exception {
        Samples.storeWith(file, "a");
        for (String values : new String[] {"('text', 'b', 'point')", "(" + GEOMETRY + ", ' ', 'point')",
            "(" + GEOMETRY + ", 'a', 'point')", "(" + GEOMETRY + ", 'b', NULL)"}) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> Samples.tamper(
                            file, "INSERT INTO annotation (geometry, id, kind) VALUES " + values))
                    .withMessageContaining("constraint failed");
        }
    }

    @Test
    void aRefusedStoreNamesItsGoodBackup() throws Exception {
        Samples.storeWith(file, "a");
        Files.writeString(file, "garbage".repeat(1000));

        StoreException refusal = refusal();
        assertThat(AnnotationStore.lastGoodBackup(file)).contains(folder.resolve("annotations.backup.gpkg"));
        assertThat(Messages.english().sentence(refusal)).contains("annotations.backup.gpkg, can be restored");
    }

    @Test
    void aRefusedStoreDoesNotPraiseABadBackup() throws Exception {
        Samples.storeWith(file, "a");
        Files.writeString(file, "garbage".repeat(1000));
        Files.writeString(folder.resolve("annotations.backup.gpkg"), "garbage".repeat(1000));
        assertThat(Messages.english().sentence(refusal())).contains("annotations.snapshots");
        Files.writeString(StoreBackups.snapshots(file).getFirst(), "garbage".repeat(1000));

        assertThat(Messages.english().sentence(refusal())).doesNotContain("backup").contains("--store");
        assertThat(AnnotationStore.lastGoodBackup(file)).isEmpty();
    }

    @Test
    void damageThatHappensWhileTheStoreIsOpenIsSaidToo() throws Exception {
        Samples.storeWith(file, "a");
        AnnotationStore store = AnnotationStore.open(file, CLOCK);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] garbage = new byte[(int) bytes.length() - 4096];
            Arrays.fill(garbage, (byte) 0x5A);
            bytes.seek(4096);
            bytes.write(garbage);
        }
        StoreException refusal = catchThrowableOfType(
                StoreException.class, () -> store.apply(new AddAnnotation(Samples.point("b"))));
        assertThat(refusal.reason()).isEqualTo("damaged");
        assertThat(Messages.english().sentence(refusal)).contains("annotations.backup.gpkg").doesNotContain("{");
        assertThat(store.all()).containsExactly(Samples.point("a"));
        assertThat(catchThrowableOfType(StoreException.class, store::close).reason()).isEqualTo("damaged");
        assertThat(AnnotationStore.lastGoodBackup(file)).isPresent();
    }

    /** Opens the file, which must be refused in a sentence that names it, and leave every byte in the folder as it was. */
    private StoreException refusal() throws IOException {
        Map<String, String> before = bytesOfFolder();
        StoreException refusal =
                catchThrowableOfType(StoreException.class, () -> AnnotationStore.open(file, CLOCK).close());
        assertThat(refusal).isNotNull();
        assertThat(Messages.english().sentence(refusal))
                .contains(file.toString())
                .doesNotContain("{")
                .endsWith(".");
        assertThat(bytesOfFolder()).isEqualTo(before);
        return refusal;
    }

    private Map<String, String> bytesOfFolder() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                bytes.put(path.toString(), new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        bytes.remove(file + ".lock");
        return bytes;
    }
}

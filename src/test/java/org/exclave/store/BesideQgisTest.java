package org.exclave.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.ChangeAnnotation;
import org.exclave.failure.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.point;
import static org.exclave.store.Samples.query;

/** What QGIS does to the file while the atlas is closed, in the SQL that GDAL 3.6 was seen to run. */
class BesideQgisTest {

    private static final String INDEX = """
            CREATE TABLE gpkg_extensions (table_name TEXT,column_name TEXT,extension_name TEXT NOT NULL,\
            definition TEXT NOT NULL,scope TEXT NOT NULL,\
            CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));
            INSERT INTO gpkg_extensions VALUES ('annotation', 'geometry', 'gpkg_rtree_index',\
            'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
            CREATE VIRTUAL TABLE "rtree_annotation_geometry" USING rtree(id, minx, maxx, miny, maxy);
            INSERT INTO rtree_annotation_geometry VALUES (1, 70.58, 70.58, 39.85, 39.85);
            CREATE TRIGGER "rtree_annotation_geometry_insert" AFTER INSERT ON "annotation"\
             WHEN (new."geometry" NOT NULL AND NOT ST_IsEmpty(NEW."geometry"))\
             BEGIN INSERT OR REPLACE INTO "rtree_annotation_geometry" VALUES (NEW."fid",ST_MinX(NEW."geometry"),\
             ST_MaxX(NEW."geometry"),ST_MinY(NEW."geometry"), ST_MaxY(NEW."geometry")); END;
            CREATE TRIGGER "rtree_annotation_geometry_delete" AFTER DELETE ON "annotation"\
             WHEN old."geometry" NOT NULL BEGIN DELETE FROM "rtree_annotation_geometry" WHERE id = OLD."fid"; END;
            """;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void makeStore() throws StoreException {
        file = folder.resolve("annotations.gpkg");
        Samples.storeWith(file, "a", "b");
    }

    @Test
    void whatQgisAddsEditsAndDeletesAppearsAndItsOwnColumnsAreKept() throws Exception {
        Samples.tamper(file, "ALTER TABLE annotation ADD COLUMN my_rank INTEGER; "
                + "INSERT INTO annotation (geometry, title, my_rank) SELECT geometry, 'theirs', 7 FROM annotation WHERE id = 'a'; "
                + "UPDATE annotation SET title = 'edited', my_rank = 8 WHERE id = 'a'; "
                + "DELETE FROM annotation WHERE id = 'b'");

        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.all()).extracting(Annotation::title).containsExactlyInAnyOrder("edited", "theirs");
            Annotation edited = point("a").withTitle("edited");
            store.apply(new ChangeAnnotation(edited, edited.withNote("ours")));
        }

        assertThat(query(file, "SELECT my_rank FROM annotation ORDER BY my_rank")).containsExactly("7", "8");
        assertThat(query(folder.resolve("annotations.backup.gpkg"), "SELECT my_rank FROM annotation ORDER BY my_rank"))
                .containsExactly("7", "8");
        assertThat(query(StoreBackups.snapshots(file).getFirst(), "SELECT max(my_rank) FROM annotation"))
                .containsExactly("8");
        assertThat(StoreHistory.prove(file).holds()).isTrue();
    }

    @Test
    void aSpatialIndexIsTakenAwayBeforeItsTriggersCanRun() throws Exception {
        Samples.tamper(file, INDEX);
        assertThat(AnnotationStore.read(file)).as("looking leaves it").hasSize(2);
        assertThat(query(file, "SELECT count(*) FROM gpkg_extensions")).containsExactly("1");

        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            assertThat(store.readOnly()).isFalse();
            store.apply(new ChangeAnnotation(point("a"), point("a").withNote("ours")));
        }

        assertThat(query(file, "SELECT name FROM sqlite_schema WHERE name LIKE 'rtree%'")).isEmpty();
        assertThat(query(file, "SELECT count(*) FROM gpkg_extensions")).containsExactly("0");
        assertThat(query(file, "PRAGMA integrity_check")).containsExactly("ok");
    }

    @Test
    void whatOnlyBearsTheNameOfASpatialIndexNeverRuns() throws Exception {
        Samples.tamper(file, "CREATE TRIGGER rtree_annotation_geometry_insert AFTER UPDATE ON annotation "
                + "BEGIN DELETE FROM annotation; END");
        try (AnnotationStore store = AnnotationStore.open(file, CLOCK)) {
            store.apply(new ChangeAnnotation(point("a"), point("a").withNote("ours")));
        }
        assertThat(AnnotationStore.read(file)).hasSize(2);

        for (String sql : List.of(
                "CREATE VIRTUAL TABLE rtree_annotation_geometry USING fts5(x)",
                "CREATE VIEW rtree_annotation_geometry AS SELECT * FROM annotation",
                "CREATE TRIGGER rtree_other AFTER UPDATE ON annotation BEGIN SELECT 1; END")) {
            Path other = folder.resolve("other.gpkg");
            Files.deleteIfExists(other);
            Files.deleteIfExists(folder.resolve("other.backup.gpkg"));
            Files.copy(file, other);
            Samples.tamper(other, sql);
            assertThat(catchThrowableOfType(StoreException.class, () -> AnnotationStore.open(other, CLOCK)).reason())
                    .as(sql)
                    .isEqualTo("suspicious");
        }
    }
}

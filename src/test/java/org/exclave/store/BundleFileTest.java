package org.exclave.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.exclave.addition.AdditionEdit;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Validity;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Scene;
import org.exclave.bundle.Bundle;
import org.exclave.bundle.BundleArrival;
import org.exclave.bundle.BundledOverlay;
import org.exclave.bundle.BundledSet;
import org.exclave.bundle.FreshContent;
import org.exclave.bundle.Holdings;
import org.exclave.bundle.KeptContent;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.GrownCatalog;
import org.exclave.catalog.LocalRows;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.event.Event;
import org.exclave.event.EventLook;
import org.exclave.event.EventSymbol;
import org.exclave.event.ImportedTable;
import org.exclave.event.RecordBlock;
import org.exclave.exchange.form.AnnotationFile;
import org.exclave.exchange.geojson.AnyAnnotation;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayLook;
import org.exclave.overlay.OverlayOrigin;
import org.exclave.overlay.OverlayShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.exclave.store.Samples.CLOCK;
import static org.exclave.store.Samples.query;

/** Bundles as files: there and back, and what is refused. */
class BundleFileTest {

    @TempDir
    private Path folder;

    private Path file;
    private Path store;

    @BeforeEach
    void nameFiles() {
        file = folder.resolve("briefing.gpkg");
        store = folder.resolve("annotations.gpkg");
    }

    /** A brief with every kind of annotation, all of them shown by its one scene. */
    private static Brief brief(String id) {
        Random chance = new Random(7);
        List<Annotation> annotations = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            annotations.add(AnyAnnotation.any(chance, "note-" + number).withExtras(Map.of()));
        }
        annotations.sort(Annotation.LOWEST_FIRST);
        Scene scene = BriefSamples.scene("scene-1")
                .withAnnotations(annotations.stream().map(Annotation::id).collect(Collectors.toSet()));
        List<Scene> scenes = List.of(scene, BriefSamples.scene("scene-2"));
        return new Brief(id, "Утренний доклад “Ворух” \uD83D\uDE00", "About", annotations, scenes);
    }

    private static Bundle bundle(String id) {
        EventLook look = new EventLook("#AA5500", EventSymbol.CROSS, true);
        return new Bundle(
                brief(id),
                List.of(
                        new BundledSet(EventRecordStoreTest.table("Made up", 3000), look),
                        new BundledSet(EventRecordStoreTest.table("Ҷ other", 2), EventLook.PLAIN)),
                List.of(zones()),
                List.of(
                        LocalRows.source(),
                        LocalRows.incident(),
                        LocalRows.claim(LocalRows.INCIDENT_ID, LocalRows.SOURCE_ID)));
    }

    private static BundledOverlay zones() {
        GeometryFactory geometries = new GeometryFactory();
        Polygon area = geometries.createPolygon(new Coordinate[] {
            new Coordinate(70, 40), new Coordinate(70.1, 40), new Coordinate(70.1, 40.1), new Coordinate(70, 40)
        });
        Point place = geometries.createPoint(new Coordinate(70.2, 40.2));
        return new BundledOverlay(
                "Zones",
                new OverlayOrigin("A. Surveyor", "CC0", "zones.geojson", ""),
                List.of(
                        new OverlayFeature(new OverlayShape(1, area, "Ҷ", new Validity(null, null)), "{\"a\":1}"),
                        new OverlayFeature(new OverlayShape(3, place, "", new Validity(null, null)), "{}")),
                OverlayLook.PLAIN.withColour("#AA5500").withHeight(2.5));
    }

    private static FreshContent fresh(Bundle made) {
        return new FreshContent(
                new BriefEdit(null, made.brief(), "edit.bundle", "x"),
                made.sets(),
                made.overlays(),
                new AdditionEdit(List.of(), made.additions(), "x"));
    }

    private static Bundle whole(Brief brief, Path store) throws StoreException {
        return BundleFile.of(
                brief,
                AnnotationStore.readEvents(store),
                OverlayShelf.read(store),
                AnnotationStore.readAdditions(store),
                store);
    }

    private static void assertSame(Bundle found, Bundle expected) {
        assertThat(found.brief()).isEqualTo(expected.brief());
        assertThat(found.overlays()).isEqualTo(expected.overlays());
        assertThat(found.additions()).isEqualTo(expected.additions());
        assertThat(found.sets()).hasSameSizeAs(expected.sets());
        for (int i = 0; i < found.sets().size(); i++) {
            BundledSet one = found.sets().get(i);
            BundledSet other = expected.sets().get(i);
            assertThat(one.set().name()).isEqualTo(other.set().name());
            assertThat(one.set().saysTheSameAs(other.set())).isTrue();
            assertThat(events(one)).isEqualTo(events(other));
            assertThat(one.look()).isEqualTo(other.look());
            assertThat(one.table().refused()).isEqualTo(other.table().refused());
            assertThat(packed(one)).isEqualTo(packed(other));
        }
    }

    private static List<Event> events(BundledSet set) {
        return IntStream.range(0, set.set().size()).mapToObj(set.set()::event).toList();
    }

    private static List<String> packed(BundledSet set) {
        return set.table().records().stream()
                .map(block -> block.firstRow() + " " + block.lastRow() + " " + Arrays.hashCode(block.packed()))
                .toList();
    }

    @Test
    void noneIsWrittenThatCouldNotBeRead() throws Exception {
        List<BundledOverlay> layers = IntStream.range(0, 51)
                .mapToObj(number -> new BundledOverlay(
                        "Zones " + number, zones().origin(), zones().features(), zones().look()))
                .toList();
        BundleFile.write(new Bundle(brief("a"), List.of(), layers.subList(1, 51), List.of()), file, store);
        byte[] before = Files.readAllBytes(file);
        assertThat(BundleFile.read(file).overlays()).hasSize(50);
        StoreException refusal = catchThrowableOfType(
                StoreException.class,
                () -> BundleFile.write(new Bundle(brief("a"), List.of(), layers, List.of()), file, store));
        assertThat(Messages.english().sentence(refusal)).startsWith("There is more in overlay than a bundle may hold");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aBundleGoesFromOneStoreToAnotherAndBackToTheSameBytes() throws Exception {
        Bundle made = bundle("morning");
        try (AnnotationStore mine = AnnotationStore.open(store, CLOCK)) {
            mine.apply(new AddAnnotation(Samples.point("secret of mine")));
            mine.apply(new BriefEdit(null, BriefSamples.plain("other", 1), "edit.brief.add", "x"));
            mine.bundles().take(fresh(made));
        }
        Brief mine = AnnotationStore.readBriefs(store).stream()
                .filter(each -> each.id().equals("morning"))
                .findFirst()
                .orElseThrow();
        BundleFile.write(whole(mine, store), file, store);
        assertThat(BundleFile.isBundle(file)).isTrue();
        assertThat(BundleFile.isBundle(store)).as("a store is none").isFalse();
        assertSame(BundleFile.read(file), made);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("secret of mine");

        Path theirs = folder.resolve("theirs.gpkg");
        Bundle arrived = BundleFile.read(file);
        try (AnnotationStore other = AnnotationStore.open(theirs, CLOCK)) {
            BundleArrival arrival = BundleArrival.of(arrived, new Holdings(other.briefs(), List.of(), List.of(), List.of(), GrownCatalog.bare(ShippedCatalog.catalog())));
            other.bundles().take(arrival.fresh());
            assertThat(other.eventRecord(1, 2999)).isPresent();
        }
        Path again = folder.resolve("again.gpkg");
        Brief same = AnnotationStore.readBriefs(theirs).getFirst();
        BundleFile.write(whole(same, theirs), again, theirs);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void annotationsAreFeaturesAndTheRestIsListed() throws Exception {
        Bundle made = bundle("morning");
        BundleFile.write(made, file, store);

        assertThat(query(file, "SELECT count(*) FROM annotation")).containsExactly("60");
        assertThat(query(file, "SELECT table_name || ' ' || data_type FROM gpkg_contents WHERE table_name IN"
                        + " ('annotation', 'brief', 'scene', 'event_set', 'event', 'bundle') ORDER BY 1"))
                .containsExactly(
                        "annotation features", "brief attributes", "bundle attributes", "event attributes",
                        "event_set attributes", "scene attributes");
        assertThat(AnnotationFile.read(file, () -> UUID.randomUUID().toString(), CLOCK.instant()).annotations())
                .as("other importers see features")
                .hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyBriefComesBack(long seed) throws Exception {
        Bundle made = new Bundle(BriefSamples.random(new Random(seed), "any-" + seed), List.of());
        BundleFile.write(made, file, store);

        assertSame(BundleFile.read(file), made);
    }

    @Test
    void theStoreIsNeverWrittenOverByABundle() throws Exception {
        Samples.storeWith(store, "a");
        byte[] before = Files.readAllBytes(store);
        StoreException refusal = catchThrowableOfType(
                StoreException.class, () -> BundleFile.write(bundle("morning"), folder.resolve("./annotations.gpkg"), store));

        assertThat(refusal.reason()).isEqualTo("backupOntoItself");
        assertThat(store).hasBinaryContent(before);
    }

    @Test
    void aBundleOfAnOlderVersionIsBroughtUpToDateInMemory() throws Exception {
        Bundle made = bundle("morning");
        BundleFile.write(made, file, store);
        byte[] before = Files.readAllBytes(file);

        assertSame(new BundleReading(file, MigrationsTest.LATER).read(), made);
        assertThat(file).hasBinaryContent(before);
        assertThat(folder.toFile().list()).containsExactly("briefing.gpkg");
    }

    @Test
    void whatIsTakenInGoesAndComesAsOneAndNothingOfARefusedOneStays() throws Exception {
        Bundle made = bundle("morning");
        try (AnnotationStore mine = AnnotationStore.open(store, CLOCK)) {
            KeptContent kept = mine.bundles().take(fresh(made));
            mine.bundles().turn(kept, false);
            assertThat(mine.briefs()).isEmpty();
            assertThat(mine.events()).isEmpty();
            assertThat(mine.overlays().all()).isEmpty();
            assertThat(mine.additions()).isEmpty();
            mine.bundles().turn(kept, true);
            assertThat(mine.additions()).isEqualTo(made.additions());
            assertThat(mine.overlays().names()).containsExactly("Zones");
            assertThat(mine.briefs()).containsExactly(made.brief());
            assertThat(mine.events()).hasSize(2);
            Bundle whole = bundle("second");
            Addition other = new Addition(AdditionKind.SOURCE, "other", null, "{}");
            Bundle clash = new Bundle(whole.brief(), whole.sets(), whole.overlays(), List.of(other));
            StoreException taken = catchThrowableOfType(
                    StoreException.class,
                    () -> mine.bundles().take(fresh(clash)));
            assertThat(taken.reason()).isEqualTo("eventsTaken");
            assertThat(mine.briefs()).containsExactly(made.brief());
        }
        assertThat(query(store, "SELECT id FROM brief")).containsExactly("morning");
        assertThat(query(store, "SELECT count(*) FROM event_set")).containsExactly("2");
        assertThat(query(store, "SELECT count(*) FROM addition")).containsExactly("3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "suspicious | CREATE TRIGGER t AFTER INSERT ON annotation BEGIN DELETE FROM annotation; END",
                "suspicious | CREATE VIEW v AS SELECT * FROM annotation",
                "suspicious | CREATE VIRTUAL TABLE f USING fts5(x)",
                "none | DROP TABLE bundle",
                "none | DROP TABLE bundle; CREATE VIEW bundle AS SELECT 1 AS id, 1 AS format, 'morning' AS brief",
                "none | ALTER TABLE bundle RENAME TO other; CREATE TABLE bundle (id, format AS (1), brief TEXT)",
                "newer | UPDATE bundle SET format = 2",
                "newer | INSERT INTO migration VALUES (900, '900-later.sql', '2030-01-01T00:00:00.000Z')",
                "odd | DELETE FROM bundle",
                "odd | UPDATE bundle SET brief = 'other'",
                "odd | DELETE FROM event WHERE id = 1",
                "odd | UPDATE event_set SET events = 2000000000 WHERE id = 1",
                "odd | UPDATE event_set SET name = 'MADE UP'",
                "odd | UPDATE event_set SET credit = ' '",
                "odd | UPDATE event_set SET header = '{}'",
                "odd | UPDATE event SET longitude = 'x' WHERE id = 1",
                "odd | UPDATE event SET latitude = 91.0 WHERE id = 1",
                "odd | UPDATE event_record SET first_row = 'x'",
                "odd | UPDATE event_record SET content = 'text'",
                "excess | UPDATE event_set SET name = printf('%.2000c', 'x')",
                "excess | UPDATE scene SET content = printf('%.16000000c', 'x')",
                "excess | INSERT INTO brief SELECT 9, 'x', title, about, annotations, modified FROM brief",
                "odd | DELETE FROM overlay_shape WHERE fid = 1",
                "odd | UPDATE overlay SET shapes = 2000000000",
                "odd | UPDATE overlay SET credit = ' '",
                "odd | UPDATE overlay SET opacity = 'x'",
                "odd | UPDATE overlay SET height = 9e999",
                "odd | UPDATE overlay SET colour = 'red; x'",
                "odd | UPDATE overlay_shape SET number = 0 WHERE fid = 1",
                "odd | UPDATE overlay_shape SET overlay = 7",
                "odd | UPDATE overlay_shape SET geometry = x'4750000100000000' WHERE fid = 1",
                "odd | UPDATE overlay_shape SET geometry = x'47500001e6100000010100000000000000000088400000000000000040'",
                "odd | UPDATE overlay_shape SET valid_from = 'x'",
                "odd | UPDATE addition SET kind = 'x'",
                "odd | UPDATE addition SET incident = NULL",
                "excess | UPDATE overlay SET name = printf('%.2000c', 'x')",
                "excess | UPDATE addition SET content = printf('%.2000001c', 'x')",
                "excess | UPDATE addition SET id = printf('%.2000c', 'x') WHERE kind = 'claim'",
                "damaged | DROP TABLE event_record",
                "damaged | ALTER TABLE annotation DROP COLUMN note",
                "bundle.brief | UPDATE scene SET content = '{'",
                "bundle.brief | UPDATE scene SET content = replace(printf('%.90000c', 'x'), 'x', '[')",
                "bundle.brief | UPDATE brief SET annotations = replace(printf('%.90000c', 'x'), 'x', '{\"a\":')"
            })
    void whatCannotBeIsRefusedWithItsReasonAndTheFileStays(String reason, String sql) throws Exception {
        BundleFile.write(bundle("morning"), file, store);
        Samples.tamper(file, "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF; " + sql);

        assertThat(refusal().expectation()).endsWith(reason);
    }

    @Test
    void damagedBytesAreRefused() throws Exception {
        BundleFile.write(bundle("morning"), file, store);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 50, 4096, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThat(refusal().expectation()).startsWith("package.");
            assertThat(BundleFile.isBundle(file)).isFalse();
        }
        Files.write(file, whole);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(whole.length / 2);
            bytes.write("garbage ".repeat(800).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(refusal().expectation()).isEqualTo("bundle.damaged");
        Files.write(Path.of(file + "-wal"), new byte[100]);
        assertThat(refusal().expectation()).isEqualTo("package.unfinished");
    }

    @Test
    void anyChangeOfAByteIsReadOrRefusedAndNothingElse() throws Exception {
        BundleFile.write(bundle("morning"), file, store);
        byte[] whole = Files.readAllBytes(file);
        Random chance = new Random(1);
        for (int round = 0; round < 60; round++) {
            byte[] bent = whole.clone();
            for (int i = 0; i < 20; i++) {
                bent[chance.nextInt(bent.length)] = (byte) chance.nextInt();
            }
            Files.write(file, bent);
            try {
                assertThat(BundleFile.read(file).brief().scenes()).isNotEmpty();
            } catch (AtlasDataException refused) {
                assertThat(Messages.english().sentence(refused)).doesNotContain("{0}");
            }
        }
    }

    @Test
    void rowsThatUnpackWithoutEndAreOnlyUnpackedWhereTheyAreAskedFor() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bomb))) {
            out.write(new byte[64 << 20]);
        }
        Bundle made = bundle("morning");
        BundledSet set = made.sets().getFirst();
        RecordBlock block = new RecordBlock(1, 3000, bomb.toByteArray());
        Bundle bad = new Bundle(
                made.brief(),
                List.of(new BundledSet(
                        new ImportedTable(set.set(), List.of(block), 0), EventLook.PLAIN)));
        BundleFile.write(bad, file, store);

        Bundle read = BundleFile.read(file);
        try (AnnotationStore mine = AnnotationStore.open(store, CLOCK)) {
            long id = mine.bundles().take(new FreshContent(null, read.sets(), List.of(), null)).sets().getFirst();
            assertThat(catchThrowableOfType(StoreException.class, () -> mine.eventRecord(id, 5)).reason())
                    .isEqualTo("eventRow");
        }
    }

    /** Reads the file, which must be refused in a sentence that names it, and leave every byte as it was. */
    private Fault refusal() throws Exception {
        byte[] before = Files.readAllBytes(file);
        long began = System.nanoTime();
        AtlasDataException refusal = catchThrowableOfType(AtlasDataException.class, () -> BundleFile.read(file));
        assertThat(refusal).isNotNull();
        assertThat(Messages.english().sentence(refusal)).contains("briefing.gpkg").doesNotContain("{0}").endsWith(".");
        assertThat(System.nanoTime() - began).isLessThan(20_000_000_000L);
        assertThat(file).hasBinaryContent(before);
        return refusal.faults().getFirst();
    }
}

package org.exclave.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Course;
import org.exclave.annotation.PolygonShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Validity;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneView;
import org.exclave.brief.Statement;
import org.exclave.bundle.Bundle;
import org.exclave.bundle.BundledOverlay;
import org.exclave.bundle.BundledSet;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionKind;
import org.exclave.event.EventLook;
import org.exclave.event.ImportedTable;
import org.exclave.exchange.table.PastedTable;
import org.exclave.exchange.table.ReadingProgress;
import org.exclave.exchange.table.TableChoices;
import org.exclave.exchange.table.TablePreview;
import org.exclave.exchange.table.TableReading;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.geography.Edition;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayLook;
import org.exclave.overlay.OverlayOrigin;
import org.exclave.overlay.OverlayShape;
import org.exclave.store.BundleFile;
import org.exclave.timeline.TimeSelection;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Writes small honest bundles, from which a fuzzer can start. All that they tell is made up. */
final class BundleSeeds {

    private static final String TABLE = "date,lat,lon,killed,note\n2022-09-16,39.8,70.5,2,\"made, up\"\n2022-09-17,39.9,70.6,,Ҷ\n";
    private static final Position HERE = new Position(70.5, 40);

    private BundleSeeds() {}

    /** Writes them into a folder. */
    static void write(Path folder) throws IOException {
        writeWhole(folder.resolve("whole.gpkg"));
        Files.write(folder.resolve("none.gpkg"), "SQLite format 3\0".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Writes one with something of each kind. */
    static void writeWhole(Path file) throws IOException {
        try {
            BundleFile.write(whole(), file, file.resolveSibling("no-store.gpkg"));
        } catch (StoreException | AtlasDataException impossible) {
            throw new UncheckedIOException(new IOException("no bundle to start from", impossible));
        }
    }

    private static Bundle whole() throws AtlasDataException {
        Course course = new Course(List.of(HERE, new Position(71, 40), new Position(71, 41)));
        List<Annotation> annotations = List.of(
                Annotation.of("a", new PolygonShape(course), "Ворух", Instant.EPOCH).withBrief("fuzz"),
                Annotation.of("b", new CircleShape(HERE, List.of(5000.0)), "b", Instant.EPOCH).withBrief("fuzz"));
        Scene scene = new Scene(
                "scene-1", "First", List.of(new Statement("Nobody says so.", List.of())), null, null,
                new SceneView(69.5, 39.5, 71, 40.3), TimeSelection.ALWAYS, List.of(), Edition.DEFAULT, null, null, null, null,
                Set.of("a"));
        ImportedTable table = new TableReading(
                        TablePreview.of(new PastedTable("made-up.csv", TABLE), TableChoices.NONE), Runnable::run, ReadingProgress.NONE)
                .read("Made up", "Nobody", "")
                .table();
        OverlayFeature area = new OverlayFeature(
                new OverlayShape(
                        1,
                        new GeometryFactory().createPolygon(new Coordinate[] {
                            new Coordinate(70, 40), new Coordinate(70.1, 40), new Coordinate(70.1, 40.1), new Coordinate(70, 40)
                        }),
                        "Ҷ",
                        new Validity(null, null)),
                "{\"a\":1}");
        Addition source = new Addition(AdditionKind.SOURCE, "local-leaflet", null, """
                {"id":"local-leaflet","publisher":"Local leaflet","date":"2022-09-18","language":"ky","kind":"news","read":"full"}""");
        return new Bundle(
                new Brief("fuzz", "Made up", "", annotations, List.of(scene)),
                List.of(new BundledSet(table, EventLook.PLAIN)),
                List.of(new BundledOverlay(
                        "Zones", new OverlayOrigin("Nobody", "CC0", "zones.geojson", ""), List.of(area), OverlayLook.PLAIN)),
                List.of(source));
    }
}

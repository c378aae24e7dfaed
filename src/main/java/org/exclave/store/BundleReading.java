package org.exclave.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exclave.brief.Brief;
import org.exclave.bundle.Bundle;
import org.exclave.bundle.BundledOverlay;
import org.exclave.bundle.BundledSet;
import org.exclave.catalog.Addition;
import org.exclave.event.ImportedTable;
import org.exclave.event.RecordBlock;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.failure.StoreException;
import org.exclave.geography.ForeignPackage;
import org.exclave.overlay.Overlay;
import org.exclave.overlay.OverlayFeature;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * Reads a bundle as if a stranger had made it: immutable, held to what a store of its version may have, each thing measured
 * before it is taken into the memory. One of an older version is brought up to date in memory.
 */
final class BundleReading {

    /** One that is brought up to date is copied into the memory. */
    private static final long LARGEST_OLD = 128 << 20;

    /** What must hold, so that nothing is made room for that is not there and every row can be kept. */
    private static final List<String> SOUND = List.of(
            "SELECT count(*) = 1 AND min(format) = 1 FROM bundle",
            "SELECT count(*) = 1 FROM brief WHERE id IN (SELECT brief FROM bundle)",
            "SELECT count(*) = 0 FROM scene WHERE brief NOT IN (SELECT id FROM brief)",
            "SELECT (SELECT coalesce(sum(events), 0) FROM event_set) = (SELECT count(*) FROM event)",
            "SELECT count(*) = 0 FROM event_set WHERE typeof(events) <> 'integer' OR events < 0 OR removed <> 0",
            "SELECT (SELECT coalesce(sum(shapes), 0) FROM overlay) = (SELECT count(*) FROM overlay_shape)",
            "SELECT count(*) = 0 FROM overlay WHERE typeof(shapes) <> 'integer' OR shapes < 0 OR removed <> 0"
                    + " OR typeof(opacity) <> 'real' OR typeof(height) <> 'real'",
            "SELECT count(*) = 0 FROM overlay_shape WHERE overlay NOT IN (SELECT id FROM overlay)"
                    + " OR typeof(number) <> 'integer' OR number NOT BETWEEN 1 AND 2147483647",
            "SELECT count(*) = count(DISTINCT kind || ' ' || id) FROM addition",
            "SELECT count(*) = 0 FROM event WHERE event_set NOT IN (SELECT id FROM event_set)",
            "SELECT count(*) = 0 FROM event_record WHERE event_set NOT IN (SELECT id FROM event_set)"
                    + " OR typeof(first_row) <> 'integer' OR typeof(last_row) <> 'integer' OR first_row < 1"
                    + " OR last_row < first_row OR last_row > 2147483647 OR typeof(content) <> 'blob'");

    private final Path file;
    private final String name;
    private final Migrations migrations;

    BundleReading(Path file, Migrations migrations) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.migrations = migrations;
    }

    Bundle read() throws AtlasDataException {
        try {
            if (Files.size(file) > BundleBounds.LARGEST) {
                throw refusal(null, "large", BundleBounds.LARGEST >> 20);
            }
            try (Connection connection = ForeignPackage.open(file, BundleFile.LONGEST_VALUE)) {
                return read(connection);
            }
        } catch (IOException unreadable) {
            throw refusal(unreadable, "unreadable", String.valueOf(unreadable.getMessage()));
        } catch (SQLException damage) {
            throw refusal(damage, "damaged", String.valueOf(damage.getMessage()));
        } catch (StoreException strange) {
            throw translated(strange);
        }
    }

    private Bundle read(Connection connection) throws SQLException, StoreException, AtlasDataException, IOException {
        if (!ForeignPackage.hasPlainTable(connection, "bundle", List.of("format", "brief"))) {
            throw refusal(null, "none");
        }
        if (BundleBounds.number(connection, "SELECT coalesce(max(format), 0) FROM bundle") > BundleFile.FORMAT) {
            throw refusal(null, "newer");
        }
        int version = new Inspection(connection, file, migrations).version();
        if (version == migrations.newest()) {
            return content(connection);
        }
        if (Files.size(file) > LARGEST_OLD) {
            throw refusal(null, "large", LARGEST_OLD >> 20);
        }
        try (Connection copy = StoreConnection.inMemory()) {
            copy.unwrap(SQLiteConnection.class).deserialize("main", Files.readAllBytes(file));
            migrations.run(copy, version, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
            return content(copy);
        }
    }

    private Bundle content(Connection connection) throws SQLException, StoreException, AtlasDataException {
        Optional<String> exceeded = BundleBounds.exceeded(connection);
        if (exceeded.isPresent()) {
            throw refusal(null, "excess", exceeded.get());
        }
        for (String condition : SOUND) {
            if (BundleBounds.number(connection, condition) != 1) {
                throw refusal(null, "odd", condition.replaceAll("(?s).*? FROM (\\w+).*", "$1"));
            }
        }
        Brief brief = new BriefTable(connection, file).all().getFirst();
        List<BundledSet> sets = new ArrayList<>();
        for (KeptEvents kept : new EventTable(connection, file).all()) {
            List<RecordBlock> rows = new RecordTable(connection, file).all(kept.id());
            sets.add(new BundledSet(new ImportedTable(kept.set(), rows, kept.refused()), kept.look()));
        }
        List<BundledOverlay> overlays = overlays(new OverlayTable(connection, file));
        List<Addition> additions = new AdditionTable(connection, file).all();
        try {
            return new Bundle(brief, sets, overlays, additions);
        } catch (IllegalArgumentException alike) {
            throw refusal(alike, "odd", "name");
        }
    }

    private List<BundledOverlay> overlays(OverlayTable table) throws SQLException, StoreException, AtlasDataException {
        List<BundledOverlay> overlays = new ArrayList<>();
        GroundCheck ground = new GroundCheck(Overlay.MOST_PLACES);
        for (OverlayRow row : table.rows()) {
            List<OverlayFeature> features = table.features(row.id());
            for (OverlayFeature feature : features) {
                if (!ground.admits(feature.shape().geometry())) {
                    throw refusal(null, "odd", "overlay_shape");
                }
            }
            overlays.add(new BundledOverlay(row.name(), row.origin(), features, row.look()));
        }
        return overlays;
    }

    /** What the store says of a store is not what is to be done about somebody else's file. */
    private AtlasDataException translated(StoreException strange) {
        if (strange.getCause() instanceof AtlasDataException brief) {
            return ofBrief(brief);
        }
        List<Object> details = strange.details();
        String what = details.size() > 1 ? String.valueOf(details.get(1)) : "";
        return switch (strange.reason()) {
            case "newer" -> refusal(strange, "newer");
            case "suspicious" -> refusal(strange, "suspicious", what);
            case "foreign" -> refusal(strange, "none");
            case "damaged" -> refusal(strange, "damaged", what);
            default -> refusal(strange, "odd", what.isEmpty() ? strange.reason() : what);
        };
    }

    /** What is to be done about a catalogue is not what is to be done about a brief in a bundle. */
    private AtlasDataException ofBrief(AtlasDataException brief) {
        Fault first = brief.faults().getFirst();
        return first.expectation().startsWith("catalog.")
                ? new AtlasDataException(Fault.of(name, null, first.field(), "bundle.brief"), brief)
                : brief;
    }

    private AtlasDataException refusal(@Nullable Exception cause, String why, Object... details) {
        Fault fault = Fault.of(name, "bundle." + why, details);
        return cause == null ? new AtlasDataException(fault) : new AtlasDataException(fault, cause);
    }
}

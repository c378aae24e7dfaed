package org.exclave.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.exclave.addition.AdditionEdit;
import org.exclave.annotation.Annotation;
import org.exclave.bundle.Bundle;
import org.exclave.bundle.BundledOverlay;
import org.exclave.bundle.BundledSet;
import org.exclave.exchange.geojson.Timestamp;
import org.exclave.failure.StoreException;

/**
 * A bundle as a file: a store with nothing else in it. It is made in memory and its instants are those of its content, so that
 * the same bundle is the same bytes, and nothing of the store that it comes from gets into it.
 */
final class BundleWriting {

    private static final String ADD = "INSERT INTO bundle (id, format, brief) VALUES (1, ?, ?)";
    private static final String MARKED = "UPDATE gpkg_contents SET last_change = ?";

    private final Bundle bundle;
    private final Path target;
    private final Migrations migrations;
    private final Instant changed;

    /** @param target to be made or replaced */
    BundleWriting(Bundle bundle, Path target, Migrations migrations) {
        this.bundle = bundle;
        this.target = target;
        this.migrations = migrations;
        this.changed = bundle.brief().annotations().stream()
                .map(Annotation::modified)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    void write() throws IOException, SQLException, StoreException {
        try (Connection connection = StoreConnection.inMemory()) {
            migrations.run(connection, 0, Clock.fixed(changed, ZoneOffset.UTC));
            Transaction.run(connection, () -> fill(connection));
            demandThatItCanBeRead(connection);
            new StoreCopy(migrations).write(connection, target.toAbsolutePath());
        }
    }

    private void demandThatItCanBeRead(Connection connection) throws SQLException, StoreException {
        String exceeded = BundleBounds.exceeded(connection).orElse("");
        if (!exceeded.isEmpty()) {
            throw new StoreException("bundleExcess", null, target.toString(), exceeded);
        }
        if (BundleBounds.isTooLarge(connection)) {
            throw new StoreException("bundleLarge", null, target.toString(), BundleBounds.LARGEST >> 20);
        }
    }

    private void fill(Connection connection) throws SQLException, StoreException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(Migrations.sql("bundle.sql"));
        }
        try (PreparedStatement mark = connection.prepareStatement(ADD)) {
            mark.setInt(1, BundleFile.FORMAT);
            mark.setString(2, bundle.brief().id());
            mark.executeUpdate();
        }
        AnnotationTable annotations = new AnnotationTable(connection, target);
        for (Annotation annotation : bundle.brief().annotations()) {
            annotations.insert(annotation);
        }
        new BriefTable(connection, target).write(null, bundle.brief(), changed);
        EventTable events = new EventTable(connection, target);
        for (BundledSet set : bundle.sets()) {
            events.change(events.insert(set.table(), changed), set.look());
        }
        OverlayTable overlays = new OverlayTable(connection, target);
        for (BundledOverlay layer : bundle.overlays()) {
            overlays.change(overlays.insert(layer.overlay(), layer.features(), changed), layer.look());
        }
        if (!bundle.additions().isEmpty()) {
            new AdditionTable(connection, target)
                    .write(new AdditionEdit(List.of(), bundle.additions(), bundle.brief().title()), changed);
        }
        try (PreparedStatement date = connection.prepareStatement(MARKED)) {
            date.setString(1, Timestamp.text(changed));
            date.executeUpdate();
        }
    }
}

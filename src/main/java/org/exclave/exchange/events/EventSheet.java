package org.exclave.exchange.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.exclave.event.EventSet;
import org.exclave.exchange.feature.FeatureSheet;
import org.exclave.exchange.feature.WrittenFeature;
import org.exclave.geography.FeatureTable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** A set of events as features: what the atlas knows of each, then the columns of its row. */
final class EventSheet {

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private EventSheet() {}

    static FeatureSheet of(EventSet set, WrittenRows rows) {
        List<String> known = Arrays.stream(EventMember.values()).map(EventMember::id).toList();
        List<String> taken = new ArrayList<>(known);
        taken.add("fid");
        taken.add("geometry");
        taken.add("credit");
        taken.add("licence");
        List<FeatureTable.Column> columns = new ArrayList<>();
        for (EventMember member : EventMember.values()) {
            columns.add(new FeatureTable.Column(member.id(), member.kind()));
        }
        columns.add(FeatureTable.Column.text("credit"));
        columns.add(FeatureTable.Column.text("licence"));
        rows.names(taken).forEach(name -> columns.add(FeatureTable.Column.text(name)));
        Iterable<WrittenFeature> features = () -> Arrays.stream(rows.order())
                .mapToObj(event -> feature(set, event, rows))
                .iterator();
        String owed = (set.credit() + "\n" + set.origin().licence()).strip();
        return new FeatureSheet(set.name(), owed, "events", "POINT", columns, features, List.of());
    }

    private static WrittenFeature feature(EventSet set, int event, WrittenRows rows) {
        List<@Nullable Object> values = new ArrayList<>();
        for (EventMember member : EventMember.values()) {
            Object value = member.of(set, event);
            values.add(value instanceof Boolean ? value.toString() : value);
        }
        values.add(set.credit());
        values.add(set.origin().licence());
        try {
            values.addAll(rows.fields(event));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new WrittenFeature(
                set.name() + " " + set.row(event),
                "",
                GEOMETRIES.createPoint(new Coordinate(set.longitude(event), set.latitude(event))),
                Instant.ofEpochSecond(set.start(event)),
                Instant.ofEpochSecond(set.end(event)),
                values);
    }
}

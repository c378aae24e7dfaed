package org.exclave.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.exclave.catalog.Family;
import org.exclave.event.Event;
import org.exclave.event.EventKind;
import org.exclave.event.EventTableKind;
import org.exclave.event.Killed;
import org.exclave.geography.ReferenceSystem;
import org.jspecify.annotations.Nullable;

/** Makes an event of a row, as its table's code book or a person says what its columns mean. Used by one thread. */
final class RowReading {

    private final EventTableKind kind;
    private final Map<ColumnRole, Integer> columns;
    private final int width;
    private final TimeReading times;
    private final PointReading points;
    private final @Nullable ReferenceSystem system;

    /** @param system of the coordinates, or null for degrees */
    RowReading(TablePreview table, @Nullable ReferenceSystem system) {
        this.kind = table.kind();
        this.columns = table.columns();
        this.width = table.header().size();
        this.times = new TimeReading(table.dateOrder());
        this.points = new PointReading(table.epsg());
        this.system = system;
    }

    /**
     * The event of a row.
     *
     * @param number of the row, from 1
     * @throws RowRefusal when it cannot be understood
     */
    Event event(RecordHandler row, int number) throws RowRefusal {
        if (row.fields() != width) {
            throw new RowRefusal("table.fields", null, row.fields() + " / " + width);
        }
        WrittenTime start = start(row);
        WrittenTime end = end(row).orElse(start);
        if (end.latest() <= start.earliest() || end.earliest() < start.earliest()) {
            throw new RowRefusal("table.order", ColumnRole.END, text(row, ColumnRole.END));
        }
        double[] place = place(row);
        boolean day = start.day() && end.day();
        try {
            return new Event(
                    start.earliest(), end.latest(), day, place[0], place[1], radius(row), family(row), killed(row), number);
        } catch (IllegalArgumentException impossible) {
            throw new RowRefusal("table.impossible", null, String.valueOf(impossible.getMessage()));
        }
    }

    private WrittenTime start(RecordHandler row) throws RowRefusal {
        WrittenTime written = time(row, ColumnRole.START);
        int code = kind == EventTableKind.ACLED ? figure(row, ColumnRole.TIME_CODE) : Killed.UNSAID;
        if (code == Killed.UNSAID) {
            return written;
        }
        return AcledCodes.time(written, code)
                .orElseThrow(() -> new RowRefusal("table.code", ColumnRole.TIME_CODE, Integer.toString(code)));
    }

    private Optional<WrittenTime> end(RecordHandler row) throws RowRefusal {
        return text(row, ColumnRole.END).isBlank() ? Optional.empty() : Optional.of(time(row, ColumnRole.END));
    }

    private WrittenTime time(RecordHandler row, ColumnRole role) throws RowRefusal {
        String field = text(row, role);
        return times.read(field).orElseThrow(() -> new RowRefusal(TimeReading.refusal(field), role, field));
    }

    private double[] place(RecordHandler row) throws RowRefusal {
        double[] written = written(row);
        double[] place = written;
        if (system != null) {
            place = system.degrees(written[0], written[1])
                    .orElseThrow(() -> new RowRefusal("table.outside", null, Arrays.toString(written)));
        }
        if (!(Math.abs(place[0]) <= 180)) {
            throw new RowRefusal("table.longitude", ColumnRole.LONGITUDE, Double.toString(place[0]));
        }
        if (!(Math.abs(place[1]) <= 90)) {
            throw new RowRefusal("table.latitude", ColumnRole.LATITUDE, Double.toString(place[1]));
        }
        return place;
    }

    private double[] written(RecordHandler row) throws RowRefusal {
        if (columns.containsKey(ColumnRole.LONGITUDE) && columns.containsKey(ColumnRole.LATITUDE)) {
            return new double[] {
                coordinate(row, ColumnRole.LONGITUDE, CoordinateReading.LONGITUDE),
                coordinate(row, ColumnRole.LATITUDE, CoordinateReading.LATITUDE)
            };
        }
        String field = text(row, ColumnRole.POINT);
        return points.read(field).orElseThrow(() -> new RowRefusal("table.point", ColumnRole.POINT, field));
    }

    private double coordinate(RecordHandler row, ColumnRole role, CoordinateReading axis) throws RowRefusal {
        String field = text(row, role);
        OptionalDouble degrees = axis.read(field);
        return degrees.orElseThrow(() -> new RowRefusal("table.coordinate", role, field));
    }

    private Killed killed(RecordHandler row) throws RowRefusal {
        return new Killed(figure(row, ColumnRole.LEAST), figure(row, ColumnRole.BEST), figure(row, ColumnRole.MOST));
    }

    private int figure(RecordHandler row, ColumnRole role) throws RowRefusal {
        String field = text(row, role);
        OptionalInt figure = FigureReading.read(field);
        return figure.orElseThrow(() -> new RowRefusal("table.figure", role, field));
    }

    private int radius(RecordHandler row) throws RowRefusal {
        if (kind == EventTableKind.GENERIC || !columns.containsKey(ColumnRole.PLACE_CODE)) {
            int metres = figure(row, ColumnRole.RADIUS);
            if (metres > Event.LARGEST_RADIUS) {
                throw new RowRefusal("table.figure", ColumnRole.RADIUS, Integer.toString(metres));
            }
            return metres;
        }
        int code = figure(row, ColumnRole.PLACE_CODE);
        if (code == Killed.UNSAID) {
            return Event.RADIUS_UNSAID;
        }
        OptionalInt radius = kind == EventTableKind.ACLED ? AcledCodes.radius(code) : UcdpCodes.radius(code);
        return radius.orElseThrow(() -> new RowRefusal("table.code", ColumnRole.PLACE_CODE, Integer.toString(code)));
    }

    private byte family(RecordHandler row) throws RowRefusal {
        String word = text(row, ColumnRole.KIND).strip();
        return switch (kind) {
            case UCDP, CANDIDATE -> UcdpCodes.kind(word)
                    .orElseThrow(() -> new RowRefusal("table.code", ColumnRole.KIND, word));
            case ACLED -> AcledCodes.kind(word);
            case GENERIC -> word.isEmpty() ? EventKind.UNSAID : EventKind.of(family(word));
        };
    }

    private static Family family(String word) throws RowRefusal {
        return List.of(Family.values()).stream()
                .filter(family -> family.id().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new RowRefusal("table.family", ColumnRole.KIND, word));
    }

    /** A field, empty where no column tells that. */
    private String text(RecordHandler row, ColumnRole role) {
        Integer place = columns.get(role);
        return place == null ? "" : row.field(place);
    }
}

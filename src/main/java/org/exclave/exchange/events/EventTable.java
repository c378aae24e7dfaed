package org.exclave.exchange.events;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.exclave.catalog.DayMoment;
import org.exclave.catalog.SideClock;
import org.exclave.catalog.TimePrecision;
import org.exclave.event.EventSet;
import org.exclave.exchange.CsvTable;
import org.jspecify.annotations.Nullable;

/**
 * A set of events as comma-separated values: the rows as they were written, or where they were not kept what the atlas knows
 * of each, in columns from which an import understands it again. RFC 4180 knows no remarks, so credit and licence are columns.
 */
final class EventTable {

    private static final List<String> OWED = List.of("credit", "licence");
    private static final List<String> COLUMNS = List.of(
            "row", "start", "end", "longitude", "latitude", "radiusMeters", "killedLeast", "killedBest", "killedMost",
            "family");

    private EventTable() {}

    static void write(EventSet set, WrittenRows rows, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            write(set, rows, text);
        } catch (UncheckedIOException refused) {
            throw Objects.requireNonNull(refused.getCause());
        }
        text.flush();
    }

    private static void write(EventSet set, WrittenRows rows, Writer out) throws IOException {
        List<String> header = new ArrayList<>(rows.areKept() ? rows.header() : COLUMNS);
        Set<String> taken = new HashSet<>(header);
        for (String owed : OWED) {
            String name = owed;
            while (!taken.add(name)) {
                name += "_";
            }
            header.add(name);
        }
        CsvTable table = new CsvTable(out, header.stream().map(CsvTable::defused).toList());
        for (int event : rows.order()) {
            List<String> cells = new ArrayList<>(rows.areKept() ? rows.fields(event) : cells(set, event));
            cells.add(set.credit());
            cells.add(set.origin().licence());
            table.addWritten(cells);
        }
    }

    private static List<String> cells(EventSet set, int event) {
        return List.of(
                text(set.row(event)),
                start(set, event),
                end(set, event),
                text(set.longitude(event)),
                text(set.latitude(event)),
                text(EventMember.RADIUS.of(set, event)),
                text(EventMember.LEAST.of(set, event)),
                text(EventMember.BEST.of(set, event)),
                text(EventMember.MOST.of(set, event)),
                text(EventMember.FAMILY.of(set, event)));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double degrees -> java.math.BigDecimal.valueOf(degrees).toPlainString();
            default -> value.toString();
        };
    }

    private static String start(EventSet set, int event) {
        return days(set, event) ? firstDay(set, event).toString() : Instant.ofEpochSecond(set.start(event)).toString();
    }

    /** Its last second: a reading to the second is taken to last for that second. */
    private static String end(EventSet set, int event) {
        return days(set, event) ? lastDay(set, event).toString() : Instant.ofEpochSecond(set.end(event) - 1).toString();
    }

    /** Whether the event fills days, as they are by a clock that nobody named. */
    private static boolean days(EventSet set, int event) {
        return set.isKnownToTheDay(event)
                && new DayMoment(firstDay(set, event)).earliest(TimePrecision.DAY).getEpochSecond() == set.start(event)
                && new DayMoment(lastDay(set, event)).latest(TimePrecision.DAY).getEpochSecond() == set.end(event);
    }

    private static LocalDate firstDay(EventSet set, int event) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(set.start(event)), SideClock.KYRGYZSTAN.offset());
    }

    private static LocalDate lastDay(EventSet set, int event) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(set.end(event) - 1), SideClock.TAJIKISTAN.offset());
    }
}

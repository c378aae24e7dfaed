package org.exclave.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.exclave.event.EventOrigin;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.ImportedTable;
import org.exclave.event.RecordBlockWriter;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.geography.ReferenceSystem;
import org.jspecify.annotations.Nullable;

/** Reads a whole table, as its preview understands it. Nothing is kept anywhere yet, so that it can be given up at any time. */
public final class TableReading {

    /** A row of a known table is about so long, in bytes: a first guess of how many there are. */
    private static final int LONG_ROW = 400;

    private final TablePreview table;
    private final Executor packing;
    private final ReadingProgress progress;
    private final RefusedRows refused = new RefusedRows();

    /**
     * A reading that has not begun.
     *
     * @param table as it is understood; no question of it open
     * @param packing packs rows to be kept, at best beside the thread that reads
     * @throws IllegalArgumentException when a question is open
     */
    public TableReading(TablePreview table, Executor packing, ReadingProgress progress) {
        if (!table.isReadable()) {
            throw new IllegalArgumentException("still to be asked: " + table.questions());
        }
        this.table = table;
        this.packing = packing;
        this.progress = progress;
    }

    /**
     * Reads it, on the thread that calls; to be called once.
     *
     * @param name what the user calls the set
     * @param credit who collected it; not blank
     * @param licence under which it may be passed on; empty when nobody said
     * @throws AtlasDataException when the file is not the table of the preview to its end, or goes beyond
     *     {@link TableLimits}
     * @throws java.util.concurrent.CancellationException when whoever is told of the progress does not go on
     */
    public ReadTable read(String name, String credit, String licence) throws AtlasDataException {
        try (InputStream bytes = table.source().open()) {
            long size = table.source().size();
            if (size > TableLimits.LARGEST_FILE) {
                throw new AtlasDataException(Fault.of(table.fileName(), "table.large", TableLimits.LARGEST_FILE));
            }
            long most = TableLimits.MOST_ROWS + (table.form().header() ? 1L : 0) + (table.form().named() ? 1 : 0);
            if (LineCount.exceeds(table.source(), table.form(), most)) {
                throw refusal("table.rows", TableLimits.MOST_ROWS);
            }
            MeasuredStream measured = new MeasuredStream(bytes, size, progress);
            EventSetBuilder events = new EventSetBuilder(name, EventOrigin.of(credit), (int) (size / LONG_ROW));
            RecordBlockWriter records = new RecordBlockWriter(packing);
            try (RecordReader rows = new RecordReader(measured, table.form(), table.fileName())) {
                read(rows, events, records);
                String hash = measured.sha256(table.fileName());
                EventOrigin origin =
                        new EventOrigin(credit, licence, table.kind(), table.header(), table.fileName(), hash);
                return new ReadTable(
                        new ImportedTable(events.build(origin), records.finish(), refused.count()), refused);
            }
        } catch (IOException unreadable) {
            throw new AtlasDataException(
                    Fault.of(table.fileName(), "table.unreadable", String.valueOf(unreadable.getMessage())), unreadable);
        }
    }

    private void read(RecordReader rows, EventSetBuilder events, RecordBlockWriter records)
            throws AtlasDataException, IOException {
        RowReading reading = new RowReading(table, system());
        if (table.form().header()) {
            passHeader(rows);
        }
        int number = 0;
        for (RecordHandler row = rows.next(); row != null; row = rows.next()) {
            number++;
            if (number > TableLimits.MOST_ROWS) {
                throw refusal("table.rows", TableLimits.MOST_ROWS);
            }
            try {
                events.add(reading.event(row, number));
                row.keep(number, records);
            } catch (RowRefusal refusal) {
                refused.add(fault(refusal, rows.line()));
            }
            if (records.packedBytes() > TableLimits.LARGEST_PACKED) {
                throw refusal("table.text", TableLimits.LARGEST_PACKED);
            }
        }
        if (number == 0) {
            throw refusal("table.norows", 0);
        }
    }

    private void passHeader(RecordReader rows) throws AtlasDataException, IOException {
        RecordHandler row = rows.next();
        List<String> names = new ArrayList<>();
        for (int i = 0; row != null && i < row.fields(); i++) {
            names.add(row.field(i));
        }
        if (!names.equals(table.header())) {
            throw refusal("table.changed", 0);
        }
    }

    private @Nullable ReferenceSystem system() throws AtlasDataException {
        SystemBeside beside = table.beside();
        if (beside != null) {
            return beside.system().orElseThrow(() -> refusal("table.epsg", beside.fileName()));
        }
        if (table.epsg() == TablePreview.DEGREES) {
            return null;
        }
        Optional<ReferenceSystem> system = ReferenceSystem.of(table.epsg());
        return system.orElseThrow(() -> refusal("table.epsg", Integer.toString(table.epsg())));
    }

    private AtlasDataException refusal(String expectation, Object detail) {
        return new AtlasDataException(Fault.of(table.fileName(), expectation, detail));
    }

    private Fault fault(RowRefusal refusal, long line) {
        ColumnRole role = refusal.role();
        String column = role == null ? null : table.column(role).map(table.header()::get).map(RowRefusal::shortened).orElse(null);
        return Fault.of(table.fileName(), Long.toString(line), column, refusal.expectation(), refusal.value());
    }
}

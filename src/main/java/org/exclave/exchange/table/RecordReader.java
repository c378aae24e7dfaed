package org.exclave.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.concurrent.CancellationException;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other; a table that breaks a rule of its form ends with a fault that says where. */
final class RecordReader implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final CsvReader<RecordHandler> csv;
    private final CloseableIterator<RecordHandler> rows;
    private final RecordHandler handler = new RecordHandler();
    private final TableForm form;
    private final String file;
    private long line;
    private int blanks;

    /**
     * Reads from the first byte of a file; what was opened is closed with this reader.
     *
     * @param file its name, for faults
     */
    RecordReader(InputStream bytes, TableForm form, String file) throws IOException {
        this.form = form;
        this.file = file;
        CharsetDecoder decoder = form.coding()
                .charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        bytes.skipNBytes(form.coding().mark());
        Reader text = new InputStreamReader(bytes, decoder);
        csv = CsvReader.builder()
                .fieldSeparator(form.separator().sign())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .maxBufferSize(Math.max(BUFFER, TableLimits.LONGEST_ROW))
                .build(handler, text);
        rows = csv.iterator();
        line = 1;
    }

    /** The next row that holds anything, or null after the last one. It is there until the next one is asked for. */
    @Nullable RecordHandler next() throws AtlasDataException, IOException {
        try {
            while (rows.hasNext()) {
                RecordHandler row = rows.next();
                boolean naming = form.named() && row.line() == 1;
                line = row.line();
                if (!row.isBlank() && !naming) {
                    return row;
                }
                blanks++;
                if (blanks > TableLimits.MOST_ROWS) {
                    throw new AtlasDataException(Fault.of(file, "table.blanks", TableLimits.MOST_ROWS));
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException broken) {
            throw fault(broken);
        }
    }

    /** In which line the row that was read last began. */
    long line() {
        return line;
    }

    private AtlasDataException fault(RuntimeException broken) throws IOException {
        long where = Math.max(line, handler.line());
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RecordHandler.OverLimit over -> {
                    return refusal(over.fault(), where, broken);
                }
                case CharacterCodingException _ -> {
                    return refusal("table.encoding", where, broken);
                }
                case CancellationException cancelled -> throw cancelled;
                case IOException unreadable -> throw unreadable;
                default -> {
                    // The reason is further down.
                }
            }
        }
        return refusal("table.row", where, broken);
    }

    private AtlasDataException refusal(String expectation, long where, RuntimeException broken) {
        String charset = form.coding().charset().displayName();
        return new AtlasDataException(
                Fault.of(file, expectation, charset, TableLimits.MOST_COLUMNS, where), broken);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

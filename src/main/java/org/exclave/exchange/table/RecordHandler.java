package org.exclave.exchange.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.exclave.event.RecordBlockWriter;

/**
 * One row at a time of a table, as FastCSV gives it: the same room for each row, so that most fields never become texts of
 * their own. The row is there until the next one is asked for.
 */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<RecordHandler> {

    private static final int ROOM = 1 << 12;

    private char[] text = new char[ROOM];
    private final int[] ends = new int[TableLimits.MOST_COLUMNS];
    private int fields;
    private int length;

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = 0;
        length = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int fieldLength, boolean quoted) {
        if (index >= ends.length) {
            throw new OverLimit(OverLimit.COLUMNS);
        }
        if (length + fieldLength > TableLimits.LONGEST_ROW) {
            throw new OverLimit(OverLimit.ROW);
        }
        if (text.length < length + fieldLength) {
            text = Arrays.copyOf(text, Math.max(2 * text.length, length + fieldLength));
        }
        System.arraycopy(buffer, offset, text, length, fieldLength);
        length += fieldLength;
        ends[index] = length;
        fields = index + 1;
    }

    @Override
    protected RecordHandler buildRecord() {
        return this;
    }

    /** In which line of the file the row began, from 1. */
    long line() {
        return getStartingLineNumber();
    }

    /** How many fields the row has. */
    int fields() {
        return fields;
    }

    /** A field as it was written, without the quotes about it. */
    String field(int index) {
        int from = index == 0 ? 0 : ends[index - 1];
        return new String(text, from, ends[index] - from);
    }

    /** Whether nothing stands in any field. */
    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (text[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Keeps the row as it was written. */
    void keep(int row, RecordBlockWriter blocks) {
        blocks.add(row, text, ends, fields);
    }

    /** A row goes beyond what is read. */
    static final class OverLimit extends RuntimeException {

        static final String COLUMNS = "table.columns";
        static final String ROW = "table.row";

        private static final long serialVersionUID = 1L;

        OverLimit(String fault) {
            super(fault, null, false, false);
        }

        String fault() {
            return String.valueOf(getMessage());
        }
    }
}

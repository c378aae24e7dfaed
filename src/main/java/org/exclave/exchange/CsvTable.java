package org.exclave.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values after RFC 4180. Text that a spreadsheet would take for a formula, because it begins
 * with {@code = + - @}, a tab or a carriage return, gets an apostrophe before it.
 */
public final class CsvTable {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** A sign, and behind it nothing but digits and what may stand between those of a number or an angle. */
    private static final Pattern SIGNED = Pattern.compile("[-+][0-9., °º′″]*");

    private final CsvWriter csv;

    /** A table with its header, written at once. */
    public CsvTable(Writer out, List<String> header) {
        // Writers have buffers of their own; what stays in a second one would be lost.
        this.csv = CsvWriter.builder().bufferSize(0).build(out);
        csv.writeRecord(header);
    }

    /** Writes a line; numbers and texts as they are, nothing for null. */
    public void add(List<? extends @Nullable Object> cells) {
        List<String> texts = new ArrayList<>();
        cells.forEach(cell -> texts.add(cell(cell)));
        csv.writeRecord(texts);
    }

    /**
     * Writes a line of somebody else's table. What would be a formula is defused, but not a signed number or coordinate, which
     * no spreadsheet can run and which must stay what it is: {@code -70.5}, {@code -39°51′04″}, a lone dash.
     */
    public void addWritten(List<String> cells) {
        csv.writeRecord(
                cells.stream().map(cell -> SIGNED.matcher(cell).matches() ? cell : defused(cell)).toList());
    }

    /** A whole table as one text. */
    static String text(List<String> header, List<? extends List<? extends @Nullable Object>> lines) {
        StringWriter text = new StringWriter();
        CsvTable table = new CsvTable(text, header);
        lines.forEach(table::add);
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof String text ? defused(text) : value.toString();
    }

    /** The text, with an apostrophe before it when a spreadsheet would take it for a formula. */
    public static String defused(String text) {
        boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}

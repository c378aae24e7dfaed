package org.exclave.exchange.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.jspecify.annotations.Nullable;

/** Finds out how a table is written down, from its beginning. */
final class FormDetection {

    private static final int ROWS = 200;

    /** In a table so many rows have the same number of fields. */
    private static final double MOST_OF_THEM = 0.5;
    private static final Pattern NAMED = Pattern.compile("\\A\\s*sep=([,;|\\t])\\r?\\n", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile("[-+]?[0-9][0-9.,:/TZ +-]*");

    private final TableHead head;

    FormDetection(TableHead head) {
        this.head = head;
    }

    /**
     * The form of the table.
     *
     * @param coding its encoding
     * @param asked the separator that was asked for, or null
     * @throws AtlasDataException when no separator makes a table of it
     */
    TableForm form(TextCoding coding, @Nullable Separator asked) throws AtlasDataException {
        Optional<Separator> named = named(coding);
        Separator separator = asked != null ? asked : named.isPresent() ? named.get() : likeliest(coding);
        TableForm form = new TableForm(coding, separator, named.isPresent(), true);
        List<List<String>> rows = head.rows(form, 1);
        if (rows.isEmpty()) {
            throw new AtlasDataException(Fault.of(head.file(), "table.empty"));
        }
        return new TableForm(coding, separator, named.isPresent(), isHeader(rows.getFirst()));
    }

    /** Some spreadsheets say in the first line what separates fields. */
    private Optional<Separator> named(TextCoding coding) {
        Matcher line = NAMED.matcher(head.start(coding));
        return line.find() ? Separator.of(line.group(1).charAt(0)) : Optional.empty();
    }

    /** The one by which the most rows have the same number of fields; of such, the one with the most fields. */
    private Separator likeliest(TextCoding coding) throws AtlasDataException {
        Separator best = null;
        double highest = 0;
        AtlasDataException broken = null;
        for (Separator separator : Separator.values()) {
            try {
                double score = score(head.rows(new TableForm(coding, separator, false, true), ROWS));
                if (score > highest) {
                    highest = score;
                    best = separator;
                }
            } catch (AtlasDataException notThisOne) {
                broken = broken == null ? notThisOne : broken;
            }
        }
        if (best == null) {
            throw broken != null ? broken : new AtlasDataException(Fault.of(head.file(), "table.separator"));
        }
        return best;
    }

    private static double score(List<List<String>> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.forEach(row -> widths.merge(row.size(), 1, Integer::sum));
        double best = 0;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            double share = width.getValue() / (double) rows.size();
            if (width.getKey() > 1 && share >= MOST_OF_THEM) {
                best = Math.max(best, share + width.getKey() / (10.0 * TableLimits.MOST_COLUMNS));
            }
        }
        return best;
    }

    /** A row in which no field is a number or a time, or in which two say what they tell. */
    private boolean isHeader(List<String> row) {
        boolean noValues = row.stream().noneMatch(field -> VALUE.matcher(field.strip()).matches());
        return noValues || ColumnNames.roles(ColumnNames.kind(row, head.file()), row).size() > 1;
    }
}

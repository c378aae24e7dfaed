package org.exclave.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.exclave.event.EventTableKind;
import org.exclave.failure.AtlasDataException;
import org.jspecify.annotations.Nullable;

/**
 * What a table is, found out from its beginning and from what a person said of it, and what is still to be asked.
 *
 * @param source where its text is
 * @param form how it is written down
 * @param kind the kind of table
 * @param header the names of its columns; their numbers from 1 where it has no header
 * @param rows the first rows, at most {@value #SHOWN}, as they are written
 * @param columns which column (from 0) tells what
 * @param dateOrder of dates with slashes, or null when it is not known or there are none
 * @param decimalComma whether coordinates are written with a comma
 * @param epsg the EPSG code of the coordinates' reference system; 0 where that of {@code beside} is taken
 * @param beside the file beside it by whose reference system the coordinates are read, or null
 * @param questions what must be said before the table can be read
 * @param warnings what whoever imports it should know
 */
public record TablePreview(
        TableSource source,
        TableForm form,
        EventTableKind kind,
        List<String> header,
        List<List<String>> rows,
        Map<ColumnRole, Integer> columns,
        @Nullable DateOrder dateOrder,
        boolean decimalComma,
        int epsg,
        @Nullable SystemBeside beside,
        Set<TableQuestion> questions,
        Set<TableWarning> warnings) {

    /** So many rows are shown. */
    public static final int SHOWN = 20;

    /** Degrees on WGS 84. */
    public static final int DEGREES = 4326;

    public TablePreview {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        columns = Map.copyOf(columns);
        questions = Set.copyOf(questions);
        warnings = Set.copyOf(warnings);
    }

    /**
     * Looks at a table.
     *
     * @param choices what a person says of it
     * @throws AtlasDataException when it is no table that can be read, or has no column of a name that was said
     */
    public static TablePreview of(TableSource source, TableChoices choices) throws AtlasDataException {
        return new TableInspection(TableHead.of(source), choices).preview(source);
    }

    /** Its name, without folders. */
    public String fileName() {
        return source.name();
    }

    /** Where a column stands, from 0, if one tells that. */
    public Optional<Integer> column(ColumnRole role) {
        return Optional.ofNullable(columns.get(role));
    }

    /** What sentences about it name, in this order: the file, its encoding, the file beside it, and the reference system of that. */
    public Object[] details() {
        return new Object[] {
            fileName(),
            form.coding().charset().displayName(),
            beside == null ? "" : beside.fileName(),
            beside == null ? "" : beside.systemName()
        };
    }

    /** Whether nobody knows in which reference system the coordinates are. */
    public boolean isWithoutSystem() {
        return questions.contains(TableQuestion.SYSTEM) || questions.contains(TableQuestion.BESIDE);
    }

    /** Whether the table can be read as it is understood now. */
    public boolean isReadable() {
        return questions.isEmpty();
    }
}

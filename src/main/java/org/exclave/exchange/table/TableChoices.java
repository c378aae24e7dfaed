package org.exclave.exchange.table;

import java.nio.charset.Charset;
import java.util.Map;
import org.exclave.event.EventTableKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a table; what they leave out is found out from the table itself, or asked.
 *
 * @param kind the kind of table, or null
 * @param encoding its encoding, or null
 * @param separator what stands between fields, or null
 * @param columns names of columns (or numbers from 1 after a #) for what they tell; an empty name: none tells that
 * @param dates how dates are written that do not say it themselves, or null
 * @param epsg the EPSG code of the reference system of the coordinates, or null for what a file
 *     beside the table says of them or, where they look like that, degrees on WGS 84
 */
public record TableChoices(
        @Nullable EventTableKind kind,
        @Nullable Charset encoding,
        @Nullable Separator separator,
        Map<ColumnRole, String> columns,
        @Nullable DateOrder dates,
        @Nullable Integer epsg) {

    /** Nothing was said. */
    public static final TableChoices NONE = new TableChoices(null, null, null, Map.of(), null, null);

    public TableChoices {
        columns = Map.copyOf(columns);
    }

    /** Whether a person said where the coordinates are, and so which is which. */
    boolean placesAreSaid() {
        return (columns.containsKey(ColumnRole.LONGITUDE) && columns.containsKey(ColumnRole.LATITUDE))
                || columns.containsKey(ColumnRole.POINT);
    }
}

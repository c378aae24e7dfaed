package org.exclave.exchange.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.exclave.event.EventTableKind;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.geography.ReferenceSystem;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of a table from its beginning and from what a person said. */
final class TableInspection {

    /** So many rows decide about dates and places. */
    private static final int LOOKED_AT = 2000;

    /** So many columns are named to whoever asks for one that is not there. */
    private static final int NAMED = 60;

    private final TableHead head;
    private final TableChoices choices;
    private final Set<TableQuestion> questions = EnumSet.noneOf(TableQuestion.class);
    private final Set<TableWarning> warnings = EnumSet.noneOf(TableWarning.class);

    TableInspection(TableHead head, TableChoices choices) {
        this.head = head;
        this.choices = choices;
    }

    TablePreview preview(TableSource source) throws AtlasDataException {
        TableForm form = new FormDetection(head).form(coding(), choices.separator());
        List<List<String>> rows = head.rows(form, LOOKED_AT);
        List<String> header = form.header() ? rows.getFirst() : numbers(rows.getFirst().size());
        List<List<String>> values = form.header() ? rows.subList(1, rows.size()) : rows;
        if (!form.header()) {
            warnings.add(TableWarning.NO_HEADER);
        }
        EventTableKind kind = choices.kind() != null ? choices.kind() : ColumnNames.kind(header, head.file());
        Map<ColumnRole, Integer> columns = columns(kind, header);
        int epsg = choices.epsg() != null ? choices.epsg() : TablePreview.DEGREES;
        askForColumns(columns);
        DateOrder order = order(columns, values);
        PlacesOfATable places = new PlacesOfATable(columns, values, epsg);
        SystemBeside beside = choices.epsg() != null ? null : beside(source, places);
        if (places.lookSwapped() && !choices.placesAreSaid()) {
            questions.add(TableQuestion.SWAPPED);
        } else if (places.mayBeDegrees() && places.areElsewhere()) {
            warnings.add(TableWarning.ELSEWHERE);
        }
        List<List<String>> shown = values.subList(0, Math.min(TablePreview.SHOWN, values.size()));
        return new TablePreview(
                source, form, kind, header, shown, columns, order, places.haveCommas(), beside == null ? epsg : 0, beside,
                questions, warnings);
    }

    /** The file beside the table, if its system is that of the coordinates as they look; asked where nothing fits them. */
    private @Nullable SystemBeside beside(TableSource source, PlacesOfATable places) {
        SystemBeside beside = source.beside().orElse(null);
        boolean degrees = places.mayBeDegrees();
        if (beside == null) {
            if (!degrees) {
                questions.add(TableQuestion.SYSTEM);
            }
            return null;
        }
        ReferenceSystem system = beside.system().orElse(null);
        boolean plain = system != null && system.isDegrees();
        if (system != null && !plain && system.isAngular() == degrees) {
            warnings.add(TableWarning.BESIDE);
            return beside;
        }
        if (!degrees) {
            questions.add(TableQuestion.BESIDE);
        } else if (!plain) {
            warnings.add(TableWarning.BESIDE_UNUSED);
        }
        return null;
    }

    private TextCoding coding() {
        if (choices.encoding() != null) {
            return head.coding(choices.encoding());
        }
        TextCoding coding = head.coding();
        if (coding.certainty() == Certainty.UNKNOWN) {
            questions.add(TableQuestion.ENCODING);
        } else if (coding.certainty() == Certainty.LIKELY) {
            warnings.add(TableWarning.LIKELY_ENCODING);
        }
        return coding;
    }

    private static List<String> numbers(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(Integer::toString).toList();
    }

    private Map<ColumnRole, Integer> columns(EventTableKind kind, List<String> header) throws AtlasDataException {
        Map<ColumnRole, Integer> columns = new EnumMap<>(ColumnRole.class);
        columns.putAll(ColumnNames.roles(kind, header));
        for (Map.Entry<ColumnRole, String> said : choices.columns().entrySet()) {
            if (said.getValue().isEmpty()) {
                columns.remove(said.getKey());
            } else {
                columns.put(said.getKey(), ColumnNames.place(header, said.getValue()).orElseThrow(() -> new AtlasDataException(
                        new Fault(head.file(), null, null, "table.column", List.of(said.getValue(), names(header))))));
            }
        }
        if (choices.columns().containsKey(ColumnRole.POINT) && columns.containsKey(ColumnRole.POINT)) {
            columns.remove(ColumnRole.LONGITUDE);
            columns.remove(ColumnRole.LATITUDE);
        }
        return columns;
    }

    /** As many names of columns as a sentence can hold. */
    private static String names(List<String> header) {
        String first = header.stream().limit(NAMED).map(RowRefusal::shortened).collect(Collectors.joining(", "));
        return header.size() > NAMED ? first + " …" : first;
    }

    private void askForColumns(Map<ColumnRole, Integer> columns) {
        if (!columns.containsKey(ColumnRole.START)) {
            questions.add(TableQuestion.TIME);
        }
        boolean pair = columns.containsKey(ColumnRole.LONGITUDE) && columns.containsKey(ColumnRole.LATITUDE);
        if (!pair && !columns.containsKey(ColumnRole.POINT)) {
            questions.add(TableQuestion.PLACE);
        }
        boolean figures = columns.containsKey(ColumnRole.BEST)
                || columns.containsKey(ColumnRole.LEAST)
                || columns.containsKey(ColumnRole.MOST);
        if (!figures) {
            warnings.add(TableWarning.NO_FIGURES);
        }
    }

    /** The order of dates with slashes, if one of them has a day above 12; asked where none has, or where days are bare numbers. */
    private @Nullable DateOrder order(Map<ColumnRole, Integer> columns, List<List<String>> rows) {
        if (choices.dates() != null) {
            return choices.dates();
        }
        Set<DateOrder> found = EnumSet.noneOf(DateOrder.class);
        boolean slashed = false;
        int written = 0;
        int serial = 0;
        for (ColumnRole role : List.of(ColumnRole.START, ColumnRole.END)) {
            Integer place = columns.get(role);
            for (List<String> row : rows) {
                if (place != null && place < row.size()) {
                    written += row.get(place).isBlank() ? 0 : 1;
                    serial += TimeReading.isSerial(row.get(place)) ? 1 : 0;
                    slashed |= TimeReading.isSlashed(row.get(place));
                    TimeReading.order(row.get(place)).ifPresent(found::add);
                }
            }
        }
        if (serial > written / 2) {
            questions.add(TableQuestion.SERIAL);
        }
        if (slashed && found.size() != 1) {
            questions.add(TableQuestion.DATE_ORDER);
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }
}

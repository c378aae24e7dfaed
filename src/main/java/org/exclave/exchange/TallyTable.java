package org.exclave.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.exclave.query.Tallies;
import org.exclave.query.Tally;
import org.jspecify.annotations.Nullable;

/** Tallies as a table: a line to each, with its claimant first and the ids of the incidents last. */
public final class TallyTable {

    private static final List<String> HEADER =
            List.of("claimant", "measure", "side", "group", "min", "max", "incidents", "incidentIds", "localIncidents");

    private TallyTable() {}

    /** The table as comma-separated values; an open end is empty. */
    public static String csv(Tallies tallies) {
        return CsvTable.text(
                HEADER, tallies.tallies().stream().map(TallyTable::line).toList());
    }

    private static List<@Nullable Object> line(Tally tally) {
        return Arrays.asList(
                tally.claimant(),
                tally.measure().id(),
                tally.side().id(),
                tally.group().id(),
                tally.sum().min(),
                tally.sum().max(),
                tally.parts().size(),
                tally.parts().stream().map(part -> part.incident().id()).collect(Collectors.joining(" ")),
                tally.localParts());
    }
}

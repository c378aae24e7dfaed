package org.exclave.command;

import org.exclave.catalog.Range;
import org.exclave.query.Tallies;
import org.exclave.query.Tally;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tallies for programs. An object with the counts {@code incidents, withoutFigures, withWiderFiguresOnly, runningTotals} and
 * the array {@code tallies}, whose elements have {@code claimant, measure, side, group, min, max} and {@code incidents}, the
 * figure for each, and {@code local}, whether the user added a claim from which it follows. An open end is null; words are those of the catalogue.
 */
final class TallyJson {

    private TallyJson() {}

    static String text(Tallies tallies) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode()
                .put("incidents", tallies.incidents())
                .put("withoutFigures", tallies.withoutFigures())
                .put("withWiderFiguresOnly", tallies.withWiderFiguresOnly())
                .put("runningTotals", tallies.runningTotals());
        ArrayNode rows = root.putArray("tallies");
        tallies.tallies().forEach(tally -> add(tally, rows.addObject()));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }

    private static void add(Tally tally, ObjectNode row) {
        row.put("claimant", tally.claimant())
                .put("measure", tally.measure().id())
                .put("side", tally.side().id())
                .put("group", tally.group().id());
        addEnds(tally.sum(), row);
        ArrayNode incidents = row.putArray("incidents");
        for (Tally.Part part : tally.parts()) {
            addEnds(
                    part.figure(),
                    incidents.addObject().put("id", part.incident().id()).put("local", part.local()));
        }
    }

    private static void addEnds(Range range, ObjectNode row) {
        row.put("min", range.min()).put("max", range.max());
    }
}

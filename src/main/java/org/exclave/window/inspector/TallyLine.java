package org.exclave.window.inspector;

import java.util.ArrayList;
import java.util.List;
import org.exclave.catalog.Measure;
import org.exclave.query.Tallies;
import org.exclave.query.Tally;
import org.jspecify.annotations.Nullable;

/** A line of the list of tallies: a measure as a heading, or one claimant's tally. */
sealed interface TallyLine {

    /** What the lines below it count. */
    record Heading(Measure measure) implements TallyLine {}

    /** What one claimant's figures come to. */
    record Row(Tally tally) implements TallyLine {}

    /** All lines, in the order of the tallies, each measure under its heading. */
    static List<TallyLine> of(Tallies tallies) {
        List<TallyLine> lines = new ArrayList<>();
        @Nullable Measure measure = null;
        for (Tally tally : tallies.tallies()) {
            if (tally.measure() != measure) {
                measure = tally.measure();
                lines.add(new Heading(tally.measure()));
            }
            lines.add(new Row(tally));
        }
        return lines;
    }
}

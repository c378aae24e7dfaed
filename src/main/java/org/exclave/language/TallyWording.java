package org.exclave.language;

import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Group;
import org.exclave.catalog.Measure;

/** Puts tallies into words: whose they are, from how many incidents, what they leave out and what nobody may do with them. */
public final class TallyWording {

    private final Messages messages;
    private final FigureWording figures;

    public TallyWording(Messages messages) {
        this.messages = messages;
        this.figures = new FigureWording(messages);
    }

    /** What is counted and of whom, such as “Killed – Tajik side, civilians”. */
    public String heading(Measure measure, ClaimSide side, Group group) {
        return messages.text(
                "tally.heading", messages.text("measure." + measure.id()), figures.people(side, group));
    }

    /** The claimant and of how many incidents the figure is made. */
    public String claimant(String claimant, int incidents) {
        return messages.text("tally.from", claimant, incidents);
    }

    /**
     * The same, and for how many of the incidents the figure is an addition of the user's and none of the catalogue's.
     *
     * @param local 0 where all are the catalogue's
     */
    public String claimant(String claimant, int incidents, int local) {
        String from = claimant(claimant, incidents);
        return local == 0 ? from : messages.text("tally.from.local", from, local);
    }

    /** How many of the incidents have no figure of their own, and how many rows of running totals are left out. */
    public String counts(int incidents, int withoutFigures, int withWiderFiguresOnly, int runningTotals) {
        String counts = incidents == 0
                ? messages.text("tally.none")
                : messages.text("tally.counts", incidents, withoutFigures, withWiderFiguresOnly);
        return runningTotals == 0 ? counts : messages.text("tally.totals", counts, runningTotals);
    }

    /** What is added up, and what is not. */
    public String rule() {
        return messages.text("tally.rule");
    }
}

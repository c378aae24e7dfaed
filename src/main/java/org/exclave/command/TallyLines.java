package org.exclave.command;

import java.io.PrintWriter;
import java.util.List;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.language.TallyWording;
import org.exclave.query.Tallies;
import org.exclave.query.Tally;

/**
 * Prints tallies for a person, 80 letters wide: measure and people as headings, below them a line to each claimant with the
 * figure, and at the end what was left out and what may not be done with them.
 */
final class TallyLines {

    private static final int FIGURE_WIDTH = 15;
    private static final String GAP = "  ";

    private final FigureWording figures;
    private final TallyWording words;

    TallyLines(Messages messages) {
        this.figures = new FigureWording(messages);
        this.words = new TallyWording(messages);
    }

    void print(Tallies tallies, PrintWriter out) {
        String heading = "";
        for (Tally tally : tallies.tallies()) {
            String next = words.heading(tally.measure(), tally.side(), tally.group());
            if (!next.equals(heading)) {
                out.println(heading.isEmpty() ? next : System.lineSeparator() + next);
                heading = next;
            }
            printTally(tally, out);
        }
        if (!heading.isEmpty()) {
            out.println();
        }
        printSentence(
                words.counts(
                        tallies.incidents(),
                        tallies.withoutFigures(),
                        tallies.withWiderFiguresOnly(),
                        tallies.runningTotals()),
                out);
        printSentence(words.rule(), out);
    }

    /** The figure stands on the line on which its claimant's name begins. */
    private void printTally(Tally tally, PrintWriter out) {
        String figure = figures.range(tally.sum());
        String start = " ".repeat(Math.max(0, FIGURE_WIDTH - figure.length())) + figure + GAP;
        List<String> claimant = WrappedText.lines(
                words.claimant(tally.claimant(), tally.parts().size(), tally.localParts()),
                WrappedText.TERMINAL_WIDTH - start.length());
        out.println(start + claimant.getFirst());
        claimant.stream().skip(1).forEach(line -> out.println(" ".repeat(FIGURE_WIDTH) + GAP + line));
    }

    private static void printSentence(String sentence, PrintWriter out) {
        WrappedText.lines(sentence, WrappedText.TERMINAL_WIDTH).forEach(out::println);
    }
}

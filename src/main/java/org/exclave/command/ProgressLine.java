package org.exclave.command;

import java.io.Console;
import java.util.Optional;
import java.util.function.IntFunction;

/** A line on the terminal that tells how far something is, over and over; nothing where nobody looks at a terminal. */
final class ProgressLine {

    private static final int HUNDRED = 100;

    private final IntFunction<String> words;
    private final Optional<Console> console;
    private int last = -1;

    /**
     * A line that has not been printed.
     *
     * @param words for each percentage
     * @param quiet whether nothing but the result is wished
     */
    ProgressLine(IntFunction<String> words, boolean quiet) {
        this.words = words;
        this.console = Optional.ofNullable(System.console()).filter(terminal -> !quiet && terminal.isTerminal());
    }

    /** So much is done. */
    void tell(long done, long all) {
        int percent = all == 0 ? HUNDRED : (int) (HUNDRED * done / all);
        if (console.isPresent() && percent != last) {
            last = percent;
            print("\r" + words.apply(percent));
        }
    }

    /** Leaves no trace of the line. */
    void clear() {
        if (console.isPresent() && last >= 0) {
            print("\r" + " ".repeat(words.apply(HUNDRED).length()) + "\r");
        }
    }

    private void print(String line) {
        console.ifPresent(terminal -> {
            terminal.writer().print(line);
            terminal.flush();
        });
    }
}

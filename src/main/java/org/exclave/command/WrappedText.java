package org.exclave.command;

import java.util.ArrayList;
import java.util.List;

/** Words broken into lines between words; a longer word has a line of its own. */
final class WrappedText {

    /** The letters on a line of a usual terminal. */
    static final int TERMINAL_WIDTH = 80;

    private WrappedText() {}

    /** The lines of a text, none of more letters than the width unless a single word has more. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && letters(line) + 1 + letters(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    static int letters(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}

package org.exclave.cartography;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks words of any kind and length into a few lines that a picture can carry; what is left out ends in an ellipsis. */
public final class WrappedText {

    private static final String ELLIPSIS = "…";
    private static final int LONGEST = 2_000;

    /** What is beyond this reach cannot stand on the same line: letters are on average no narrower than this part of their size. */
    private static final double NARROWEST = 0.15;

    private static final int LEAST_REACH = 20;

    /** How wide letters are on average, in parts of their size. */
    private static final double USUAL = 0.52;

    private static final int MOST_GUESSES = 8;

    private WrappedText() {}

    /**
     * The lines of a text, broken at spaces where possible.
     *
     * @param widest of a line, in pixels
     * @param most how many lines at the most, at least 1
     */
    public static List<String> lines(String text, Font font, double widest, int most) {
        List<String> lines = broken(text, font, widest, most);
        if (lines.size() > most) {
            String last = lines.get(most - 1);
            lines.set(most - 1, shortened(last + ELLIPSIS, font, widest));
        }
        return List.copyOf(lines.subList(0, Math.min(most, lines.size())));
    }

    /** Whether so many lines hold a text whole; see {@link #lines}. */
    public static boolean fits(String text, Font font, double widest, int most) {
        return broken(text, font, widest, most).size() <= most;
    }

    /** All lines, or one more than wanted. */
    private static List<String> broken(String text, Font font, double widest, int most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : drawable(text).strip().split("\n", -1)) {
            breakUp(paragraph.strip(), font, widest, most + 1, lines);
            if (lines.size() > most) {
                break;
            }
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    /** One line, ending in an ellipsis when it would be wider than so many pixels. */
    public static String shortened(String text, Font font, double widest) {
        String line = drawable(text).replace('\n', ' ');
        if (MapText.width(line, font) <= widest) {
            return line;
        }
        return whole(line, fitting(line, ELLIPSIS, font, widest)).stripTrailing() + ELLIPSIS;
    }

    /** Without the control characters and halves of pairs that no font draws, and no longer than a picture could ever show. */
    private static String drawable(String text) {
        String start = text.length() > LONGEST ? whole(text, LONGEST) + ELLIPSIS : text;
        StringBuilder drawable = new StringBuilder(start.length());
        start.replace("\r\n", "\n").codePoints().forEach(letter -> {
            drawable.appendCodePoint(
                    switch (Character.getType(letter)) {
                        case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
                        case Character.CONTROL, Character.SURROGATE -> letter == '\n' ? letter : ' ';
                        default -> letter;
                    });
        });
        return drawable.toString();
    }

    private static void breakUp(String paragraph, Font font, double widest, int most, List<String> lines) {
        String rest = paragraph;
        int reach = (int) (LEAST_REACH + widest / (font.getSize2D() * NARROWEST));
        do {
            String near = rest.length() > reach ? whole(rest, reach) : rest;
            if (near.length() == rest.length() && MapText.width(rest, font) <= widest) {
                lines.add(rest);
                return;
            }
            int fits = Math.max(1, fitting(near, "", font, widest));
            int space = rest.lastIndexOf(' ', fits);
            String line = whole(rest, space > 0 ? space : fits);
            lines.add(line.strip());
            rest = rest.substring(line.length()).strip();
        } while (!rest.isEmpty() && lines.size() < most);
    }

    /**
     * How many characters from the start, with an ending after them, are no wider than so many pixels. Guesses by how wide
     * letters are, since measuring a long text is slow, and halves what is left where guesses do not help.
     */
    private static int fitting(String text, String ending, Font font, double widest) {
        int fits = 0;
        double fitsWide = 0;
        int beyond = text.length() + 1;
        double letter = font.getSize2D() * USUAL;
        for (int tried = 0; beyond - fits > 1; tried++) {
            int guess = tried < MOST_GUESSES ? fits + (int) ((widest - fitsWide) / letter) : (fits + beyond) / 2;
            int end = Math.clamp(guess, fits + 1, beyond - 1);
            double wide = MapText.width(whole(text, end) + ending, font);
            if (wide > 0) {
                letter = wide / end;
            }
            if (wide <= widest) {
                fits = end;
                fitsWide = wide;
            } else {
                beyond = end;
            }
        }
        return fits;
    }

    /** The first so many characters, and one more where the cut would fall within a pair. */
    private static String whole(String text, int end) {
        boolean within = end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return text.substring(0, within ? end + 1 : end);
    }
}

package org.exclave.cartography;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks words of any kind and length into a few lines that a picture can carry; what is left out ends in an ellipsis. */
public final class WrappedText {

    private static final String ELLIPSIS = "…";
    private static final int LONGEST = 2_000;

    private WrappedText() {}

    /**
     * The lines of a text, broken at spaces where possible.
     *
     * @param widest of a line, in pixels
     * @param most how many lines at the most, at least 1
     */
    public static List<String> lines(String text, Font font, double widest, int most) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : drawable(text).split("\n", -1)) {
            breakUp(paragraph.strip(), font, widest, most + 1, lines);
            if (lines.size() > most) {
                break;
            }
        }
        while (!lines.isEmpty() && lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        if (lines.size() > most) {
            String last = lines.get(most - 1);
            lines.set(most - 1, shortened(last + ELLIPSIS, font, widest));
        }
        return List.copyOf(lines.subList(0, Math.min(most, lines.size())));
    }

    /** One line, ending in an ellipsis when it would be wider than so many pixels. */
    public static String shortened(String text, Font font, double widest) {
        String line = drawable(text).replace('\n', ' ');
        if (MapText.width(line, font) <= widest) {
            return line;
        }
        int shortest = 0;
        int longest = line.length();
        while (shortest < longest) {
            int middle = (shortest + longest + 1) / 2;
            if (MapText.width(whole(line, middle) + ELLIPSIS, font) <= widest) {
                shortest = middle;
            } else {
                longest = middle - 1;
            }
        }
        return whole(line, shortest).stripTrailing() + ELLIPSIS;
    }

    /** Without the control characters that no font draws, and no longer than a picture could ever show. */
    private static String drawable(String text) {
        String start = text.length() > LONGEST ? whole(text, LONGEST) : text;
        StringBuilder drawable = new StringBuilder(start.length());
        start.replace("\r\n", "\n").codePoints().forEach(letter -> {
            boolean control = Character.isISOControl(letter) || Character.getType(letter) == Character.SURROGATE;
            drawable.appendCodePoint(control && letter != '\n' ? ' ' : letter);
        });
        return drawable.toString();
    }

    private static void breakUp(String paragraph, Font font, double widest, int most, List<String> lines) {
        String rest = paragraph;
        while (lines.size() < most) {
            if (MapText.width(rest, font) <= widest) {
                lines.add(rest);
                return;
            }
            int fits = fitting(rest, font, widest);
            int space = rest.lastIndexOf(' ', fits);
            int end = space > 0 ? space : Math.max(1, fits);
            lines.add(whole(rest, end).strip());
            rest = rest.substring(whole(rest, end).length()).strip();
        }
    }

    private static int fitting(String text, Font font, double widest) {
        int shortest = 1;
        int longest = text.length();
        while (shortest < longest) {
            int middle = (shortest + longest + 1) / 2;
            if (MapText.width(whole(text, middle), font) <= widest) {
                shortest = middle;
            } else {
                longest = middle - 1;
            }
        }
        return shortest;
    }

    /** The first so many characters, and one more where the cut would fall within a pair. */
    private static String whole(String text, int end) {
        boolean within = end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end));
        return text.substring(0, within ? end + 1 : end);
    }
}

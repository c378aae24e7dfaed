package org.exclave.geography;

import java.util.List;
import java.util.Map;

/** Makes plain text of what a file says of itself, which is often a piece of a web page. */
final class PlainText {

    private static final List<Map.Entry<String, String>> SIGNS = List.of(
            Map.entry("&copy;", "©"),
            Map.entry("&#169;", "©"),
            Map.entry("&nbsp;", " "),
            Map.entry("&quot;", "\""),
            Map.entry("&#39;", "’"),
            Map.entry("&lt;", "<"),
            Map.entry("&gt;", ">"),
            Map.entry("&amp;", "&"));

    private PlainText() {}

    /** The text without tags and control characters, with single blanks; signs written by name are put in their place. */
    static String of(String written) {
        String text = withoutTags(written);
        for (Map.Entry<String, String> sign : SIGNS) {
            text = text.replace(sign.getKey(), sign.getValue());
        }
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (Character.getType(letter)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                default -> plain.appendCodePoint(letter);
            }
        });
        return plain.toString().strip().replaceAll("\\s+", " ");
    }

    /** What stands between {@code <} and the next {@code >} goes when it begins like a tag; all else stays. */
    private static String withoutTags(String text) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = isTag(text, at) ? text.indexOf('>', at) : -1;
            if (end < 0) {
                kept.append(text.charAt(at));
                at++;
            } else {
                at = end + 1;
            }
        }
        return kept.toString();
    }

    private static boolean isTag(String text, int at) {
        if (text.charAt(at) != '<' || at + 1 == text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next == '/' || next == '!' || Character.isLetter(next);
    }
}

package org.exclave.exchange.markup;

/** Texts as XML 1.0 can hold them: without the control signs that it does not know, and with one sign for the end of a line. */
final class MarkupText {

    private static final char STRANGE = '\uFFFD';

    private MarkupText() {}

    /** The text with a mark for each sign that cannot stand in a document. */
    static String plain(String text) {
        if (isOrdinary(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(sign -> {
            if (isKnown(sign)) {
                plain.appendCodePoint(sign);
            } else {
                plain.append(STRANGE);
            }
        });
        return plain.toString();
    }

    /** Whether nothing in it can be strange, as in nearly every text: looking closer takes most of the time of a large file. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKnown(int sign) {
        boolean blank = sign == '\t' || sign == '\n';
        boolean half = sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE;
        return blank || (sign >= ' ' && !half && sign != 0xFFFE && sign != 0xFFFF);
    }
}

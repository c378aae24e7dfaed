package org.exclave.briefing;

/** Text without the characters that no XML document may hold, whoever typed them. */
public final class LegibleText {

    private LegibleText() {}

    /** The same text; what XML 1.0 (2.2) forbids becomes a blank. */
    public static String of(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> legible.appendCodePoint(isAllowed(letter) ? letter : ' '));
        return legible.toString();
    }

    private static boolean isAllowed(int letter) {
        boolean control = letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return !control && !half && letter != 0xFFFE && letter != 0xFFFF;
    }
}

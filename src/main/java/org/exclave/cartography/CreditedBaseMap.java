package org.exclave.cartography;

import java.util.regex.Pattern;

/**
 * A base map of the user's that may be drawn, because it is known to whom it is owed.
 *
 * @param file the name of its file, without the folder
 * @param tiles its pictures
 * @param credit to whom it is owed, plain text of one line, not blank, at most {@value #LONGEST} characters
 */
public record CreditedBaseMap(String file, BaseMapTiles tiles, String credit) {

    private static final int SHORT = 160;
    private static final int LONGEST = 2000;

    /** Control characters, and those that turn the direction of what follows. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\u2028-\\u202E\\u2066-\\u2069]");

    /** @throws IllegalArgumentException when the credit is blank: a map without credit is not drawn */
    public CreditedBaseMap {
        if (UNSEEN.matcher(credit).replaceAll(" ").isBlank()) {
            throw new IllegalArgumentException("a base map needs a credit");
        }
        String line = UNSEEN.matcher(credit).replaceAll(" ").strip().replaceAll("\\s+", " ");
        credit = cut(line, LONGEST);
    }

    /** The credit as it stands on map and sheet: whole, or its first {@value #SHORT} characters and an ellipsis. */
    public String shortCredit() {
        return cut(credit, SHORT);
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)).strip() + "…";
    }
}

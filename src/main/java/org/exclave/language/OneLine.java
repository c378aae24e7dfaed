package org.exclave.language;

import java.util.regex.Pattern;

/** Words of the user within a line of output: line breaks and what would steer a terminal become blanks. */
public final class OneLine {

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u0080-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]+");

    private OneLine() {}

    public static String of(String words) {
        return CONTROLS.matcher(words).replaceAll(" ").strip();
    }
}

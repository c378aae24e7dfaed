package org.exclave.briefing.svg;

import java.math.BigDecimal;
import org.exclave.briefing.LegibleText;

/** How SVG writes words and numbers, the same in every country. */
final class SvgWords {

    private static final double HUNDREDTHS = 100;
    private static final double MILLIONTHS = 1_000_000;

    private SvgWords() {}

    /** Text within or between elements. */
    static String of(String text) {
        return LegibleText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }

    /** A length in device pixels, to a hundredth. */
    static String number(double value) {
        return rounded(value, HUNDREDTHS);
    }

    /** A factor, to a millionth. */
    static String factor(double value) {
        return rounded(value, MILLIONTHS);
    }

    private static String rounded(double value, double parts) {
        double near = Math.round(value * parts) / parts;
        if (near == Math.rint(near) && Math.abs(near) < Integer.MAX_VALUE) {
            return Integer.toString((int) near);
        }
        return BigDecimal.valueOf(near).toPlainString();
    }
}

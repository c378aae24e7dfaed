package org.exclave.window;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet for letters of another size. Lengths with the unit {@code px} grow with the letters, those without a unit stay;
 * widths grow by a quarter of that and heights by three quarters, for
 * all must still fit into a window.
 */
final class SizedSheet {

    private static final double SHARE_OF_WIDTHS = 0.25;
    private static final double SHARE_OF_HEIGHTS = 0.75;

    private static final Pattern DECLARATION = Pattern.compile("(-[a-z-]+)(\\s*:)([^;{}]*);");
    private static final Pattern PIXELS = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)px");

    private SizedSheet() {}

    /** The words of a sheet with letters so many times as large. */
    static String of(String sheet, double factor) {
        return DECLARATION
                .matcher(sheet)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + found.group(2) + grown(found.group(3), factorOf(found.group(1), factor)) + ";"));
    }

    /** How wide something is made, in pixels, that is so wide with letters of the usual size. */
    static double wide(double usual, double factor) {
        return usual * (1 + (factor - 1) * SHARE_OF_WIDTHS);
    }

    private static double factorOf(String property, double factor) {
        double share = property.endsWith("-width") ? SHARE_OF_WIDTHS : property.endsWith("-height") ? SHARE_OF_HEIGHTS : 1;
        return 1 + (factor - 1) * share;
    }

    private static String grown(String value, double factor) {
        return PIXELS.matcher(value)
                .replaceAll(found -> String.format(Locale.ROOT, "%.2fpx", Double.parseDouble(found.group(1)) * factor));
    }

    /** An address that holds a whole sheet. */
    static String address(String sheet) {
        return "data:text/css;charset=UTF-8;base64,"
                + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8));
    }
}

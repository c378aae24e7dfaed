package org.exclave.exchange.table;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one coordinate as tables write them: 39.8512, 39,8512, 39°51′04″N, 39 51 04, 39°51.07' с. ш. Numbers such as NaN or
 * 1e308 are none.
 */
enum CoordinateReading {

    /** Degrees north; south with S or Ю, or a minus. */
    LATITUDE("NS", "СЮ"),

    /** Degrees east; west with W or З, or a minus. */
    LONGITUDE("EW", "ВЗ");

    private static final Pattern DECIMAL = Pattern.compile("[-+]?\\d{1,12}(?:[.,]\\d{0,20})?");
    private static final Pattern DEGREES = Pattern.compile(
            "([NSEWСЮВЗ])?\\s{0,3}([-+])?(\\d{1,3}(?:[.,]\\d{1,15})?)\\s{0,3}[°º]?\\s{0,3}"
                    + "(?:(\\d{1,2}(?:[.,]\\d{1,15})?)\\s{0,3}['′’]?\\s{0,3})?"
                    + "(?:(\\d{1,2}(?:[.,]\\d{1,15})?)\\s{0,3}(?:\"|″|”|''|′′)?\\s{0,3})?"
                    + "([NSEWСЮВЗ])?(?:\\.?\\s{0,3}[ШД]\\.?)?");
    private static final double MINUTES_TO_A_DEGREE = 60;
    private static final double SECONDS_TO_A_DEGREE = 3600;

    private final String english;
    private final String russian;

    CoordinateReading(String english, String russian) {
        this.english = english;
        this.russian = russian;
    }

    /** The coordinate in a field, in degrees or in the unit of the table's reference system. */
    OptionalDouble read(String field) {
        if (field.length() > TableLimits.LONGEST_VALUE) {
            return OptionalDouble.empty();
        }
        String text = field.strip();
        if (DECIMAL.matcher(text).matches()) {
            return OptionalDouble.of(number(text));
        }
        Matcher match = DEGREES.matcher(text.toUpperCase(Locale.ROOT));
        return match.matches() ? inDegrees(match) : OptionalDouble.empty();
    }

    private OptionalDouble inDegrees(Matcher match) {
        boolean twice = match.group(1) != null && match.group(6) != null;
        String hemisphere = match.group(1) != null ? match.group(1) : match.group(6);
        boolean signed = match.group(2) != null;
        double minutes = part(match.group(4));
        double seconds = part(match.group(5));
        boolean broken = (isBroken(match.group(3)) && match.group(4) != null)
                || (isBroken(match.group(4)) && match.group(5) != null);
        boolean overflowing = minutes >= MINUTES_TO_A_DEGREE || seconds >= MINUTES_TO_A_DEGREE;
        if (twice || broken || overflowing || (signed && hemisphere != null)) {
            return OptionalDouble.empty();
        }
        double degrees = number(match.group(3)) + minutes / MINUTES_TO_A_DEGREE + seconds / SECONDS_TO_A_DEGREE;
        if (hemisphere == null) {
            return OptionalDouble.of("-".equals(match.group(2)) ? -degrees : degrees);
        }
        int side = Math.max(english.indexOf(hemisphere), russian.indexOf(hemisphere));
        return side < 0 ? OptionalDouble.empty() : OptionalDouble.of(side == 0 ? degrees : -degrees);
    }

    /** Of degrees, minutes and seconds only the last may be a fraction. */
    private static boolean isBroken(@Nullable String group) {
        return group != null && (group.indexOf('.') >= 0 || group.indexOf(',') >= 0);
    }

    private static double part(@Nullable String group) {
        return group == null ? 0 : number(group);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }
}

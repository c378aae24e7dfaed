package org.exclave.exchange.table;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.exclave.event.Killed;

/** Reads a whole number that counts people or metres. */
final class FigureReading {

    private static final Pattern WHOLE = Pattern.compile("\\+?(\\d{1,9})(?:[.,]0{1,6})?");
    private static final Set<String> ABSENT = Set.of("", "na", "n/a", "null", "none", "-", "–", "—", "н/д", "нет данных");

    private FigureReading() {}

    /** The number, {@link Killed#UNSAID} where the field says that there is none, or nothing when it is something else. */
    static OptionalInt read(String field) {
        if (field.length() > TableLimits.LONGEST_VALUE) {
            return OptionalInt.empty();
        }
        String text = field.strip();
        if (ABSENT.contains(text.toLowerCase(Locale.ROOT))) {
            return OptionalInt.of(Killed.UNSAID);
        }
        var match = WHOLE.matcher(text);
        return match.matches() ? OptionalInt.of(Integer.parseInt(match.group(1))) : OptionalInt.empty();
    }
}

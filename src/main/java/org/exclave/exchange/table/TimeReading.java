package org.exclave.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as tables write them: 2022-09-16, with or without a clock and its offset; 16.09.2022; 16/09/2022 or 09/16/2022
 * where the order was said; 16 September 2022 in English and Russian; clocks of 24 hours or of 12 with AM and PM. Midnight without an offset is what spreadsheets put
 * behind a day and counts as none; 44820, the day as spreadsheets count it, where that was said. Years of two digits are not read.
 */
final class TimeReading {

    private static final String CLOCK =
            "(?:[ T]{1,3}(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?(?: ?([AaPp])\\.?[Mm]\\.?)?\\s{0,3}(Z|UTC|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + CLOCK);
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + CLOCK);
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})" + CLOCK);
    private static final Pattern WORDED = Pattern.compile("(\\d{1,2})[ -](\\p{L}{3,10})\\.?[ -](\\d{4})(?: ?г\\.?)?" + CLOCK);

    /** Days since the one before the last of 1899, as spreadsheets count them: those of 1927 to 2173. */
    private static final Pattern SERIAL = Pattern.compile("([1-9]\\d{4})(?:[.,](\\d{1,15}))?");

    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([-/. ])(?:\\d{1,2}|\\p{L}{3,10})\\1'?\\d{2}" + CLOCK);
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);
    private static final int SECONDS_TO_A_DAY = 86_400;
    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "january", "января", "январь"),
            List.of("february", "february", "февраля", "февраль"),
            List.of("march", "march", "марта", "март"),
            List.of("april", "april", "апреля", "апрель"),
            List.of("may", "may", "мая", "май"),
            List.of("june", "june", "июня", "июнь"),
            List.of("july", "july", "июля", "июль"),
            List.of("august", "august", "августа", "август"),
            List.of("september", "sept", "сентября", "сентябрь"),
            List.of("october", "october", "октября", "октябрь"),
            List.of("november", "november", "ноября", "ноябрь"),
            List.of("december", "december", "декабря", "декабрь"));
    private static final int SHORT = 3;
    private static final int REMEMBERED = 1 << 14;
    private static final int HALF_A_DAY = 12;
    private static final int SECONDS_TO_A_MINUTE = 60;

    private final @Nullable DateOrder order;
    private final Map<String, Optional<WrittenTime>> seen = new HashMap<>();

    /** @param order of dates with slashes, or null when it was not said: then such dates are not read */
    TimeReading(@Nullable DateOrder order) {
        this.order = order;
    }

    /** The time of a field, or nothing when it is none. */
    Optional<WrittenTime> read(String field) {
        if (field.length() > TableLimits.LONGEST_VALUE) {
            return Optional.empty();
        }
        Optional<WrittenTime> known = seen.get(field);
        if (known == null) {
            known = time(field.strip());
            if (seen.size() < REMEMBERED) {
                seen.put(field, known);
            }
        }
        return known;
    }

    private Optional<WrittenTime> time(String text) {
        try {
            Matcher match = YEAR_FIRST.matcher(text);
            if (match.matches()) {
                return Optional.of(time(number(match, 1), number(match, 2), number(match, 3), match, 4));
            }
            match = DOTTED.matcher(text);
            if (match.matches()) {
                return Optional.of(time(number(match, 3), number(match, 2), number(match, 1), match, 4));
            }
            match = SLASHED.matcher(text);
            if (match.matches() && (order == DateOrder.DMY || order == DateOrder.MDY)) {
                boolean dayFirst = order == DateOrder.DMY;
                int month = number(match, dayFirst ? 3 : 1);
                return Optional.of(time(number(match, 4), month, number(match, dayFirst ? 1 : 3), match, 5));
            }
            match = SERIAL.matcher(text);
            if (match.matches() && order == DateOrder.EXCEL) {
                return Optional.of(serial(number(match, 1), match.group(2)));
            }
            match = WORDED.matcher(text);
            if (match.matches()) {
                return Optional.of(time(number(match, 3), month(match.group(2)), number(match, 1), match, 4));
            }
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Which of the two first numbers of a date with slashes is above 12, if one is: that is the day. */
    static Optional<DateOrder> order(String field) {
        Matcher match = SLASHED.matcher(field.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        boolean first = number(match, 1) > 12;
        boolean second = number(match, 3) > 12;
        return first == second ? Optional.empty() : Optional.of(first ? DateOrder.DMY : DateOrder.MDY);
    }

    /** Whether a date is written with slashes, so that its order must be known. */
    static boolean isSlashed(String field) {
        return SLASHED.matcher(field.strip()).matches();
    }

    /** Whether a field holds a day as spreadsheets count them, if it holds a day at all. */
    static boolean isSerial(String field) {
        return field.length() <= TableLimits.LONGEST_VALUE && SERIAL.matcher(field.strip()).matches();
    }

    /** Why a field that holds no time is refused, as the key of the sentence under {@code fault.}. */
    static String refusal(String field) {
        boolean brief = field.length() <= TableLimits.LONGEST_VALUE;
        return isSerial(field)
                ? "table.serial"
                : brief && SHORT_YEAR.matcher(field.strip()).matches() ? "table.shortYear" : "table.time";
    }

    /** A day and what part of it is over; that is known as exactly as its last digit, and somewhere in it is the time. */
    private static WrittenTime serial(int days, @Nullable String part) {
        LocalDate date = FIRST_SERIAL.plusDays(days);
        double over = part == null ? 0 : Double.parseDouble("0." + part) * SECONDS_TO_A_DAY;
        if (part == null || over == 0) {
            return WrittenTime.day(date);
        }
        int either = (int) (SECONDS_TO_A_DAY / 2 / Math.pow(10, part.length()));
        LocalDateTime reading = date.atStartOfDay().plusSeconds(Math.round(over) - either);
        return WrittenTime.clock(reading, null, Math.max(1, 2 * either));
    }

    private static WrittenTime time(int year, int month, int day, Matcher match, int clock) {
        if (year == 0) {
            throw new DateTimeException("there is no such year");
        }
        LocalDate date = LocalDate.of(year, month, day);
        if (match.group(clock) == null) {
            return WrittenTime.day(date);
        }
        boolean minutes = match.group(clock + 2) == null;
        int hour = hour(number(match, clock), match.group(clock + 3));
        LocalTime time = LocalTime.of(hour, number(match, clock + 1), minutes ? 0 : number(match, clock + 2));
        String zone = match.group(clock + 4);
        if (zone == null && time.equals(LocalTime.MIDNIGHT)) {
            return WrittenTime.day(date);
        }
        ZoneOffset offset = zone == null ? null : zone.equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(zone);
        return WrittenTime.clock(LocalDateTime.of(date, time), offset, minutes ? SECONDS_TO_A_MINUTE : 1);
    }

    /** Of a clock with twelve hours, 12 is the first of its half of the day. */
    private static int hour(int written, @Nullable String half) {
        if (half == null) {
            return written;
        }
        if (written < 1 || written > HALF_A_DAY) {
            throw new DateTimeException("no hour of twelve: " + written);
        }
        return written % HALF_A_DAY + (half.equalsIgnoreCase("p") ? HALF_A_DAY : 0);
    }

    private static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int month = 0; month < MONTHS.size(); month++) {
            List<String> names = MONTHS.get(month);
            if (names.contains(lower)
                    || names.stream().anyMatch(name -> lower.length() == SHORT && name.startsWith(lower))) {
                return month + 1;
            }
        }
        throw new DateTimeException("no month: " + word);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }
}

package org.exclave.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.exclave.catalog.SideClock;

/**
 * A time as somebody writes it on the command line: an ISO date, or an ISO date-time with or without offset. Without
 * offset it is UTC+6. A date means its whole day, a date-time means that instant.
 */
public final class TimeExpression {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern CLOCK = Pattern.compile(DAY + "[T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?");
    private static final Pattern CLOCK_WITH_OFFSET = Pattern.compile(CLOCK + "(Z|[+-][0-9]{2}:[0-9]{2})");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private final Instant start;
    private final Instant end;

    private TimeExpression(Instant start, Instant end) {
        this.start = start;
        this.end = end;
    }

    /**
     * Reads {@code 2022-09-17}, {@code 2022-09-17T12:00}, {@code 2022-09-17T12:00:30}, each of the latter also with
     * {@code Z} or {@code +05:00}, and with a space in place of the {@code T}.
     *
     * @throws TimeExpressionException when it has another form, names a time that is not, or a year outside 1900–2100
     */
    public static TimeExpression parse(String text) throws TimeExpressionException {
        try {
            if (DAY.matcher(text).matches()) {
                return wholeDay(text, LocalDate.parse(text));
            }
            if (CLOCK.matcher(text).matches()) {
                return instant(text, LocalDateTime.parse(text.replace(' ', 'T')).atOffset(SideClock.KYRGYZSTAN.offset()));
            }
            if (CLOCK_WITH_OFFSET.matcher(text).matches()) {
                return instant(text, OffsetDateTime.parse(text.replace(' ', 'T')));
            }
        } catch (DateTimeParseException noSuchTime) {
            throw new TimeExpressionException("no-such-time", text, noSuchTime);
        }
        throw new TimeExpressionException("unreadable", text, null);
    }

    /** The instant at which the time begins. */
    public Instant start() {
        return start;
    }

    /** The instant at which it is over: for a date, midnight after it; for a date-time, that instant itself. */
    public Instant end() {
        return end;
    }

    /** {@link #start()} of a text. */
    public static Instant startOf(String text) throws TimeExpressionException {
        return parse(text).start();
    }

    /** {@link #end()} of a text. */
    public static Instant endOf(String text) throws TimeExpressionException {
        return parse(text).end();
    }

    /** Writes a start so that it is read as the same second: a date, or at UTC+6 a date and clock time. */
    public static String writeStart(Instant start) {
        LocalDateTime local = LocalDateTime.ofInstant(start.truncatedTo(ChronoUnit.SECONDS), SideClock.KYRGYZSTAN.offset());
        return isMidnight(local)
                ? local.toLocalDate().toString()
                : local.toLocalDate() + " " + local.toLocalTime();
    }

    /** Writes an end so that it is read as the same second; midnight is written as the day that it ends. */
    public static String writeEnd(Instant end) {
        LocalDateTime local = LocalDateTime.ofInstant(end.truncatedTo(ChronoUnit.SECONDS), SideClock.KYRGYZSTAN.offset());
        return isMidnight(local) ? local.toLocalDate().minusDays(1).toString() : writeStart(end);
    }

    private static boolean isMidnight(LocalDateTime local) {
        return local.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static TimeExpression wholeDay(String text, LocalDate day) throws TimeExpressionException {
        refuseFarYears(text, day.getYear());
        TimeWindow window = TimeWindow.ofDays(day, day);
        return new TimeExpression(window.from(), window.to());
    }

    private static TimeExpression instant(String text, OffsetDateTime time) throws TimeExpressionException {
        refuseFarYears(text, time.getYear());
        return new TimeExpression(time.toInstant(), time.toInstant());
    }

    private static void refuseFarYears(String text, int year) throws TimeExpressionException {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new TimeExpressionException("out-of-range", text, null);
        }
    }
}

package org.exclave.annotation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/**
 * A day or an instant as the user wrote it, kept to the letter: an ISO date, or an ISO date-time with or without offset.
 * Without offset it is Kyrgyz time, UTC+6, as on the command line.
 *
 * @param text such as {@code 2022-09-16}, {@code 2022-09-16T08:30} or {@code 2022-09-16T08:30:00+05:00}, years 0000 to
 *     9999
 */
public record Moment(String text) {

    private static final ZoneOffset UNSAID = ZoneOffset.ofHours(6);
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd")
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT)
            .withChronology(IsoChronology.INSTANCE);

    /** @throws IllegalArgumentException when the text is neither a date nor a date-time */
    public Moment {
        try {
            parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("neither a date nor a date-time: " + text, unreadable);
        }
    }

    /** The instant, or the first one of the day. */
    public Instant earliest() {
        return switch (parse(text)) {
            case OffsetDateTime exact -> exact.toInstant();
            case LocalDateTime local -> local.toInstant(UNSAID);
            case TemporalAccessor day -> midnightBefore(LocalDate.from(day));
        };
    }

    /** The instant, or the last one of the day, a nanosecond before midnight. */
    public Instant latest() {
        return parse(text) instanceof LocalDate day
                ? midnightBefore(day.plusDays(1)).minusNanos(1)
                : earliest();
    }

    private static Instant midnightBefore(LocalDate day) {
        return day.atStartOfDay().toInstant(UNSAID);
    }

    private static TemporalAccessor parse(String text) {
        return FORM.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    }
}

package org.exclave.annotation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * A day or an instant as the user wrote it, kept to the letter: an ISO date, or an ISO date-time with or without offset.
 * Without offset it is Kyrgyz time, UTC+6, as on the command line. Two are equal when they are written alike.
 */
public final class Moment {

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

    private final String text;

    // Worked out once: every picture of the map asks for those of all annotations.
    private final Instant earliest;
    private final Instant latest;

    /**
     * A moment as it is written.
     *
     * @param text such as {@code 2022-09-16}, {@code 2022-09-16T08:30} or {@code 2022-09-16T08:30:00+05:00}, years 0000 to
     *     9999
     * @throws IllegalArgumentException when the text is neither a date nor a date-time
     */
    public Moment(String text) {
        this.text = text;
        try {
            TemporalAccessor moment = FORM.parse(text);
            boolean day = !moment.isSupported(ChronoField.HOUR_OF_DAY);
            this.earliest = earliest(moment, day);
            this.latest = day ? earliest.plus(1, ChronoUnit.DAYS).minusNanos(1) : earliest;
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("neither a date nor a date-time: " + text, unreadable);
        }
    }

    private static Instant earliest(TemporalAccessor moment, boolean day) {
        if (moment.isSupported(ChronoField.OFFSET_SECONDS)) {
            return Instant.from(moment);
        }
        LocalTime time = day ? LocalTime.MIDNIGHT : LocalTime.from(moment);
        return LocalDate.from(moment).atTime(time).toInstant(UNSAID);
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** The instant, or the first one of the day. */
    public Instant earliest() {
        return earliest;
    }

    /** The instant, or the last one of the day, a nanosecond before midnight. */
    public Instant latest() {
        return latest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment moment && moment.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}

package org.exclave.catalog;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Up to when a figure holds, as exactly as its source says: a month and a day are stretches of time. Readings of the local
 * clock, without offset.
 *
 * @param first the earliest moment that can be meant
 * @param last the latest moment that can be meant, not before the earliest
 */
public record AsOf(LocalDateTime first, LocalDateTime last) {

    private static final int LETTERS_OF_A_MONTH = 7;
    private static final int LETTERS_OF_A_DAY = 10;

    public AsOf {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the latest moment is before the earliest");
        }
    }

    /**
     * Reads the text of a claim: {@code 2022-10}, {@code 2022-09-18} or {@code 2022-09-18T10:00}.
     *
     * @throws DateTimeParseException when there is no such month, day or time
     */
    public static AsOf parse(String text) {
        return switch (text.length()) {
            case LETTERS_OF_A_MONTH -> {
                YearMonth month = YearMonth.parse(text);
                yield days(month.atDay(1), month.atEndOfMonth());
            }
            case LETTERS_OF_A_DAY -> {
                LocalDate day = LocalDate.parse(text);
                yield days(day, day);
            }
            default -> {
                LocalDateTime reading = LocalDateTime.parse(text);
                yield new AsOf(reading, reading);
            }
        };
    }

    /** Up to when a claim holds, or null when nobody said. */
    public static @Nullable AsOf of(Claim claim) {
        String text = claim.asOf();
        return text == null ? null : parse(text);
    }

    private static AsOf days(LocalDate first, LocalDate last) {
        return new AsOf(first.atStartOfDay(), last.atTime(LocalTime.MAX));
    }

    /** Whether it is later whichever moments are meant; a day is not surely after an hour of that day. */
    public boolean isSurelyAfter(AsOf other) {
        return first.isAfter(other.last);
    }

    /** Where it stands on an axis of time. */
    public LocalDateTime middle() {
        return first.plus(Duration.between(first, last).dividedBy(2));
    }
}

package org.exclave.timeline;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as somebody types it. A day is 24 hours. */
public final class TypedDuration {

    private static final Pattern PART = Pattern.compile("(\\d{1,6})\\s*(min|m|h|d|w)\\s*");
    private static final Pattern PARTS = Pattern.compile("(?:" + PART.pattern() + ")+");
    private static final int LONGEST_TEXT = 60;
    private static final long MINUTES_OF_AN_HOUR = 60;
    private static final long MINUTES_OF_A_DAY = 24 * MINUTES_OF_AN_HOUR;

    private TypedDuration() {}

    /**
     * Reads {@code 90m}, {@code 1h}, {@code 6 h}, {@code 1d}, {@code 1 d 6 h}, {@code 2w} or ISO such as {@code PT90M};
     * empty when it is none, not above 0, or 100,000 days and more.
     */
    public static Optional<Duration> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        try {
            Duration length = PARTS.matcher(text).matches() ? sum(text) : Duration.parse(text);
            return length.isPositive() && length.toDays() < 100_000 ? Optional.of(length) : Optional.empty();
        } catch (DateTimeException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    /** Writes whole minutes so that they are read again, such as {@code 1 d 6 h}; what is below a minute is left out. */
    public static String write(Duration length) {
        long minutes = length.toMinutes();
        StringBuilder words = new StringBuilder();
        append(words, minutes / MINUTES_OF_A_DAY, "d");
        append(words, minutes % MINUTES_OF_A_DAY / MINUTES_OF_AN_HOUR, "h");
        append(words, minutes % MINUTES_OF_AN_HOUR, "min");
        return words.isEmpty() ? "0 min" : words.toString();
    }

    private static void append(StringBuilder words, long amount, String unit) {
        if (amount > 0) {
            words.append(words.isEmpty() ? "" : " ").append(amount).append(' ').append(unit);
        }
    }

    private static Duration sum(String text) {
        Duration sum = Duration.ZERO;
        for (Matcher part = PART.matcher(text); part.find(); ) {
            sum = sum.plus(plain(Long.parseLong(part.group(1)), part.group(2)));
        }
        return sum;
    }

    private static Duration plain(long number, String unit) {
        return switch (unit) {
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            case "w" -> Duration.ofDays(7 * number);
            default -> Duration.ofMinutes(number);
        };
    }
}

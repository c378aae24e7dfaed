package org.exclave.timeline;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as somebody types it. */
public final class TypedDuration {

    private static final Pattern PLAIN = Pattern.compile("(\\d{1,6})\\s*(min|m|h|d|w)");

    private TypedDuration() {}

    /** Reads {@code 90m}, {@code 1h}, {@code 6 h}, {@code 1d}, {@code 2w} or ISO such as {@code PT90M}; empty when it is none or not above 0. */
    public static Optional<Duration> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        Matcher plain = PLAIN.matcher(text);
        try {
            Duration length = plain.matches() ? plain(Long.parseLong(plain.group(1)), plain.group(2)) : Duration.parse(text);
            return length.isPositive() && length.toDays() < 100_000 ? Optional.of(length) : Optional.empty();
        } catch (DateTimeException | ArithmeticException none) {
            return Optional.empty();
        }
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

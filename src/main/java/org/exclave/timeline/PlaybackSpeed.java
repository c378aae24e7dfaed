package org.exclave.timeline;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How fast the selected time plays.
 *
 * @param stepsPerSecond from {@value #SLOWEST} to {@value #FASTEST}
 */
public record PlaybackSpeed(double stepsPerSecond) {

    public static final double SLOWEST = 0.1;
    public static final double FASTEST = 60;

    /** The speeds that are offered. */
    public static final List<PlaybackSpeed> OFFERED =
            List.of(of(0.5), of(1), of(2), of(4), of(8), of(16), of(30), of(60));

    private static final Pattern TYPED = Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*(?:/\\s*s)?");

    /** @throws IllegalArgumentException when it is out of range */
    public PlaybackSpeed {
        if (!(stepsPerSecond >= SLOWEST && stepsPerSecond <= FASTEST)) {
            throw new IllegalArgumentException("no speed: " + stepsPerSecond);
        }
    }

    public static PlaybackSpeed of(double stepsPerSecond) {
        return new PlaybackSpeed(stepsPerSecond);
    }

    /** Reads a number of steps a second as somebody types it, such as {@code 4}, {@code 0,5} or {@code 2.5/s}; empty when it is none or out of range. */
    public static Optional<PlaybackSpeed> parse(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(matcher.group(1).replace(',', '.'));
        return number >= SLOWEST && number <= FASTEST ? Optional.of(of(number)) : Optional.empty();
    }

    /** From one step to the next. */
    public Duration interval() {
        return Duration.ofNanos(Math.round(1e9 / stepsPerSecond));
    }
}

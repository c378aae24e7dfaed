package org.exclave.timeline;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Which dates or clock times are written along the axis, at UTC+6. */
public enum DateStep {
    QUARTER_HOURS(3840, Row.CLOCK, 15, ChronoUnit.MINUTES),
    HALF_HOURS(1920, Row.CLOCK, 30, ChronoUnit.MINUTES),
    HOURS(960, Row.CLOCK, 1, ChronoUnit.HOURS),
    THIRD_HOURS(320, Row.CLOCK, 3, ChronoUnit.HOURS),
    SIXTH_HOURS(160, Row.CLOCK, 6, ChronoUnit.HOURS),
    DAYS(16, Row.DAYS, 1, ChronoUnit.DAYS),
    /** The odd days of a month but the 31st. */
    ODD_DAYS(10, Row.DAYS, 1, ChronoUnit.DAYS),
    /** The first of a month and every fifth day. */
    FIFTH_DAYS(4, Row.DAYS, 1, ChronoUnit.DAYS),
    /** The first of a month and every tenth day. */
    TENTH_DAYS(2, Row.DAYS, 1, ChronoUnit.DAYS),
    MONTHS(1.1, Row.MONTHS, 1, ChronoUnit.MONTHS),
    /** The first months of quarters. */
    QUARTERS(0.4, Row.MONTHS, 1, ChronoUnit.MONTHS),
    YEARS(0.08, Row.YEARS, 1, ChronoUnit.YEARS),
    /** From years that five divides. */
    FIVE_YEARS(0.035, Row.YEARS, 5, ChronoUnit.YEARS),
    DECADES(0.0175, Row.YEARS, 10, ChronoUnit.YEARS),
    CENTURIES(0, Row.YEARS, 100, ChronoUnit.YEARS);

    /** What sort of words a step writes; the next greater sort stands in the line below. */
    public enum Row {
        CLOCK,
        DAYS,
        MONTHS,
        YEARS
    }

    private static final int LAST_DAY_THAT_LEAVES_ROOM = 25;

    private final double narrowestDay;
    private final Row row;
    private final int amount;
    private final ChronoUnit unit;

    DateStep(double narrowestDay, Row row, int amount, ChronoUnit unit) {
        this.narrowestDay = narrowestDay;
        this.row = row;
        this.amount = amount;
        this.unit = unit;
    }

    /** The finest step whose words do not run into each other, where a day has so many pixels. */
    public static DateStep atDayWidth(double pixels) {
        for (DateStep step : values()) {
            if (pixels >= step.narrowestDay) {
                return step;
            }
        }
        return CENTURIES;
    }

    /** What sort of words it writes. */
    public Row row() {
        return row;
    }

    /** The local times to be marked, from the one that holds {@code from} on and before {@code to}. */
    public List<LocalDateTime> between(LocalDateTime from, LocalDateTime to) {
        List<LocalDateTime> times = new ArrayList<>();
        for (LocalDateTime time = startOf(from); time.isBefore(to); time = endOf(time)) {
            if (isMarked(time) && endOf(time).isAfter(from)) {
                times.add(time);
            }
        }
        return times;
    }

    /** Where a step that begins at a local time ends. */
    public LocalDateTime endOf(LocalDateTime start) {
        return start.plus(amount, unit);
    }

    /** The day of a clock time, the day itself, its month or its year: from where the steps are counted. */
    private LocalDateTime startOf(LocalDateTime time) {
        LocalDateTime day = time.with(LocalTime.MIDNIGHT);
        return switch (row) {
            case CLOCK, DAYS -> day;
            case MONTHS -> day.withDayOfMonth(1);
            case YEARS -> day.withDayOfYear(1).withYear(day.getYear() - Math.floorMod(day.getYear(), amount));
        };
    }

    private boolean isMarked(LocalDateTime time) {
        return switch (this) {
            case ODD_DAYS -> time.getDayOfMonth() % 2 == 1 && time.getDayOfMonth() < 31;
            case FIFTH_DAYS -> nthDay(time, 5);
            case TENTH_DAYS -> nthDay(time, 10);
            case QUARTERS -> time.getMonthValue() % 3 == 1;
            default -> true;
        };
    }

    /** The first of the month and every so many days, but none so late that it crowds the next first. */
    private static boolean nthDay(LocalDateTime time, int step) {
        int day = time.getDayOfMonth();
        return day == 1 || (day % step == 0 && day <= LAST_DAY_THAT_LEAVES_ROOM);
    }
}

package org.exclave.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** The time that one bar of a histogram counts, by the clock of UTC+6. Weeks begin on Monday. */
public enum BinUnit {
    HOUR(192),
    SIX_HOURS(48),
    DAY(6),
    WEEK(6 / 7.0),
    MONTH(0);

    private static final int HOURS_OF_A_QUARTER_DAY = 6;

    private final double narrowestDay;

    BinUnit(double narrowestDay) {
        this.narrowestDay = narrowestDay;
    }

    /** The finest unit whose bars are wide enough to be seen and hit, where a day has so many pixels. */
    public static BinUnit atDayWidth(double pixels) {
        for (BinUnit unit : values()) {
            if (pixels >= unit.narrowestDay) {
                return unit;
            }
        }
        return MONTH;
    }

    /** Whether its bars are narrower than a day. */
    public boolean isBelowADay() {
        return compareTo(DAY) < 0;
    }

    /** The start of the unit that a local time lies in. */
    LocalDateTime startOf(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        return switch (this) {
            case HOUR -> time.truncatedTo(ChronoUnit.HOURS);
            case SIX_HOURS -> day.atTime(time.getHour() / HOURS_OF_A_QUARTER_DAY * HOURS_OF_A_QUARTER_DAY, 0);
            case DAY -> day.atStartOfDay();
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L).atStartOfDay();
            case MONTH -> day.withDayOfMonth(1).atStartOfDay();
        };
    }

    /** The start of the next unit. */
    LocalDateTime after(LocalDateTime start) {
        return switch (this) {
            case HOUR -> start.plusHours(1);
            case SIX_HOURS -> start.plusHours(HOURS_OF_A_QUARTER_DAY);
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
        };
    }
}

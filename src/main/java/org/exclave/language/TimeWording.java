package org.exclave.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.exclave.catalog.ClockMoment;
import org.exclave.catalog.DayMoment;
import org.exclave.catalog.Moment;
import org.exclave.catalog.SideClock;
import org.exclave.catalog.TimePrecision;
import org.exclave.catalog.TimeSpan;

/** Puts times into words, always saying by which clock. Never asks the machine for its own. */
public final class TimeWording {

    private final Messages messages;
    private final DateForm day;
    private final DateForm dayAndMonth;
    private final DateForm clock;

    public TimeWording(Messages messages) {
        this.messages = messages;
        this.day = new DateForm(messages, "time.pattern.day");
        this.dayAndMonth = new DateForm(messages, "time.pattern.dayandmonth");
        this.clock = new DateForm(messages, "time.pattern.clock");
    }

    /** A calendar day, such as “16 Sep 2022”. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** A calendar day without its year, such as “16 Sep”. */
    public String dayAndMonth(LocalDate date) {
        return dayAndMonth.format(date);
    }

    /** An instant by one side's clock, such as “16 Sep 2022, 05:50”. */
    public String moment(Instant instant, SideClock side) {
        OffsetDateTime local = instant.atOffset(side.offset());
        return messages.text("time.moment", day.format(local), clock.format(local));
    }

    /** The end of a time, by the Kyrgyz clock: midnight belongs to the day it ends, as “17 Sep 2022, 24:00”. */
    public String end(Instant instant) {
        OffsetDateTime local = instant.atOffset(SideClock.KYRGYZSTAN.offset());
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? messages.text("time.moment", day.format(local.minusDays(1)), messages.text("time.midnight"))
                : moment(instant, SideClock.KYRGYZSTAN);
    }

    /**
     * A stretch of time by one side's clock, without what goes without saying: “14–17 Sep 2022” for whole days,
     * “16 Sep 2022, 05:50–24:00”, “16 Sep, 05:50 – 17 Sep 2022, 08:00”.
     */
    public String span(Instant start, Instant end, SideClock side) {
        LocalDateTime from = start.atOffset(side.offset()).toLocalDateTime();
        LocalDateTime to = end.atOffset(side.offset()).toLocalDateTime();
        boolean toMidnight = to.toLocalTime().equals(LocalTime.MIDNIGHT);
        LocalDate last = toMidnight ? to.toLocalDate().minusDays(1) : to.toLocalDate();
        boolean oneDay = from.toLocalDate().equals(last);
        if (toMidnight && from.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return oneDay ? day.format(last) : days(from.toLocalDate(), last);
        }
        String until = toMidnight ? messages.text("time.midnight") : clock.format(to);
        if (oneDay) {
            return messages.text("time.span.day", day.format(last), clock.format(from), until);
        }
        DateForm first = from.getYear() == last.getYear() ? dayAndMonth : day;
        return messages.text(
                "time.span",
                messages.text("time.moment", first.format(from), clock.format(from)),
                messages.text("time.moment", day.format(last), until));
    }

    /** The hour and minute of an instant by one side's clock, such as “05:50”. */
    public String clock(Instant instant, SideClock side) {
        return clock.format(instant.atOffset(side.offset()));
    }

    /**
     * The start of a time by the Tajik clock, to stand beside {@link #moment} by the Kyrgyz one: “04:50”, and the day with
     * it where the two clocks do not show the same day, as in “15 Sep, 23:30”.
     */
    public String tajikStart(Instant instant) {
        return tajik(instant, instant.atOffset(SideClock.KYRGYZSTAN.offset()).toLocalDate());
    }

    /** The end of a time by the Tajik clock, to stand beside {@link #end}: “23:00” beside “24:00”. */
    public String tajikEnd(Instant instant) {
        return tajik(instant, instant.minusNanos(1).atOffset(SideClock.KYRGYZSTAN.offset()).toLocalDate());
    }

    private String tajik(Instant instant, LocalDate kyrgyzDay) {
        LocalDate day = instant.atOffset(SideClock.TAJIKISTAN.offset()).toLocalDate();
        String reading = clock(instant, SideClock.TAJIKISTAN);
        return day.equals(kyrgyzDay) ? reading : messages.text("time.moment", dayAndMonth(day), reading);
    }

    /** When an incident was, in the few words of a list; clock readings by the Kyrgyz clock. */
    public String brief(TimeSpan time) {
        String start = brief(time.start(), time.startPrecision());
        LocalDate first = time.start().countedDay();
        LocalDate last = time.end().countedDay();
        if (time.start() instanceof DayMoment && !first.equals(last)) {
            return days(first, last);
        }
        return start;
    }

    /** Days in a row: “16 Sep 2022”; what both ends share is said once: “14–17 Sep 2022”, “28 Apr – 1 May 2021”. */
    public String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getYear() != last.getYear()) {
            return messages.text("time.span", day.format(first), day.format(last));
        }
        return first.getMonth() == last.getMonth()
                ? messages.text("time.span.close", String.valueOf(first.getDayOfMonth()), day.format(last))
                : messages.text("time.span", dayAndMonth.format(first), day.format(last));
    }

    private String brief(Moment moment, TimePrecision precision) {
        return switch (moment) {
            case DayMoment known -> day.format(known.day());
            case ClockMoment known -> messages.text(
                    precision == TimePrecision.HOUR ? "time.moment.about" : "time.moment",
                    day.format(known.clock().withOffsetSameInstant(SideClock.KYRGYZSTAN.offset())),
                    clock(known.clock().toInstant(), SideClock.KYRGYZSTAN));
        };
    }

    /** How exactly a moment is known, in words, such as “known to the day”. */
    public String precision(TimePrecision precision) {
        return messages.text("precision." + precision.id());
    }
}

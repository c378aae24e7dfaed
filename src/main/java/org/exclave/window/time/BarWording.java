package org.exclave.window.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.timeline.BinUnit;
import org.exclave.timeline.Fold;
import org.exclave.timeline.Histogram;
import org.exclave.timeline.TimeBar;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineSegment;

/** Says by both clocks what time a bar stands for, and how many incidents of each family began in it. */
final class BarWording {

    private final Messages messages;
    private final TimeWording times;

    BarWording(Messages messages) {
        this.messages = messages;
        this.times = new TimeWording(messages);
    }

    /** An instant by both clocks. */
    String instant(Instant at) {
        return messages.text("timeline.instant", times.moment(at, SideClock.KYRGYZSTAN), times.tajikStart(at));
    }

    /** The day of UTC+6 in which an instant lies, or all the days of a fold. */
    TimeWindow day(TimelineSegment segment, Instant at) {
        if (segment instanceof Fold fold) {
            return fold.window();
        }
        LocalDate date = LocalDate.ofInstant(at, SideClock.KYRGYZSTAN.offset());
        return TimeWindow.ofDays(date, date);
    }

    /** How many imported events may have begun in some days. */
    String events(int count, TimeWindow days) {
        LocalDate first = LocalDate.ofInstant(days.from(), SideClock.KYRGYZSTAN.offset());
        LocalDate last = LocalDate.ofInstant(days.to().minusSeconds(1), SideClock.KYRGYZSTAN.offset());
        return messages.text("timeline.events", count, times.days(first, last));
    }

    /** What stands at an instant of the axis, a bar to a line; one line that there is nothing. */
    List<String> lines(Histogram histogram, TimelineSegment segment, Instant at) {
        List<TimeBar> bars = histogram.at(at);
        if (segment instanceof Fold fold) {
            return List.of(fold(fold, bars));
        }
        List<String> lines = new ArrayList<>();
        bars.reversed().forEach(bar -> lines.add(messages.text(
                "timeline.bar",
                bar.kind() == TimeBar.Kind.SHARP
                        ? sharp(bar.window(), histogram.unit())
                        : soft(bar.window(), bar.latest()),
                counts(bar))));
        return lines.isEmpty() ? List.of(messages.text("timeline.bar.none", day(at))) : lines;
    }

    /** “14 fighting, 3 destruction”. */
    private String counts(TimeBar bar) {
        return bar.counts().entrySet().stream()
                .map(family -> messages.text("timeline.count." + family.getKey().id(), family.getValue()))
                .collect(Collectors.joining(messages.text("timeline.count.and")));
    }

    private String fold(Fold fold, List<TimeBar> bars) {
        String days = times.days(fold.first(), fold.last());
        return bars.isEmpty()
                ? messages.text("timeline.folded.empty", days, fold.days())
                : messages.text("timeline.folded", days, fold.days(), counts(bars.getFirst()));
    }

    private String sharp(TimeWindow window, BinUnit unit) {
        if (unit.isBelowADay()) {
            return clocks("timeline.bar.hours", window);
        }
        return unit == BinUnit.DAY
                ? messages.text(
                        "timeline.bar.day",
                        day(window.from()),
                        tajik(window.from()),
                        tajik(window.to()))
                : messages.text("timeline.bar.days", days(window));
    }

    /** Days without a clock reading may be those of either clock; a clock reading is good to about an hour. */
    private String soft(TimeWindow window, Instant latest) {
        return latest.equals(window.to())
                ? clocks("timeline.bar.about", window)
                : messages.text("timeline.bar.soft", days(window));
    }

    private String clocks(String key, TimeWindow window) {
        return messages.text(
                key,
                day(window.from()),
                times.clock(window.from(), SideClock.KYRGYZSTAN),
                clockOfEnd(window.to()),
                times.tajikStart(window.from()),
                times.tajikEnd(window.to()));
    }

    private String clockOfEnd(Instant end) {
        String reading = times.clock(end, SideClock.KYRGYZSTAN);
        return end.equals(TimeWindow.ofDays(dateOf(end), dateOf(end)).from())
                ? messages.text("time.midnight")
                : reading;
    }

    private String tajik(Instant at) {
        return messages.text(
                "time.moment",
                times.dayAndMonth(at.atOffset(SideClock.TAJIKISTAN.offset()).toLocalDate()),
                times.clock(at, SideClock.TAJIKISTAN));
    }

    private String days(TimeWindow window) {
        return times.days(dateOf(window.from()), dateOf(window.to().minusNanos(1)));
    }

    private String day(Instant at) {
        return times.day(dateOf(at));
    }

    private static LocalDate dateOf(Instant at) {
        return at.atOffset(SideClock.KYRGYZSTAN.offset()).toLocalDate();
    }
}

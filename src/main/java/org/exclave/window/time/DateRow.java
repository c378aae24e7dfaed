package org.exclave.window.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.exclave.catalog.SideClock;
import org.exclave.language.DateForm;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.timeline.DateStep;
import org.exclave.timeline.OpenDays;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineView;

/**
 * Writes dates below the bars, at UTC+6: clock times over days, days over months, or months over years. No two texts of a
 * line overlap; one that finds no room is left out.
 */
final class DateRow {

    private static final double UPPER = 14;
    private static final double LOWER = 28;
    private static final double APART = 4;

    /** Pixels by which words of a short stretch may hang over the folds at its sides. */
    private static final double OVERHANG = 18;

    private static final ZoneOffset OFFSET = SideClock.KYRGYZSTAN.offset();

    private record Portion(LocalDateTime start, double left, double right) {
        double middle() {
            return (left + right) / 2;
        }

        double width() {
            return right - left;
        }
    }

    private final Messages messages;
    private final TimeWording times;
    private final DateForm month;
    private final DateForm shortMonth;
    private final DateForm monthAndYear;
    private double free;

    DateRow(Messages messages) {
        this.messages = messages;
        this.times = new TimeWording(messages);
        this.month = new DateForm(messages, "time.pattern.month");
        this.shortMonth = new DateForm(messages, "time.pattern.monthalone");
        this.monthAndYear = new DateForm(messages, "time.pattern.monthandyear");
    }

    private static double upper(TimelineInk ink) {
        return TimelineChart.BASE + UPPER * ink.letters();
    }

    private static double lower(TimelineInk ink) {
        return TimelineChart.BASE + LOWER * ink.letters();
    }

    void draw(GraphicsContext g, TimelineView view, TimelineInk ink) {
        g.setTextBaseline(VPos.CENTER);
        DateStep step = DateStep.atDayWidth(view.dayWidth());
        List<OpenDays> seen = view.axis().segments().stream()
                .filter(OpenDays.class::isInstance)
                .map(OpenDays.class::cast)
                .filter(open -> open.right() > view.left() && open.left() < view.left() + view.width())
                .toList();
        free = 0;
        seen.forEach(open -> drawUpper(g, view, open, step, ink));
        free = 0;
        seen.forEach(open -> drawLower(g, view, open, step.row(), ink));
    }

    private void drawUpper(GraphicsContext g, TimelineView view, OpenDays open, DateStep step, TimelineInk ink) {
        List<Portion> portions = portions(view, open, step);
        boolean shortStretch = portions.isEmpty() && step.row() == DateStep.Row.DAYS;
        for (Portion portion : shortStretch ? portions(view, open, DateStep.DAYS).subList(0, 1) : portions) {
            switch (step.row()) {
                case CLOCK -> {
                    double at = view.positionOf(portion.start().toInstant(OFFSET));
                    tick(g, at, TimelineChart.BASE + 1, TimelineChart.BASE + 5, ink);
                    put(g, view, times.clock(portion.start().toInstant(OFFSET), SideClock.KYRGYZSTAN), at, upper(ink), ink, false);
                }
                case DAYS -> put(
                        g, view, String.valueOf(portion.start().getDayOfMonth()), portion.middle(), upper(ink), ink, false);
                case MONTHS -> put(g, view, shortMonth.format(portion.start()), portion, upper(ink), ink, false);
                case YEARS -> put(g, view, years(portion.start(), step), portion, upper(ink), ink, false);
            }
        }
    }

    private void drawLower(GraphicsContext g, TimelineView view, OpenDays open, DateStep.Row row, TimelineInk ink) {
        switch (row) {
            case CLOCK -> {
                for (Portion day : portions(view, open, DateStep.DAYS)) {
                    divide(g, view, day, TimelineChart.FLAGS, ink);
                    LocalDate date = day.start().toLocalDate();
                    put(g, view, messages.text("timeline.day", times.day(date)), day, lower(ink), ink, true);
                }
            }
            case DAYS -> drawMonths(g, view, open, ink);
            case MONTHS -> {
                for (Portion year : portions(view, open, DateStep.YEARS)) {
                    divide(g, view, year, TimelineChart.BASE, ink);
                    put(g, view, String.valueOf(year.start().getYear()), year, lower(ink), ink, true);
                }
            }
            case YEARS -> {}
        }
    }

    private void drawMonths(GraphicsContext g, TimelineView view, OpenDays open, TimelineInk ink) {
        List<Portion> months = portions(view, open, DateStep.MONTHS);
        boolean roomForEach = months.stream().allMatch(portion -> widthOf(oneMonth(portion), ink, true) <= portion.width());
        if (roomForEach) {
            months.forEach(portion -> divide(g, view, portion, TimelineChart.BASE, ink));
            months.forEach(portion -> put(g, view, oneMonth(portion), portion, lower(ink), ink, true));
            return;
        }
        Portion all = new Portion(
                months.getFirst().start(),
                months.getFirst().left() - OVERHANG,
                months.getLast().right() + OVERHANG);
        LocalDate first = months.getFirst().start().toLocalDate();
        LocalDate last = months.getLast().start().toLocalDate();
        String words = months.size() == 1 ? oneMonth(all) : severalMonths(first, last, month);
        String brief =
                months.size() == 1 ? monthAndYear.format(first) : severalMonths(first, last, shortMonth);
        put(g, view, widthOf(words, ink, true) <= all.width() ? words : brief, all, lower(ink), ink, true);
    }

    private String years(LocalDateTime start, DateStep step) {
        int first = start.getYear();
        int last = step.endOf(start).getYear() - 1;
        return first == last
                ? String.valueOf(first)
                : messages.text("time.years", String.valueOf(first), String.valueOf(last));
    }

    private String oneMonth(Portion portion) {
        return messages.text(
                "time.month", month.format(portion.start()), String.valueOf(portion.start().getYear()));
    }

    private String severalMonths(LocalDate first, LocalDate last, DateForm form) {
        String years = first.getYear() == last.getYear()
                ? String.valueOf(first.getYear())
                : messages.text("time.years", String.valueOf(first.getYear()), String.valueOf(last.getYear()));
        return messages.text("time.months", form.format(first), form.format(last), years);
    }

    /** The steps of an open piece, as far as they are seen. */
    private static List<Portion> portions(TimelineView view, OpenDays open, DateStep step) {
        TimeWindow seen = view.shown();
        Instant from = later(open.window().from(), seen.from());
        Instant to = earlier(open.window().to(), seen.to());
        return step.between(LocalDateTime.ofInstant(from, OFFSET), LocalDateTime.ofInstant(to, OFFSET)).stream()
                .map(start -> new Portion(
                        start,
                        view.positionOf(later(start.toInstant(OFFSET), from)),
                        view.positionOf(earlier(step.endOf(start).toInstant(OFFSET), to))))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** A line where a day, month or year begins within what is seen. */
    private static void divide(GraphicsContext g, TimelineView view, Portion portion, double top, TimelineInk ink) {
        double at = view.positionOf(portion.start().toInstant(OFFSET));
        if (at >= portion.left() - 1 && at > 1) {
            tick(g, at, top, TimelineChart.height(ink.letters()) - 2, ink);
        }
    }

    private static void tick(GraphicsContext g, double x, double top, double bottom, TimelineInk ink) {
        g.setStroke(ink.edge());
        g.setLineWidth(1);
        g.strokeLine(Math.floor(x) + 0.5, top, Math.floor(x) + 0.5, bottom);
    }

    private void put(
            GraphicsContext g,
            TimelineView view,
            String words,
            Portion portion,
            double y,
            TimelineInk ink,
            boolean strong) {
        if (widthOf(words, ink, strong) <= portion.width()) {
            put(g, view, words, portion.middle(), y, ink, strong);
        }
    }

    private void put(
            GraphicsContext g, TimelineView view, String words, double x, double y, TimelineInk ink, boolean strong) {
        double width = widthOf(words, ink, strong);
        double middle = strong ? Math.clamp(x, width / 2, Math.max(width / 2, view.width() - width / 2)) : x;
        if (middle - width / 2 >= free && middle + width / 2 <= view.width()) {
            write(g, words, middle, y, ink, strong);
            free = middle + width / 2 + APART;
        }
    }

    static void write(GraphicsContext g, String words, double x, double y, TimelineInk ink, boolean strong) {
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setFont(font(ink, strong));
        g.setFill(strong ? ink.text() : ink.quiet());
        g.fillText(words, Math.rint(x), y);
    }

    /** Pixels that words take. */
    static double widthOf(String words, TimelineInk ink, boolean strong) {
        Text text = new Text(words);
        text.setFont(font(ink, strong));
        return text.getLayoutBounds().getWidth();
    }

    private static Font font(TimelineInk ink, boolean strong) {
        return Font.font("Inter", strong ? FontWeight.SEMI_BOLD : FontWeight.NORMAL, ink.letters() * (strong ? 11 : 10));
    }
}

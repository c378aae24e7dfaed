package org.exclave.window.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.exclave.catalog.Family;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.timeline.CeasefireFlag;
import org.exclave.timeline.DayBin;
import org.exclave.timeline.Fold;
import org.exclave.timeline.OpenDays;
import org.exclave.timeline.TimelineAxis;
import org.exclave.timeline.TimelineSegment;

/** Draws the days: bars of incidents by family, folds, flags of ceasefires, dates. Heights in pixels. */
final class TimelineChart extends Canvas {

    static final double FLAGS = 24;
    static final double BARS = 62;
    static final double DATES = 36;
    static final double HEIGHT = FLAGS + BARS + DATES;

    private static final double NARROWEST_DATE = 19;
    private static final double FLAG = 14;
    private static final double FLAG_TEXT_ROOM = 40;

    private final Messages messages;
    private final TimeWording times;
    private final DateTimeFormatter month;

    TimelineChart(Messages messages) {
        this.messages = messages;
        this.times = new TimeWording(messages);
        this.month = DateTimeFormatter.ofPattern(messages.text("time.pattern.month"), messages.locale());
        setMouseTransparent(true);
    }

    /** @param tallest incidents of the highest bar there can be, so that bars keep their scale while fewer are shown */
    void draw(TimelineAxis axis, List<DayBin> bins, int tallest, List<CeasefireFlag> flags, TimelineInk ink) {
        setWidth(axis.width());
        setHeight(HEIGHT);
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setTextBaseline(VPos.CENTER);
        Map<LocalDate, DayBin> byDay = bins.stream().collect(Collectors.toMap(DayBin::day, bin -> bin));
        for (TimelineSegment segment : axis.segments()) {
            switch (segment) {
                case OpenDays open -> drawDays(g, open, byDay, (BARS - 4) / tallest, ink);
                case Fold fold -> drawFold(g, fold, bins, ink);
            }
        }
        drawFlags(g, axis, flags, ink);
    }

    private void drawDays(
            GraphicsContext g, OpenDays open, Map<LocalDate, DayBin> byDay, double unit, TimelineInk ink) {
        double base = FLAGS + BARS;
        g.setStroke(ink.edge());
        g.setLineWidth(1);
        g.strokeLine(open.left(), base + 0.5, open.left() + open.width(), base + 0.5);
        int every = (int) Math.ceil(NARROWEST_DATE / open.dayWidth());
        int index = 0;
        for (LocalDate day = open.first(); !day.isAfter(open.last()); day = day.plusDays(1)) {
            double left = open.left() + index * open.dayWidth();
            DayBin bin = byDay.get(day);
            if (bin != null) {
                drawBar(g, left, open.dayWidth(), base, bin, unit, ink);
            }
            if (index % every == 0) {
                write(g, String.valueOf(day.getDayOfMonth()), left + open.dayWidth() / 2, base + 10, ink, false);
            }
            index++;
        }
        write(g, months(open), open.left() + open.width() / 2, base + 26, ink, true);
    }

    private static void drawBar(
            GraphicsContext g, double left, double width, double base, DayBin bin, double unit, TimelineInk ink) {
        double gap = Math.min(3, width * 0.12);
        double top = base;
        for (Map.Entry<Family, Integer> family : bin.counts().entrySet()) {
            double height = family.getValue() * unit;
            top -= height;
            g.setFill(ink.family(family.getKey()));
            g.fillRect(left + gap, top, width - 2 * gap, Math.max(1, height - 0.6));
        }
    }

    private String months(OpenDays open) {
        LocalDate first = open.first();
        LocalDate last = open.last();
        if (first.getYear() == last.getYear() && first.getMonth() == last.getMonth()) {
            return messages.text("time.month", month.format(first), String.valueOf(first.getYear()));
        }
        String years = first.getYear() == last.getYear()
                ? String.valueOf(first.getYear())
                : messages.text("time.years", String.valueOf(first.getYear()), String.valueOf(last.getYear()));
        return messages.text("time.months", month.format(first), month.format(last), years);
    }

    private void drawFold(GraphicsContext g, Fold fold, List<DayBin> bins, TimelineInk ink) {
        double left = fold.left() + 4;
        double width = fold.width() - 8;
        double top = FLAGS + 2;
        double height = BARS - 2;
        g.save();
        g.beginPath();
        g.rect(left, top, width, height);
        g.clip();
        g.setStroke(ink.fold());
        g.setLineWidth(2);
        for (double x = left - height; x < left + width; x += 6) {
            g.strokeLine(x, top + height, x + height, top);
        }
        g.restore();
        long days = fold.first().until(fold.last().plusDays(1), java.time.temporal.ChronoUnit.DAYS);
        double middle = left + width / 2;
        int incidents = bins.stream()
                .filter(bin -> !bin.day().isBefore(fold.first()) && !bin.day().isAfter(fold.last()))
                .mapToInt(DayBin::total)
                .sum();
        if (incidents > 0) {
            pill(g, messages.text("timeline.fold.incidents", incidents), middle, top + 18, ink);
        }
        pill(g, messages.text("timeline.fold.days", days), middle, top + 40, ink);
        g.setStroke(ink.quiet());
        g.setLineWidth(1.2);
        for (int i = -1; i <= 1; i += 2) {
            double x = middle + i * 2.5;
            g.strokePolyline(
                    new double[] {x - 2, x + 2, x - 2, x + 2},
                    new double[] {top + height - 2, top + height + 2, top + height + 6, top + height + 10},
                    4);
        }
    }

    private static void pill(GraphicsContext g, String words, double x, double y, TimelineInk ink) {
        double width = Math.max(22, words.length() * 6.2 + 8);
        g.setFill(ink.card());
        g.fillRoundRect(x - width / 2, y - 8, width, 16, 8, 8);
        write(g, words, x, y, ink, false);
    }

    private void drawFlags(GraphicsContext g, TimelineAxis axis, List<CeasefireFlag> flags, TimelineInk ink) {
        double[] places = flags.stream()
                .mapToDouble(flag -> axis.positionOf(flag.at()))
                .filter(x -> !inFold(axis, x))
                .toArray();
        double free = 0;
        int index = 0;
        for (CeasefireFlag flag : flags) {
            double x = axis.positionOf(flag.at());
            if (inFold(axis, x)) {
                continue;
            }
            index++;
            double next = index < places.length ? places[index] : axis.width();
            g.setStroke(ink.flag());
            g.setLineWidth(1);
            g.setLineDashes(2, 2);
            g.strokeLine(x, 16, x, FLAGS + BARS);
            g.setLineDashes();
            g.setFill(ink.flag());
            g.fillPolygon(new double[] {x, x + 11, x + 8, x + 11, x}, new double[] {6, 6, 10.5, 15, 15}, 5);
            g.setStroke(ink.quiet());
            g.strokeLine(x, 5, x, 20);
            boolean right = x + FLAG + FLAG_TEXT_ROOM <= next;
            boolean left = x - FLAG_TEXT_ROOM >= free;
            if (right || left) {
                g.setTextAlign(right ? TextAlignment.LEFT : TextAlignment.RIGHT);
                g.setFont(font(false));
                g.setFill(ink.quiet());
                LocalDate day = flag.at().atOffset(offset()).toLocalDate();
                g.fillText(times.dayAndMonth(day), right ? x + FLAG : x - 4, 11);
            }
            free = x + FLAG + (right ? FLAG_TEXT_ROOM : 0);
        }
    }

    private static ZoneOffset offset() {
        return SideClock.KYRGYZSTAN.offset();
    }

    private static boolean inFold(TimelineAxis axis, double x) {
        return axis.segments().stream()
                .anyMatch(segment -> segment instanceof Fold fold && x > fold.left() && x < fold.left() + fold.width());
    }

    private static void write(GraphicsContext g, String words, double x, double y, TimelineInk ink, boolean strong) {
        g.setTextAlign(TextAlignment.CENTER);
        g.setFont(font(strong));
        g.setFill(strong ? ink.text() : ink.quiet());
        g.fillText(words, x, y);
    }

    private static Font font(boolean strong) {
        return Font.font("Inter", strong ? FontWeight.SEMI_BOLD : FontWeight.NORMAL, strong ? 11 : 10);
    }
}

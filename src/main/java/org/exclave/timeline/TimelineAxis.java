package org.exclave.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.exclave.catalog.Incident;
import org.jspecify.annotations.Nullable;

/**
 * Lays time out on a line. Every open day has the same width; quiet stretches fold to a fixed one. Positions grow with
 * time and lead back to it, inside a fold as well. Days are those of UTC+6. Immutable.
 */
public final class TimelineAxis {

    /** Pixels of a fold, where the axis is wide enough that folds leave half of it to the days. */
    public static final double FOLD_WIDTH = 44;

    private static final double LARGEST_SHARE_OF_FOLDS = 0.5;

    /** Days before the first and after the last incident of a stretch, so that a handle finds room. */
    private static final int MARGIN_DAYS = 1;

    private record Stretch(DayRun run, boolean folded, int incidents) {}

    private final List<Stretch> stretches;
    private final List<TimelineSegment> segments;
    private final double width;

    private TimelineAxis(List<Stretch> stretches, double width) {
        if (!(width > 0 && width < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a width in pixels, above 0");
        }
        this.stretches = List.copyOf(stretches);
        this.segments = layOut(this.stretches, width);
        this.width = width;
    }

    /**
     * The axis on which quiet stretches are folded.
     *
     * @param incidents all that the axis is to hold, not only those shown, so that it stays put while they change
     * @param width pixels, above 0
     * @throws IllegalArgumentException when there is no incident but running totals
     */
    public static TimelineAxis folded(Collection<Incident> incidents, double width) {
        return folded(incidents, EventDays.NONE, width);
    }

    /**
     * The same with the days of imported events.
     *
     * @param events none where the axis is to hold the incidents alone
     */
    public static TimelineAxis folded(Collection<Incident> incidents, EventDays events, double width) {
        BusyDays busy = new BusyDays(incidents, events);
        List<Stretch> stretches = new ArrayList<>();
        DayRun all = busy.all().widened(MARGIN_DAYS);
        LocalDate next = all.first();
        for (DayRun run : busy.runs()) {
            DayRun open = run.widened(MARGIN_DAYS);
            addFold(stretches, next, open.first().minusDays(1), busy);
            stretches.add(new Stretch(open, false, busy.begunIn(open)));
            next = open.last().plusDays(1);
        }
        if (stretches.isEmpty()) {
            return trueScale(incidents, events, width);
        }
        addFold(stretches, next, all.last(), busy);
        return new TimelineAxis(stretches, width);
    }

    /** The axis without folds: every day from the first to the last has the same width. Otherwise as {@link #folded}. */
    public static TimelineAxis trueScale(Collection<Incident> incidents, double width) {
        return trueScale(incidents, EventDays.NONE, width);
    }

    /** The axis without folds, with the days of imported events. Otherwise as {@link #folded}. */
    public static TimelineAxis trueScale(Collection<Incident> incidents, EventDays events, double width) {
        BusyDays busy = new BusyDays(incidents, events);
        DayRun all = busy.all().widened(MARGIN_DAYS);
        return new TimelineAxis(List.of(new Stretch(all, false, busy.begunIn(all))), width);
    }

    /** Whether imported events began, or went on, outside of the days that the axis of the incidents alone holds. */
    public static boolean isPassedBy(Collection<Incident> incidents, EventDays events) {
        return events.reachesBeyond(new BusyDays(incidents).all().widened(MARGIN_DAYS));
    }

    /** The same days on another width. */
    public TimelineAxis withWidth(double pixels) {
        return new TimelineAxis(stretches, pixels);
    }

    /** The same days, each of so many pixels, above 0; folds keep their width, or half the axis where that is less. */
    public TimelineAxis withDayWidth(double pixels) {
        double folds = stretches.stream().filter(Stretch::folded).count() * FOLD_WIDTH;
        double days = openDays(stretches) * pixels;
        return withWidth(Math.min(days + folds, days / (1 - LARGEST_SHARE_OF_FOLDS)));
    }

    /** Pixels. */
    public double width() {
        return width;
    }

    /** The pieces from left to right, without gaps. */
    public List<TimelineSegment> segments() {
        return segments;
    }

    /** All days of the axis as a window. */
    public TimeWindow window() {
        return TimeWindow.of(segments.getFirst().window().from(), segments.getLast().window().to());
    }

    /** Pixels of one open day. */
    public double dayWidth() {
        return segments.stream()
                .filter(OpenDays.class::isInstance)
                .map(OpenDays.class::cast)
                .findFirst()
                .orElseThrow()
                .dayWidth();
    }

    /** The piece that an instant lies in; for one off the axis, the nearer outermost piece. */
    public TimelineSegment segmentAt(Instant instant) {
        return segments.stream()
                .filter(segment -> instant.isBefore(segment.window().to()))
                .findFirst()
                .orElse(segments.getLast());
    }

    /** Pixels from the left end to an instant; an instant off the axis is put at its nearer end. */
    public double positionOf(Instant instant) {
        TimelineSegment segment = segmentAt(instant);
        return instant.isBefore(segment.window().to())
                ? segment.left() + shareOf(segment, instant) * segment.width()
                : width;
    }

    /** The instant at a position, to the millisecond; a position off the axis gives its nearer end. */
    public Instant instantAt(double pixels) {
        for (TimelineSegment segment : segments) {
            if (pixels < segment.right()) {
                double share = Math.max(0, (pixels - segment.left()) / segment.width());
                return segment.window().from().plusMillis(Math.round(share * length(segment)));
            }
        }
        return window().to();
    }

    /** Whether both lay out the same days in the same way. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimelineAxis axis && axis.width == width && axis.stretches.equals(stretches);
    }

    @Override
    public int hashCode() {
        return Objects.hash(stretches, width);
    }

    private static double shareOf(TimelineSegment segment, Instant instant) {
        if (instant.isBefore(segment.window().from())) {
            return 0;
        }
        return Duration.between(segment.window().from(), instant).toNanos() / 1e6 / length(segment);
    }

    /** Milliseconds. */
    private static double length(TimelineSegment segment) {
        return Duration.ofDays(segment.days()).toMillis();
    }

    private static void addFold(List<Stretch> stretches, LocalDate first, LocalDate last, BusyDays busy) {
        if (!first.isAfter(last)) {
            DayRun run = new DayRun(first, last);
            stretches.add(new Stretch(run, true, busy.begunIn(run)));
        }
    }

    private static long openDays(List<Stretch> stretches) {
        return stretches.stream().filter(stretch -> !stretch.folded()).mapToLong(s -> s.run().days()).sum();
    }

    private static List<TimelineSegment> layOut(List<Stretch> stretches, double width) {
        long folds = stretches.stream().filter(Stretch::folded).count();
        double foldWidth = Math.min(FOLD_WIDTH, width * LARGEST_SHARE_OF_FOLDS / Math.max(1, folds));
        double dayWidth = (width - folds * foldWidth) / openDays(stretches);
        List<TimelineSegment> segments = new ArrayList<>();
        double left = 0;
        for (Stretch stretch : stretches) {
            DayRun run = stretch.run();
            TimelineSegment segment = stretch.folded()
                    ? new Fold(run.first(), run.last(), left, foldWidth, stretch.incidents())
                    : new OpenDays(run.first(), run.last(), left, dayWidth * run.days());
            segments.add(segment);
            left = segment.right();
        }
        return List.copyOf(segments);
    }
}

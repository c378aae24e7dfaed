package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import org.exclave.timeline.TimeMeaning;
import org.jspecify.annotations.Nullable;

/**
 * How many events lie where, pixel by pixel: each adds a small disc, and what lies over each other is counted, not
 * hidden. From one time to the next only what comes and goes is added and taken away; sums of whole numbers are exact,
 * so the picture is the same as if it had been begun anew. Used by one thread.
 */
final class EventDensity {

    private static final double RADIUS = 2.1;

    /** The part of the picture that discs may touch, as its divisor, before all of it is coloured anew instead. */
    private static final int MOST_TOUCHED = 4;

    private final EventFrame.Axis across;
    private final EventFrame.Axis down;
    private final Rectangle pixels;
    private final List<ProjectedEvents> sets;
    private final boolean[][] within;
    private final DiscCoverage disc;
    private final int edge;
    private final int stride;
    private final int[] sums;
    private final int[] touched;
    private int touches;
    private final EventRamp ramp;
    private final BufferedImage image;
    private @Nullable SelectedSeconds shown;

    /** Nothing is shown yet. */
    EventDensity(EventFrame frame, List<ProjectedEvents> sets, EventRamp ramp) {
        this.across = frame.across();
        this.down = frame.down();
        this.pixels = frame.pixels();
        this.sets = sets;
        this.ramp = ramp;
        within = new boolean[sets.size()][];
        for (int i = 0; i < within.length; i++) {
            within[i] = new boolean[sets.get(i).set().size()];
        }
        disc = new DiscCoverage(RADIUS * frame.scale());
        edge = 2 * disc.reach();
        stride = pixels.width + 2 * edge;
        sums = new int[stride * (pixels.height + 2 * edge)];
        touched = new int[sums.length / (MOST_TOUCHED * disc.side() * disc.side()) + 1];
        image = new BufferedImage(pixels.width, pixels.height, BufferedImage.TYPE_INT_ARGB_PRE);
    }

    /** Shows what is of a time instead of what was shown before. */
    void show(SelectedSeconds wished) {
        SelectedSeconds before = shown;
        if (wished.equals(before)) {
            return;
        }
        shown = wished;
        if (before == null || before.fading() || wished.fading() || before.meaning() != wished.meaning()) {
            begin(wished);
        } else {
            step(before, wished);
        }
    }

    private void begin(SelectedSeconds wished) {
        Arrays.fill(sums, 0);
        touches = touched.length;
        for (int i = 0; i < within.length; i++) {
            Arrays.fill(within[i], false);
            ProjectedEvents events = sets.get(i);
            boolean possible = wished.meaning() == TimeMeaning.POSSIBLE;
            int end = possible ? events.begunBefore(wished.begunBefore()) : events.set().size();
            int start = possible ? 0 : events.begunBefore(wished.begunBefore());
            for (int event = start; event < end; event++) {
                turn(i, event, wished);
            }
        }
    }

    private void step(SelectedSeconds before, SelectedSeconds wished) {
        for (int i = 0; i < within.length; i++) {
            ProjectedEvents events = sets.get(i);
            int one = events.begunBefore(before.begunBefore());
            int other = events.begunBefore(wished.begunBefore());
            for (int event = Math.min(one, other); event < Math.max(one, other); event++) {
                turn(i, event, wished);
            }
            one = events.overBy(before.overBy());
            other = events.overBy(wished.overBy());
            for (int place = Math.min(one, other); place < Math.max(one, other); place++) {
                turn(i, events.endingAs(place), wished);
            }
        }
    }

    /** Adds an event or takes it away, unless it is as it should be. */
    private void turn(int set, int event, SelectedSeconds wished) {
        ProjectedEvents events = sets.get(set);
        boolean shows = events.shows(event, wished);
        if (shows != within[set][event]) {
            within[set][event] = shows;
            int strength = wished.strength(events.set().end(event));
            add(across.at(events.x(event)), down.at(events.y(event)), shows ? strength : -strength);
        }
    }

    private void add(double x, double y, int strength) {
        int reach = disc.reach();
        boolean far = x < -reach || y < -reach || x >= pixels.width + reach || y >= pixels.height + reach;
        if (far) {
            return;
        }
        int[] cover = disc.of(x, y);
        int side = disc.side();
        int left = (int) Math.floor(x) + edge - reach;
        int top = (int) Math.floor(y) + edge - reach;
        int from = 0;
        for (int row = top; row < top + side; row++) {
            int to = row * stride + left;
            for (int column = 0; column < side; column++) {
                sums[to + column] += cover[from + column] * strength;
            }
            from += side;
        }
        if (touches < touched.length) {
            touched[touches++] = top * stride + left;
        }
    }

    /** Draws what is shown. */
    void paint(Graphics2D g) {
        int[] colours = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        if (touches == touched.length) {
            colour(colours, edge, edge, pixels.width, pixels.height);
        } else {
            for (int i = 0; i < touches; i++) {
                colour(colours, touched[i] % stride, touched[i] / stride, disc.side(), disc.side());
            }
        }
        touches = 0;
        AffineTransform device = g.getTransform();
        g.setTransform(new AffineTransform());
        g.drawImage(image, pixels.x, pixels.y, null);
        g.setTransform(device);
    }

    /** Colours what of a part of the sums lies on the picture. */
    private void colour(int[] colours, int left, int top, int width, int height) {
        int from = Math.max(edge, left);
        int count = Math.min(edge + pixels.width, left + width) - from;
        int end = Math.min(edge + pixels.height, top + height);
        for (int row = Math.max(edge, top); row < end && count > 0; row++) {
            ramp.colour(sums, row * stride + from, colours, (row - edge) * pixels.width + from - edge, count);
        }
    }
}

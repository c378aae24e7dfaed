package org.exclave.briefing;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.exclave.cartography.Theme;

/**
 * Where the blocks of a side stand: one below the other, in as few columns as hold them. What finds no room gives way by
 * rule: first figures down to a few, then the locator, then letters shrink, then all figures go, and at last words.
 *
 * @param shrink page units to a unit of the blocks, at most 1
 * @param placed the blocks, none over another
 */
record SideFlow(double shrink, List<Placed> placed) {

    /**
     * A block in its place.
     *
     * @param box in page units
     */
    record Placed(SideBlock block, Rectangle2D box) {}

    /** The smallest letters of the blocks are 11 units high, and none on a page are smaller than nine. */
    static final double SMALLEST = SheetLayout.SMALLEST_LETTERS / 11;

    private static final double STEP = 0.97;
    private static final double BETWEEN_BLOCKS = 14;
    private static final double BETWEEN_COLUMNS = 24;
    private static final double WIDEST_COLUMN = 560;
    private static final double NARROWEST_COLUMN = 270;
    private static final int MOST_COLUMNS = 4;

    SideFlow {
        placed = List.copyOf(placed);
    }

    /** The flow of a content in a side of page units. */
    static SideFlow of(SideContent content, Rectangle2D side) {
        double width = columnWidth(side.getWidth(), fewestColumns(side.getWidth()));
        SideContent plain = content.withoutLocator();
        SideContent least = last(plain.lessAndLess(each -> each.withLessFigures(width)));
        Stream<Optional<SideFlow>> large = Stream.of(content, plain)
                .flatMap(each -> each.lessAndLess(now -> now.withLessFigures(width)))
                .map(each -> arranged(each.blocks(), side, 1));
        Stream<Optional<SideFlow>> shrinking = DoubleStream.iterate(STEP, shrink -> shrink > SMALLEST, shrink -> shrink * STEP)
                .mapToObj(shrink -> arranged(least.blocks(), side, shrink));
        Stream<Optional<SideFlow>> cut = least.lessAndLess(each -> each.cut(width / SMALLEST))
                .map(each -> arranged(each.blocks(), side, SMALLEST));
        return Stream.of(large, shrinking, cut)
                .flatMap(each -> each)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new SideFlow(SMALLEST, List.of()));
    }

    private static SideContent last(Stream<SideContent> stream) {
        return stream.reduce((_, later) -> later).orElseThrow();
    }

    /** The blocks in the fewest columns in which they find room, if there are such. */
    private static Optional<SideFlow> arranged(List<SideBlock> blocks, Rectangle2D side, double shrink) {
        double width = side.getWidth() / shrink;
        double height = side.getHeight() / shrink;
        int most = Math.clamp((int) ((width + BETWEEN_COLUMNS) / (NARROWEST_COLUMN + BETWEEN_COLUMNS)), 1, MOST_COLUMNS);
        for (int columns = Math.min(fewestColumns(width), most); columns <= most; columns++) {
            double wide = columnWidth(width, columns);
            List<Integer> ends = ends(blocks.stream().map(block -> block.height(wide)).toList(), columns);
            SideFlow flow = new SideFlow(shrink, placed(blocks, ends, wide, side, shrink));
            boolean held = flow.placed.stream().allMatch(each -> each.box.getMaxY() <= side.getY() + height * shrink + 1e-6);
            if (held) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }

    private static int fewestColumns(double width) {
        return Math.max(1, (int) Math.ceil((width + BETWEEN_COLUMNS) / (WIDEST_COLUMN + BETWEEN_COLUMNS)));
    }

    private static double columnWidth(double width, int columns) {
        return (width - (columns - 1) * BETWEEN_COLUMNS) / columns;
    }

    /** After how many blocks each column ends, so that the highest column is as low as can be. */
    private static List<Integer> ends(List<Double> heights, int columns) {
        double bound = heights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<Integer> ends = filled(heights, bound);
        while (ends.size() > columns) {
            bound *= 1.02;
            ends = filled(heights, bound);
        }
        return ends;
    }

    private static List<Integer> filled(List<Double> heights, double bound) {
        List<Integer> ends = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < heights.size(); i++) {
            double more = (used == 0 ? 0 : BETWEEN_BLOCKS) + heights.get(i);
            if (used > 0 && used + more > bound) {
                ends.add(i);
                used = heights.get(i);
            } else {
                used += more;
            }
        }
        ends.add(heights.size());
        return ends;
    }

    private static List<Placed> placed(
            List<SideBlock> blocks, List<Integer> ends, double wide, Rectangle2D side, double shrink) {
        List<Placed> placed = new ArrayList<>();
        int from = 0;
        for (int column = 0; column < ends.size(); column++) {
            double x = side.getX() + column * (wide + BETWEEN_COLUMNS) * shrink;
            double y = side.getY();
            for (SideBlock block : blocks.subList(from, ends.get(column))) {
                double height = block.height(wide) * shrink;
                placed.add(new Placed(block, new Rectangle2D.Double(x, y, wide * shrink, height)));
                y += height + BETWEEN_BLOCKS * shrink;
            }
            from = ends.get(column);
        }
        return placed;
    }

    void paint(Graphics2D g, Theme theme) {
        for (Placed each : placed) {
            AffineTransform before = g.getTransform();
            g.translate(each.box.getX(), each.box.getY());
            g.scale(shrink, shrink);
            each.block.paint(g, theme, each.box.getWidth() / shrink);
            g.setTransform(before);
        }
    }
}

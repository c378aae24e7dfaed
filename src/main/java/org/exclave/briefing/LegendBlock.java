package org.exclave.briefing;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.exclave.cartography.Inter;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.LegendSample;
import org.exclave.cartography.MapText;
import org.exclave.cartography.OverlayLegend;
import org.exclave.cartography.OverlaySample;
import org.exclave.cartography.Theme;
import org.exclave.language.Messages;

/**
 * The legend, in as many columns as make it lowest; words that are too long for a column take two lines.
 *
 * @param overlays the overlay layers, which come first: whoever shows them says whose they are
 * @param hidden how many items found no room; it says so
 */
record LegendBlock(List<LegendItem> items, List<OverlayLegend> overlays, int hidden, Messages messages)
        implements SideBlock {

    private static final double LETTERS = 13;
    private static final double INDENT = LegendSample.WIDTH + 9;
    private static final double BETWEEN_COLUMNS = 14;
    private static final double HEADING = 30;
    private static final double PADDING = 5;
    private static final double NARROWEST_COLUMN = 150;
    private static final int MOST_COLUMNS = 4;

    /**
     * Items laid out in columns, the first column filled first.
     *
     * @param lefts where the columns begin
     */
    private record Grid(List<Double> lefts, int rows, List<TextBlock> words) {

        double rowHeight(int row) {
            double highest = 0;
            for (int i = row; i < words.size(); i += rows) {
                highest = Math.max(highest, words.get(i).height());
            }
            return Math.max(highest + PADDING, LegendSample.HEIGHT + 2);
        }

        double height() {
            return IntStream.range(0, rows).mapToDouble(this::rowHeight).sum();
        }
    }

    LegendBlock(List<LegendItem> items, Messages messages) {
        this(items, List.of(), 0, messages);
    }

    /** The legend of a map with overlay layers. */
    static LegendBlock of(List<LegendItem> items, List<OverlayLegend> overlays, Messages messages) {
        return new LegendBlock(items, overlays, 0, messages);
    }

    LegendBlock {
        items = List.copyOf(items);
        overlays = List.copyOf(overlays);
    }

    private Grid grid(double width) {
        int most = Math.clamp((int) (width / NARROWEST_COLUMN), 1, MOST_COLUMNS);
        Grid lowest = grid(width, 1);
        for (int columns = 2; columns <= most; columns++) {
            Grid other = grid(width, columns);
            lowest = other.height() < lowest.height() ? other : lowest;
        }
        return lowest;
    }

    /** Columns get what their longest words need, as far as there is room; the same part of it each where there is not. */
    private Grid grid(double width, int wished) {
        int rows = (entries().size() + wished - 1) / wished;
        int columns = (entries().size() + rows - 1) / rows;
        double[] needed = new double[columns];
        for (int i = 0; i < entries().size(); i++) {
            double words = MapText.width(entries().get(i), Inter.REGULAR.at(LETTERS)) + 1;
            needed[i / rows] = Math.max(needed[i / rows], words);
        }
        double room = width - columns * INDENT - (columns - 1) * BETWEEN_COLUMNS;
        double even = room / columns;
        double spare = 0;
        double wanted = 0;
        for (double need : needed) {
            spare += Math.max(0, even - need);
            wanted += Math.max(0, need - even);
        }
        List<Double> lefts = new ArrayList<>();
        List<TextBlock> words = new ArrayList<>();
        double left = 0;
        for (int column = 0; column < columns; column++) {
            double need = needed[column];
            double given = need <= even ? even - (spare == 0 ? 0 : (even - need) * Math.min(1, wanted / spare))
                    : even + (need - even) * Math.min(1, spare / wanted);
            lefts.add(left);
            for (int i = column * rows; i < Math.min((column + 1) * rows, entries().size()); i++) {
                words.add(TextBlock.of(entries().get(i), Inter.REGULAR, LETTERS, given, 4));
            }
            left += INDENT + given + BETWEEN_COLUMNS;
        }
        return new Grid(lefts, rows, words);
    }

    private List<String> entries() {
        List<String> entries = new ArrayList<>();
        overlays.forEach(each -> entries.add(
                messages.text("overlays.legend", each.name(), each.shown(), each.all(), each.credit())));
        items.forEach(item -> entries.add(messages.text(item.key())));
        if (hidden > 0) {
            entries.add(messages.text("sheet.legend.more", hidden));
        }
        return entries;
    }

    @Override
    public double height(double width) {
        return HEADING + grid(width).height();
    }

    @Override
    public void paint(Graphics2D g, Theme theme, double width) {
        MapText.drawPlain(g, messages.text("sheet.legend"), Inter.BOLD.at(17), theme.ink(), 0, 16);
        Grid grid = grid(width);
        for (int i = 0; i < grid.words.size(); i++) {
            double x = grid.lefts.get(i / grid.rows);
            int row = i % grid.rows;
            double top = HEADING
                    + IntStream.range(0, row).mapToDouble(grid::rowHeight).sum();
            double middle = top + grid.rowHeight(row) / 2;
            if (i < overlays.size()) {
                OverlaySample.paint(g, overlays.get(i).look(), theme, x + LegendSample.WIDTH / 2, middle);
            } else if (i < overlays.size() + items.size()) {
                LegendSample.paint(g, items.get(i - overlays.size()), theme, x + LegendSample.WIDTH / 2, middle);
            }
            TextBlock words = grid.words.get(i);
            words.paint(g, theme.ink(), x + INDENT, middle - words.height() / 2);
        }
    }

    @Override
    public Optional<SideBlock> smaller(double width) {
        return items.size() <= 1
                ? Optional.empty()
                : Optional.of(new LegendBlock(items.subList(0, items.size() - 1), overlays, hidden + 1, messages));
    }
}

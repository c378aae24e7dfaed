package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Optional;
import java.util.stream.Collectors;
import org.exclave.cartography.Inter;
import org.exclave.cartography.MapText;
import org.exclave.cartography.Theme;
import org.exclave.cartography.WrappedText;
import org.exclave.catalog.Measure;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The figures by claimant, as a table without any sum across its lines.
 *
 * @param table at least one group
 */
record FigureBlock(FigureTable table, Messages messages) implements SideBlock {

    private static final double HEADING = 25;
    private static final double SMALL = 11;
    private static final double LETTERS = 12.5;
    private static final double LINE = 17.5;
    private static final double GROUP = 20;
    private static final double MEASURE = 21;
    private static final double BETWEEN_GROUPS = 5;
    private static final double BETWEEN_COLUMNS = 10;

    private TextBlock rule(double width) {
        return TextBlock.of(messages.text("sheet.figures.rule"), Inter.REGULAR, SMALL, width, 4);
    }

    private TextBlock end(double width) {
        String silent = messages.text("sheet.figures.silent", table.silent(), table.incidents());
        String left = table.leftOut().isEmpty()
                ? ""
                : messages.text(
                        "sheet.figures.left",
                        table.leftOut().stream()
                                .map(measure -> messages.text("measure." + measure.id()).toLowerCase(messages.locale()))
                                .collect(Collectors.joining(", ")));
        return TextBlock.of(silent + left, Inter.REGULAR, SMALL, width, 6);
    }

    @Override
    public double height(double width) {
        double groups = 0;
        Measure last = null;
        for (FigureTable.Group group : table.groups()) {
            groups += group.measure() == last ? 0 : MEASURE;
            groups += GROUP + group.lines().size() * LINE + BETWEEN_GROUPS;
            last = group.measure();
        }
        return HEADING + rule(width).height() + groups + end(width).height();
    }

    @Override
    public void paint(Graphics2D g, Theme theme, double width) {
        MapText.drawPlain(g, messages.text("sheet.figures"), Inter.BOLD.at(17), theme.ink(), 0, 16);
        TextBlock rule = rule(width);
        rule.paint(g, theme.quietInk(), 0, HEADING);
        double y = HEADING + rule.height();
        @Nullable Measure last = null;
        for (FigureTable.Group group : table.groups()) {
            if (group.measure() != last) {
                Font font = Inter.BOLD.at(13);
                MapText.drawPlain(g, messages.text("measure." + group.measure().id()), font, theme.ink(), 0, y + 16);
                y += MEASURE;
                last = group.measure();
            }
            y = paintGroup(g, theme, group, width, y) + BETWEEN_GROUPS;
        }
        end(width).paint(g, theme.quietInk(), 0, y);
    }

    private double paintGroup(Graphics2D g, Theme theme, FigureTable.Group group, double width, double top) {
        MapText.drawPlain(g, sentence(group.people()), Inter.SEMI_BOLD.at(SMALL), theme.quietInk(), 0, top + 13);
        if (group.hidden() > 0) {
            int shown = group.lines().size();
            String some = messages.text("sheet.figures.some", shown, shown + group.hidden());
            Font font = Inter.REGULAR.at(SMALL);
            MapText.drawPlain(g, some, font, theme.quietInk(), width - MapText.width(some, font), top + 13);
        }
        g.setColor(theme.edge());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(0, top + GROUP - 2, width, top + GROUP - 2));
        double y = top + GROUP;
        for (FigureTable.Line line : group.lines()) {
            paintLine(g, theme, line, width, y + 13);
            y += LINE;
        }
        return y;
    }

    private String sentence(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(messages.locale()) + words.substring(first);
    }

    private void paintLine(Graphics2D g, Theme theme, FigureTable.Line line, double width, double baseline) {
        Font bold = Inter.BOLD.at(LETTERS);
        Font small = Inter.REGULAR.at(SMALL);
        double figure = width - MapText.width(line.figure(), bold);
        MapText.drawPlain(g, line.figure(), bold, theme.ink(), figure, baseline);
        String from = messages.text("sheet.figures.from", line.incidents());
        double fromLeft = Math.min(width - 78, figure - BETWEEN_COLUMNS) - MapText.width(from, small);
        MapText.drawPlain(g, from, small, theme.quietInk(), fromLeft, baseline);
        Font font = Inter.REGULAR.at(LETTERS);
        String claimant = WrappedText.shortened(line.claimant(), font, fromLeft - BETWEEN_COLUMNS);
        MapText.drawPlain(g, claimant, font, theme.ink(), 0, baseline);
    }

    @Override
    public Optional<SideBlock> smaller(double width) {
        return table.smaller().map(less -> new FigureBlock(less, messages));
    }

    /** Whether no more should be given up before letters shrink. */
    boolean isShort() {
        return table.isShort();
    }
}

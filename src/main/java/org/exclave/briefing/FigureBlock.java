package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Optional;
import org.exclave.cartography.Inter;
import org.exclave.cartography.MapText;
import org.exclave.cartography.Theme;
import org.exclave.cartography.WrappedText;
import org.exclave.language.Messages;
import org.exclave.query.FigureScale;

/**
 * The figures by claimant: a line to each with its readings on the scale of its round, and no sum of anything.
 *
 * @param table at least one round
 */
record FigureBlock(FigureTable table, Messages messages) implements SideBlock {

    private static final double HEADING = 25;
    private static final double SMALL = 11;
    private static final double LETTERS = 12.5;
    private static final double LINE = 17.5;
    private static final double GROUP = 20;
    private static final double ROUND = 22;
    private static final double BETWEEN_GROUPS = 5;
    private static final double BETWEEN_COLUMNS = 10;

    /** Parts of the width that claimants, dates and figures take where there is a scale; it has the rest. */
    private static final double CLAIMANTS = 0.36;

    private static final double DATES = 0.2;
    private static final double FIGURES = 0.13;

    /** Units of width below which there is no room for a scale. */
    private static final double NARROW = 380;

    private TextBlock rule(double width) {
        return TextBlock.of(messages.text("sheet.figures.rule"), Inter.REGULAR, SMALL, width, 4);
    }

    @Override
    public double height(double width) {
        double rounds = 0;
        for (FigureTable.Round round : table.rounds()) {
            rounds += ROUND;
            for (FigureTable.Group group : round.groups()) {
                rounds += GROUP + group.lines().size() * LINE + BETWEEN_GROUPS;
            }
        }
        return HEADING + rule(width).height() + rounds;
    }

    @Override
    public void paint(Graphics2D g, Theme theme, double width) {
        MapText.drawPlain(g, messages.text("sheet.figures"), Inter.BOLD.at(17), theme.ink(), 0, 16);
        TextBlock rule = rule(width);
        rule.paint(g, theme.quietInk(), 0, HEADING);
        double y = HEADING + rule.height();
        for (FigureTable.Round round : table.rounds()) {
            FigureScale scale = FigureScale.of(round.readings().toList());
            FigureRow row = row(g, theme, width, scale);
            String heading = messages.text(
                    "sheet.figures.round",
                    messages.text("sheet.figures.round." + round.episode().id()),
                    round.shown(),
                    round.claims());
            double room = width < NARROW ? width : width * (CLAIMANTS + DATES);
            MapText.drawPlain(
                    g, WrappedText.shortened(heading, Inter.BOLD.at(LETTERS), room), Inter.BOLD.at(LETTERS), theme.ink(), 0, y + 16);
            row.paintScale(y + 16);
            y += ROUND;
            for (FigureTable.Group group : round.groups()) {
                y = paintGroup(g, theme, group, row, width, y) + BETWEEN_GROUPS;
            }
        }
    }

    private FigureRow row(Graphics2D g, Theme theme, double width, FigureScale scale) {
        boolean narrow = width < NARROW;
        double dates = width * (narrow ? 0.55 : CLAIMANTS);
        double axis = width * (CLAIMANTS + DATES) + BETWEEN_COLUMNS;
        double end = narrow ? axis : width * (1 - FIGURES) - BETWEEN_COLUMNS;
        return new FigureRow(g, theme, scale, dates, axis, end, width);
    }

    private double paintGroup(
            Graphics2D g, Theme theme, FigureTable.Group group, FigureRow row, double width, double top) {
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
            row.paint(line, y + 13);
            y += LINE;
        }
        return y;
    }

    private String sentence(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(messages.locale()) + words.substring(first);
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

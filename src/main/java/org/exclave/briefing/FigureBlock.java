package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
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
    private static final Font SMALL_FONT = Inter.REGULAR.at(SMALL);
    private static final double LINE = 17.5;
    private static final double GROUP = 20;
    private static final double ROUND = 22;
    private static final double BETWEEN_GROUPS = 5;
    private static final int MOST_LINES = 4;

    private TextBlock rule(double width) {
        return TextBlock.of(messages.text("sheet.figures.rule"), Inter.REGULAR, SMALL, width, 4);
    }

    private String heading(FigureTable.Round round) {
        return messages.text(
                "sheet.figures.round",
                messages.text("sheet.figures.round." + round.episode().id()),
                round.shown(),
                round.claims());
    }

    /** How many of its claimants a group shows; empty when it shows all. */
    private String some(FigureTable.Group group) {
        int shown = group.lines().size();
        return group.hidden() == 0 ? "" : messages.text("sheet.figures.some", shown, shown + group.hidden());
    }

    /** Whom a group counts, beside how many of its claimants are shown. */
    private List<String> people(FigureTable.Group group, double width) {
        double room = width - MapText.width(some(group), SMALL_FONT) - FigureColumns.GAP;
        return WrappedText.lines(sentence(group.people()), Inter.SEMI_BOLD.at(SMALL), room, MOST_LINES);
    }

    private static double more(List<String> lines) {
        return Math.max(0, lines.size() - 1) * FigureRow.NEXT_LINE;
    }

    private double height(FigureTable.Group group, FigureColumns columns) {
        return GROUP
                + more(people(group, columns.width()))
                + group.lines().stream().mapToDouble(line -> height(line, columns)).sum();
    }

    private static double height(FigureTable.Line line, FigureColumns columns) {
        return LINE + (columns.lines(line) - 1) * FigureRow.NEXT_LINE;
    }

    @Override
    public double height(double width) {
        FigureColumns columns = FigureColumns.of(table, width);
        double rounds = 0;
        for (FigureTable.Round round : table.rounds()) {
            rounds += ROUND + more(columns.headingLines(heading(round)));
            for (FigureTable.Group group : round.groups()) {
                rounds += height(group, columns) + BETWEEN_GROUPS;
            }
        }
        return HEADING + rule(width).height() + rounds;
    }

    @Override
    public void paint(Graphics2D g, Theme theme, double width) {
        FigureColumns columns = FigureColumns.of(table, width);
        MapText.drawPlain(g, messages.text("sheet.figures"), Inter.BOLD.at(17), theme.ink(), 0, 16);
        TextBlock rule = rule(width);
        rule.paint(g, theme.quietInk(), 0, HEADING);
        double y = HEADING + rule.height();
        for (FigureTable.Round round : table.rounds()) {
            FigureRow row = new FigureRow(g, theme, FigureScale.of(round.readings().toList()), columns);
            List<String> heading = columns.headingLines(heading(round));
            for (int i = 0; i < heading.size(); i++) {
                MapText.drawPlain(
                        g, heading.get(i), FigureColumns.FIGURES, theme.ink(), 0, y + 16 + i * FigureRow.NEXT_LINE);
            }
            y += ROUND + more(heading);
            row.paintScale(y + 16 - ROUND);
            for (FigureTable.Group group : round.groups()) {
                paintGroup(g, theme, group, row, y);
                y += height(group, columns) + BETWEEN_GROUPS;
            }
        }
    }

    private void paintGroup(Graphics2D g, Theme theme, FigureTable.Group group, FigureRow row, double top) {
        double width = row.columns().width();
        List<String> people = people(group, width);
        for (int i = 0; i < people.size(); i++) {
            double baseline = top + 13 + i * FigureRow.NEXT_LINE;
            MapText.drawPlain(g, people.get(i), Inter.SEMI_BOLD.at(SMALL), theme.quietInk(), 0, baseline);
        }
        String some = some(group);
        MapText.drawPlain(g, some, SMALL_FONT, theme.quietInk(), width - MapText.width(some, SMALL_FONT), top + 13);
        double y = top + GROUP + more(people);
        g.setColor(theme.edge());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(0, y - 2, width, y - 2));
        for (FigureTable.Line line : group.lines()) {
            row.paint(line, y + 13);
            y += height(line, row.columns());
        }
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

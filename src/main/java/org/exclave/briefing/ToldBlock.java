package org.exclave.briefing;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.exclave.cartography.Inter;
import org.exclave.cartography.Theme;

/**
 * What is told beside a map, each statement with its sources below it.
 *
 * @param most lines of words; what finds no room in them is left out, and an ellipsis says so
 */
record ToldBlock(List<Told> told, int most) implements SideBlock {

    private static final double LETTERS = 14.5;
    private static final double SOURCE_LETTERS = 11;
    private static final double BETWEEN = 11;

    private record Statement(TextBlock text, TextBlock sources) {

        double height() {
            return text.height() + sources.height();
        }
    }

    ToldBlock(List<Told> told) {
        this(told, Integer.MAX_VALUE);
    }

    ToldBlock {
        told = List.copyOf(told);
    }

    private List<Statement> statements(double width) {
        List<Statement> statements = new ArrayList<>();
        int left = most;
        for (Told each : told) {
            if (left < 1) {
                break;
            }
            TextBlock text = TextBlock.of(each.text(), Inter.REGULAR, LETTERS, width, left);
            left -= text.lines().size();
            statements.add(new Statement(
                    text, TextBlock.of(each.sources(), Inter.REGULAR, SOURCE_LETTERS, width, 3)));
        }
        return statements;
    }

    @Override
    public double height(double width) {
        List<Statement> statements = statements(width);
        return statements.stream().mapToDouble(Statement::height).sum() + BETWEEN * Math.max(0, statements.size() - 1);
    }

    @Override
    public void paint(Graphics2D g, Theme theme, double width) {
        double y = 0;
        for (Statement statement : statements(width)) {
            statement.text.paint(g, theme.ink(), 0, y);
            statement.sources.paint(g, theme.quietInk(), 0, y + statement.text.height());
            y += statement.height() + BETWEEN;
        }
    }

    @Override
    public Optional<SideBlock> smaller(double width) {
        int lines = statements(width).stream()
                .mapToInt(statement -> statement.text.lines().size())
                .sum();
        return lines <= 1 ? Optional.empty() : Optional.of(new ToldBlock(told, lines - 1 - lines / 12));
    }
}

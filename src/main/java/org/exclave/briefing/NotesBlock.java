package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import org.exclave.cartography.Inter;
import org.exclave.cartography.Theme;

/**
 * What is not shown and why, in a box.
 *
 * @param most lines of each note; a longer one ends in an ellipsis
 */
record NotesBlock(List<String> notes, int most) implements SideBlock {

    private static final int MOST_LINES = 14;
    private static final double PADDING = 12;
    private static final double LETTERS = 12;
    private static final double BETWEEN = 5;

    NotesBlock(List<String> notes) {
        this(notes, MOST_LINES);
    }

    NotesBlock {
        notes = List.copyOf(notes);
    }

    private List<TextBlock> blocks(double width) {
        return notes.stream()
                .map(note -> TextBlock.of(note, Inter.REGULAR, LETTERS, width - 2 * PADDING, most))
                .toList();
    }

    @Override
    public double height(double width) {
        return blocks(width).stream().mapToDouble(TextBlock::height).sum()
                + BETWEEN * (notes.size() - 1)
                + 2 * PADDING;
    }

    @Override
    public void paint(Graphics2D g, Theme theme, double width) {
        RoundRectangle2D box = new RoundRectangle2D.Double(0, 0, width, height(width), 12, 12);
        g.setColor(theme.subtlePaper());
        g.fill(box);
        g.setColor(theme.edge());
        g.setStroke(new BasicStroke(1));
        g.draw(box);
        double y = PADDING;
        for (TextBlock block : blocks(width)) {
            block.paint(g, theme.ink(), PADDING, y);
            y += block.height() + BETWEEN;
        }
    }

    @Override
    public Optional<SideBlock> smaller(double width) {
        int longest = blocks(width).stream().mapToInt(block -> block.lines().size()).max().orElse(0);
        if (longest > 1) {
            return Optional.of(new NotesBlock(notes, longest - 1));
        }
        return notes.size() > 1
                ? Optional.of(new NotesBlock(notes.subList(0, notes.size() - 1), most))
                : Optional.empty();
    }
}

package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.exclave.cartography.Inter;
import org.exclave.cartography.Legend;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.LegendSample;
import org.exclave.cartography.MapText;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.cartography.WrappedText;
import org.exclave.language.Messages;

/** Draws the column of a sheet that explains it: the legend of what is really shown, and what is not shown and why. */
final class SidePainter {

    private static final double ROW = 25;
    private static final double NARROWEST_COLUMN = 230;
    private static final double NOTE_LINE = 18;
    private static final double PADDING = 14;

    private final Messages messages;

    SidePainter(Messages messages) {
        this.messages = messages;
    }

    void paint(Graphics2D g, Sheet sheet, Viewport view, Rectangle2D side) {
        Theme theme = sheet.theme();
        MapText.drawPlain(
                g, messages.text("sheet.legend"), Inter.BOLD.at(17), theme.ink(), side.getX(), side.getY() + 15);
        List<LegendItem> items = Legend.of(sheet.scenery(), view);
        int columns = Math.max(1, (int) (side.getWidth() / NARROWEST_COLUMN));
        int rows = (items.size() + columns - 1) / columns;
        double noteHeight = noteLines(sheet, side).size() * NOTE_LINE + 2 * PADDING;
        double room = side.getHeight() - 30 - noteHeight - 12;
        double row = Math.min(ROW, rows == 0 ? ROW : room / rows);
        double columnWidth = side.getWidth() / columns;
        for (int i = 0; i < items.size(); i++) {
            int column = i / rows;
            double x = side.getX() + column * columnWidth;
            double y = side.getY() + 42 + (i % rows) * row;
            paintItem(g, items.get(i), theme, x, y, columnWidth);
        }
        paintNotes(g, sheet, side, side.getY() + 34 + rows * row + 12);
    }

    private void paintItem(Graphics2D g, LegendItem item, Theme theme, double x, double y, double width) {
        LegendSample.paint(g, item, theme, x + LegendSample.WIDTH / 2, y);
        Font font = Inter.REGULAR.at(13);
        double indent = LegendSample.WIDTH + 10;
        String words = WrappedText.shortened(messages.text(item.key()), font, width - indent - 8);
        MapText.drawPlain(g, words, font, theme.ink(), x + indent, y + 4.6);
    }

    private static List<String> noteLines(Sheet sheet, Rectangle2D side) {
        List<String> lines = new ArrayList<>();
        for (String note : sheet.words().notes()) {
            lines.addAll(WrappedText.lines(note, Inter.REGULAR.at(12), side.getWidth() - 2 * PADDING, 6));
        }
        return lines;
    }

    private static void paintNotes(Graphics2D g, Sheet sheet, Rectangle2D side, double top) {
        List<String> lines = noteLines(sheet, side);
        if (lines.isEmpty()) {
            return;
        }
        double height = lines.size() * NOTE_LINE + 2 * PADDING - 4;
        RoundRectangle2D box = new RoundRectangle2D.Double(side.getX(), top, side.getWidth(), height, 12, 12);
        g.setColor(sheet.theme().subtlePaper());
        g.fill(box);
        g.setColor(sheet.theme().edge());
        g.setStroke(new BasicStroke(1));
        g.draw(box);
        double baseline = top + PADDING + 10;
        for (String line : lines) {
            MapText.drawPlain(g, line, Inter.REGULAR.at(12), sheet.theme().ink(), side.getX() + PADDING, baseline);
            baseline += NOTE_LINE;
        }
    }
}

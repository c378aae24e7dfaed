package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.exclave.cartography.EventLegend;
import org.exclave.cartography.Inter;
import org.exclave.cartography.Layer;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.LegendSample;
import org.exclave.cartography.Locator;
import org.exclave.cartography.MapText;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.cartography.WrappedText;
import org.exclave.language.Messages;

/** Draws the column of a sheet that explains it: the legend, and what is not shown and why. */
final class SidePainter {

    static final Font WORDS = Inter.REGULAR.at(13);

    private static final double INDENT = LegendSample.WIDTH + 10;

    private final Messages messages;

    SidePainter(Messages messages) {
        this.messages = messages;
    }

    void paint(Graphics2D g, Sheet sheet, Viewport view, List<LegendItem> items, Rectangle2D side) {
        List<String> notes = new ArrayList<>(sheet.words().notes());
        EventLegend.of(sheet.scenery())
                .forEach(events -> notes.add(messages.text(
                        "events.legend", events.name(), events.shown(), events.all(), events.credit())));
        boolean locating = sheet.scenery().layers().draws(Layer.LOCATOR) && Locator.isWorthwhile(view);
        SideParts parts = SideParts.of(side, items.size(), notes, locating);
        Rectangle2D room = parts.legend();
        SideLayout layout = SideLayout.of(items.size(), notes, room.getWidth(), room.getHeight());
        AffineTransform before = g.getTransform();
        parts.locator().ifPresent(box -> paintLocator(g, sheet, view, box));
        g.translate(room.getX(), room.getY());
        g.scale(layout.shrink(), layout.shrink());
        MapText.drawPlain(g, messages.text("sheet.legend"), Inter.BOLD.at(17), sheet.theme().ink(), 0, 15);
        for (int i = 0; i < items.size(); i++) {
            int column = i / layout.rows();
            int row = i % layout.rows();
            double y = layout.firstRow() + row * layout.row();
            paintItem(g, items.get(i), sheet.theme(), column * layout.columnWidth(), y, layout.columnWidth());
        }
        if (!layout.noteLines().isEmpty()) {
            paintNotes(g, layout, sheet.theme());
        }
        g.setTransform(before);
    }

    private void paintLocator(Graphics2D g, Sheet sheet, Viewport view, Rectangle2D box) {
        AffineTransform before = g.getTransform();
        g.translate(box.getX(), box.getY());
        g.scale(SideParts.SCALE, SideParts.SCALE);
        Locator.paint(g, sheet.scenery(), view, sheet.theme(), messages);
        g.setTransform(before);
    }

    private void paintItem(Graphics2D g, LegendItem item, Theme theme, double x, double y, double width) {
        LegendSample.paint(g, item, theme, x + LegendSample.WIDTH / 2, y);
        String words = WrappedText.shortened(messages.text(item.key()), WORDS, room(width));
        MapText.drawPlain(g, words, WORDS, theme.ink(), x + INDENT, y + 4.6);
    }

    /** How wide the words of an item may be in a column of a width. */
    static double room(double columnWidth) {
        return columnWidth - INDENT - 4;
    }

    private static void paintNotes(Graphics2D g, SideLayout layout, Theme theme) {
        RoundRectangle2D box =
                new RoundRectangle2D.Double(0, layout.notesTop(), layout.width(), layout.noteHeight(), 12, 12);
        g.setColor(theme.subtlePaper());
        g.fill(box);
        g.setColor(theme.edge());
        g.setStroke(new BasicStroke(1));
        g.draw(box);
        double baseline = layout.notesTop() + SideLayout.PADDING + 10;
        for (String line : layout.noteLines()) {
            MapText.drawPlain(g, line, Inter.REGULAR.at(12), theme.ink(), SideLayout.PADDING, baseline);
            baseline += SideLayout.advance(line);
        }
    }
}

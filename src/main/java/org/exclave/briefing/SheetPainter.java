package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.EventLegend;
import org.exclave.cartography.Inter;
import org.exclave.cartography.Legend;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.MapText;
import org.exclave.cartography.NorthArrow;
import org.exclave.cartography.ScaleBar;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.cartography.WrappedText;
import org.exclave.language.Messages;

/** Draws a sheet: title, map with scale bar and north arrow, legend, notes, edition and credits. */
public final class SheetPainter {

    private static final double INSET = 14;
    private static final double SMALLEST_TITLE = 22;

    private final Messages messages;
    private final MapPainter maps;
    private final SidePainter sides;

    public SheetPainter(Messages messages) {
        this.messages = messages;
        this.maps = new MapPainter(messages);
        this.sides = new SidePainter(messages);
    }

    /**
     * What the legend of sheets explains that are seen one after the other: all that is on the map of any of them, so that
     * it stands still. Nothing for bare sheets, which have none.
     *
     * @param sheets all with the same of everything but time and incidents
     */
    public List<LegendItem> legend(Stream<Sheet> sheets) {
        Set<LegendItem> items = EnumSet.noneOf(LegendItem.class);
        sheets.filter(sheet -> !sheet.bare())
                .forEach(sheet -> items.addAll(Legend.of(
                        sheet.scenery(), mapView(sheet, SheetLayout.of(sheet.width(), sheet.height())))));
        return List.copyOf(items);
    }

    /** Draws the page; one unit of the graphics is a logical pixel. */
    public void paint(Graphics2D g, Sheet sheet) {
        paint(g, sheet, legend(Stream.of(sheet)));
    }

    /**
     * The same with a legend that it shares with other sheets.
     *
     * @param legend what it explains; see {@link #legend}
     */
    public void paint(Graphics2D g, Sheet sheet, List<LegendItem> legend) {
        if (sheet.bare()) {
            maps.paint(g, sheet.scenery(), fitted(sheet.view(), sheet.width(), sheet.height(), sheet.scale()), sheet.theme());
            return;
        }
        SheetLayout layout = SheetLayout.of(sheet.width(), sheet.height());
        AffineTransform before = g.getTransform();
        g.scale(layout.unit(), layout.unit());
        g.setColor(sheet.theme().paper());
        g.fill(new Rectangle2D.Double(0, 0, layout.width(), layout.height()));
        Viewport view = mapView(sheet, layout);
        paintMap(g, sheet, view, layout.map());
        paintHead(g, sheet, layout.head());
        sides.paint(g, sheet, view, legend, layout.side());
        FootPainter.paint(g, sheet.theme(), credited(sheet), layout.foot());
        g.setTransform(before);
    }

    /** Whoever makes a sheet of a base map of the user's, or of imported events: their credit is on it. */
    private SheetWords credited(Sheet sheet) {
        CreditedBaseMap baseMap = sheet.scenery().baseMap();
        SheetWords words = baseMap == null
                ? sheet.words()
                : sheet.words().crediting(messages.text("credits.basemap", baseMap.shortCredit()));
        for (EventLegend events : EventLegend.of(sheet.scenery())) {
            words = words.crediting(messages.text("events.credit", events.name(), events.credit()));
        }
        return words;
    }

    /** The view that shows at least what another shows, on a picture of another size. */
    static Viewport fitted(Viewport view, int width, int height, double scale) {
        double growth = Math.min((double) width / view.width(), (double) height / view.height());
        double zoom = Math.clamp(view.zoom() + Math.log(growth) / Math.log(2), 0, 24);
        return new Viewport(view.longitude(), view.latitude(), zoom, width, height, scale);
    }

    private static Viewport mapView(Sheet sheet, SheetLayout layout) {
        int width = (int) Math.ceil(layout.map().getWidth());
        int height = (int) Math.ceil(layout.map().getHeight());
        return fitted(sheet.view(), width, height, sheet.scale() * layout.unit());
    }

    /** Where the map lies on a page, and what it shows. */
    public static MapRegion region(Sheet sheet) {
        if (sheet.bare()) {
            Rectangle2D page = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
            return new MapRegion(page, fitted(sheet.view(), sheet.width(), sheet.height(), sheet.scale()), 1);
        }
        SheetLayout layout = SheetLayout.of(sheet.width(), sheet.height());
        Rectangle2D map = layout.map();
        double unit = layout.unit();
        Rectangle2D frame = new Rectangle2D.Double(
                map.getX() * unit, map.getY() * unit, map.getWidth() * unit, map.getHeight() * unit);
        return new MapRegion(frame, mapView(sheet, layout), unit);
    }

    private void paintMap(Graphics2D g, Sheet sheet, Viewport view, Rectangle2D frame) {
        ScaleBar bar = ScaleBar.fitting(view, 180);
        double barX = frame.getWidth() - bar.cardWidth() - INSET;
        double barY = frame.getHeight() - ScaleBar.cardHeight() - INSET;
        Scenery scenery = sheet.scenery()
                .withCovered(
                        List.of(
                                new Rectangle2D.Double(barX, barY, bar.cardWidth(), ScaleBar.cardHeight()),
                                new Rectangle2D.Double(
                                        frame.getWidth() - INSET - NorthArrow.SIZE,
                                        INSET,
                                        NorthArrow.SIZE,
                                        NorthArrow.SIZE)),
                        0);
        AffineTransform page = g.getTransform();
        Shape clip = g.getClip();
        g.clip(frame);
        g.translate(frame.getX(), frame.getY());
        maps.paint(g, scenery, view, sheet.theme());
        bar.paint(g, sheet.theme(), messages, barX, barY);
        NorthArrow.paint(
                g,
                sheet.theme(),
                messages.text("map.north"),
                frame.getWidth() - INSET - NorthArrow.SIZE / 2,
                INSET + NorthArrow.SIZE / 2);
        g.setTransform(page);
        g.setClip(clip);
        g.setColor(sheet.theme().ink());
        g.setStroke(new BasicStroke(1));
        g.draw(frame);
    }

    private static void paintHead(Graphics2D g, Sheet sheet, Rectangle2D head) {
        Theme theme = sheet.theme();
        String heading = WrappedText.shortened(sheet.words().title(), Inter.BOLD.at(SMALLEST_TITLE), head.getWidth());
        Font title = fitting(heading, head.getWidth());
        MapText.drawPlain(g, heading, title, theme.ink(), head.getX(), head.getY() + 34);
        Font font = Inter.REGULAR.at(17);
        String subtitle = WrappedText.shortened(sheet.words().subtitle(), font, head.getWidth());
        MapText.drawPlain(g, subtitle, font, theme.quietInk(), head.getX(), head.getY() + 66);
    }

    /** A long title shrinks to no less than two thirds before it is shortened. */
    private static Font fitting(String title, double width) {
        for (double size = 33; size > SMALLEST_TITLE; size -= 1) {
            Font font = Inter.BOLD.at(size);
            if (MapText.width(title, font) <= width) {
                return font;
            }
        }
        return Inter.BOLD.at(SMALLEST_TITLE);
    }
}

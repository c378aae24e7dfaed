package org.exclave.briefing;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.EventLegend;
import org.exclave.cartography.Legend;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.OverlayLegend;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;

/**
 * Draws a sheet: marking, title, map with scale bar and north arrow, what is told and claimed, legend, notes, locator, edition,
 * credits and sources.
 */
public final class SheetPainter {

    private final Messages messages;
    private final MapPainter maps;
    private final MapFrame frames;
    private final SideWording sides;

    public SheetPainter(Messages messages) {
        this.messages = messages;
        this.maps = new MapPainter(messages);
        this.frames = new MapFrame(messages, maps);
        this.sides = new SideWording(messages);
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
                .forEach(sheet -> items.addAll(legend(sheet, mapView(sheet, layout(sheet)))));
        return List.copyOf(items);
    }

    private static List<LegendItem> legend(Sheet sheet, Viewport view) {
        return Legend.of(sheet.scenery(), view);
    }

    /** Draws the page; one unit of the graphics is a logical pixel. */
    public void paint(Graphics2D g, Sheet sheet) {
        paint(g, sheet, view -> legend(sheet, view));
    }

    /**
     * The same with a legend that it shares with other sheets.
     *
     * @param legend what it explains; see {@link #legend}
     */
    public void paint(Graphics2D g, Sheet sheet, List<LegendItem> legend) {
        paint(g, sheet, _ -> legend);
    }

    private void paint(Graphics2D g, Sheet sheet, Function<Viewport, List<LegendItem>> legend) {
        if (sheet.bare()) {
            maps.paint(g, sheet.scenery(), fitted(sheet.view(), sheet.width(), sheet.height(), sheet.scale()), sheet.theme());
            return;
        }
        SheetLayout layout = layout(sheet);
        // Finding room for the words at the side draws nothing, so that another processor does it while this one draws the map.
        Viewport view = mapView(sheet, layout);
        ForkJoinTask<SideFlow> side =
                ForkJoinTask.adapt(() -> side(sheet, layout, legend.apply(view))).fork();
        AffineTransform before = g.getTransform();
        g.scale(layout.unit(), layout.unit());
        g.setColor(sheet.theme().paper());
        g.fill(new Rectangle2D.Double(0, 0, layout.width(), layout.height()));
        frames.paint(g, sheet.scenery(), view, sheet.theme(), layout.map());
        paintWords(g, sheet, layout, side.join());
        g.setTransform(before);
    }

    /** All but the map and the page, in page units. */
    static void paintWords(Graphics2D g, Sheet sheet, SheetLayout layout, SideFlow side) {
        layout.bands().forEach(band -> MarkingBand.paint(g, sheet.words().marking(), band));
        layout.headText().paint(g, sheet.theme(), layout.head());
        side.paint(g, sheet.theme());
        layout.footText().paint(g, sheet.theme(), layout.foot());
    }

    /** Where the parts of the side stand. */
    SideFlow side(Sheet sheet, SheetLayout layout, List<LegendItem> legend) {
        return sides.flow(sheet, mapView(sheet, layout), legend, layout.side());
    }

    /** Where the regions of a page lie. */
    SheetLayout layout(Sheet sheet) {
        return SheetLayout.of(sheet, credited(sheet), messages);
    }

    /** Whoever makes a sheet of a base map of the user's, of imported events or overlay layers: their credit is on it. */
    private SheetWords credited(Sheet sheet) {
        SheetWords words = sheet.shows(SheetPart.SOURCES) ? sheet.words() : sheet.words().citing(List.of());
        CreditedBaseMap baseMap = sheet.scenery().baseMap();
        if (baseMap != null) {
            words = words.crediting(messages.text("credits.basemap", baseMap.shortCredit()));
        }
        for (EventLegend events : EventLegend.of(sheet.scenery())) {
            words = words.crediting(messages.text("events.credit", events.name(), events.credit()));
        }
        for (OverlayLegend overlay : OverlayLegend.of(sheet.scenery())) {
            words = words.crediting(messages.text(
                    "overlays.credit", overlay.name(), overlay.credit(), overlay.licence().isEmpty() ? 0 : 1, overlay.licence()));
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

    /** Where the map lies on a page whose words are English, and what it shows. */
    public static MapRegion region(Sheet sheet) {
        return new SheetPainter(Messages.english()).mapRegion(sheet);
    }

    /** Where the map lies on a page, and what it shows. */
    public MapRegion mapRegion(Sheet sheet) {
        if (sheet.bare()) {
            Rectangle2D page = new Rectangle2D.Double(0, 0, sheet.width(), sheet.height());
            return new MapRegion(page, fitted(sheet.view(), sheet.width(), sheet.height(), sheet.scale()), 1);
        }
        SheetLayout layout = layout(sheet);
        Rectangle2D map = layout.map();
        double unit = layout.unit();
        Rectangle2D frame = new Rectangle2D.Double(
                map.getX() * unit, map.getY() * unit, map.getWidth() * unit, map.getHeight() * unit);
        return new MapRegion(frame, mapView(sheet, layout), unit);
    }
}

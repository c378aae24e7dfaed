package org.exclave.briefing;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.exclave.cartography.Inter;
import org.exclave.cartography.Legend;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.MapText;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.cartography.WrappedText;
import org.exclave.language.Messages;

/**
 * Draws a page of a handout: the brief and the number of the page at its head; two scenes, each with its map and, beside it,
 * what is told with its sources and the legend; edition and credits at its foot.
 */
public final class HandoutPainter {

    /** In logical pixels. */
    public static final int WIDTH = Handout.PAPER.width();
    /** In logical pixels. */
    public static final int HEIGHT = Handout.PAPER.height();

    private static final double UNIT = SheetLayout.unit(WIDTH, HEIGHT);
    private static final double MARGIN = 40;
    private static final double HEAD = 26;
    private static final double BETWEEN = 22;
    private static final double GAP = 20;
    private static final double MAP_PART = 0.56;
    private static final double BELOW_TITLE = 8;

    /**
     * A scene on its part of a page.
     *
     * @param box all of it, in page units
     * @param map where its map lies
     * @param side where words and legend stand
     */
    record Slot(Sheet scene, Rectangle2D box, HeadText head, Rectangle2D map, Rectangle2D side) {}

    private final Messages messages;
    private final MapFrame frames;

    public HandoutPainter(Messages messages) {
        this.messages = messages;
        this.frames = new MapFrame(messages, new MapPainter(messages));
    }

    /** Where the scenes of a page lie; a page has room for two, even when it shows one. */
    List<Slot> slots(Handout.Page page) {
        double width = WIDTH / UNIT - 2 * MARGIN;
        double top = MARGIN + HEAD;
        double room = foot(page).getY() - BETWEEN - top;
        double height = (room - BETWEEN) / 2;
        List<Slot> slots = new ArrayList<>();
        for (Sheet scene : page.scenes()) {
            double y = top + slots.size() * (height + BETWEEN);
            Rectangle2D box = new Rectangle2D.Double(MARGIN, y, width, height);
            SheetWords words = scene.words().withAside(List.of());
            HeadText head = HeadText.of(words, width, 20);
            double below = y + head.height() + BELOW_TITLE;
            double tall = box.getMaxY() - below;
            double wide = (width - GAP) * MAP_PART;
            slots.add(new Slot(
                    scene,
                    box,
                    head,
                    new Rectangle2D.Double(MARGIN, below, wide, tall),
                    new Rectangle2D.Double(MARGIN + wide + GAP, below, width - GAP - wide, tall)));
        }
        return slots;
    }

    private Rectangle2D foot(Handout.Page page) {
        double width = WIDTH / UNIT - 2 * MARGIN;
        double height = footText(page).height();
        return new Rectangle2D.Double(MARGIN, HEIGHT / UNIT - MARGIN - height, width, height);
    }

    private FootText footText(Handout.Page page) {
        return FootText.fitting(Handout.foot(page), WIDTH / UNIT - 2 * MARGIN, HEIGHT / UNIT, messages);
    }

    /** Where the maps of a page lie and what they show. */
    public List<MapRegion> regions(Handout.Page page) {
        return slots(page).stream()
                .map(slot -> {
                    Rectangle2D map = slot.map;
                    Rectangle2D frame = new Rectangle2D.Double(
                            map.getX() * UNIT, map.getY() * UNIT, map.getWidth() * UNIT, map.getHeight() * UNIT);
                    return new MapRegion(frame, view(slot), UNIT);
                })
                .toList();
    }

    private static Viewport view(Slot slot) {
        return SheetPainter.fitted(
                slot.scene.view(),
                (int) Math.ceil(slot.map.getWidth()),
                (int) Math.ceil(slot.map.getHeight()),
                slot.scene.scale() * UNIT);
    }

    /** Draws a page; one unit of the graphics is a logical pixel. */
    public void paint(Graphics2D g, Handout.Page page) {
        AffineTransform before = g.getTransform();
        Theme theme = page.scenes().getFirst().theme();
        g.scale(UNIT, UNIT);
        g.setColor(theme.paper());
        g.fill(new Rectangle2D.Double(0, 0, WIDTH / UNIT, HEIGHT / UNIT));
        for (Slot slot : slots(page)) {
            frames.paint(g, slot.scene.scenery(), view(slot), theme, slot.map);
        }
        paintWords(g, page);
        g.setTransform(before);
    }

    /** All but the maps and the page, in page units. */
    void paintWords(Graphics2D g, Handout.Page page) {
        Theme theme = page.scenes().getFirst().theme();
        paintHead(g, theme, page);
        for (Slot slot : slots(page)) {
            slot.head.paint(g, theme, slot.box);
            side(slot).paint(g, theme);
        }
        footText(page).paint(g, theme, foot(page));
    }

    /** What stands beside the map of a scene. */
    SideFlow side(Slot slot) {
        Sheet scene = slot.scene;
        return SideFlow.of(
                new SideContent(
                        scene.words().told().isEmpty() ? null : new ToldBlock(scene.words().told()),
                        null,
                        new LegendBlock(Legend.of(scene.scenery(), view(slot)), messages),
                        null,
                        null),
                slot.side);
    }

    private void paintHead(Graphics2D g, Theme theme, Handout.Page page) {
        double right = WIDTH / UNIT - MARGIN;
        Font font = Inter.REGULAR.at(12);
        String number = messages.text(
                "handout.page", page.number(), page.handout().length());
        double numberLeft = right - MapText.width(number, font);
        MapText.drawPlain(g, number, font, theme.quietInk(), numberLeft, MARGIN);
        Font bold = Inter.SEMI_BOLD.at(12);
        String title = WrappedText.shortened(page.handout().title(), bold, numberLeft - GAP - MARGIN);
        MapText.drawPlain(g, title, bold, theme.quietInk(), MARGIN, MARGIN);
        g.setColor(theme.edge());
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(MARGIN, MARGIN + 9, right, MARGIN + 9));
    }
}

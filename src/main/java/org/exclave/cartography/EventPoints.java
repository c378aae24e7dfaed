package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.exclave.catalog.Family;
import org.exclave.event.EventLook;
import org.exclave.event.EventSymbol;

/**
 * Single events as small signs in the colour of their set or family, where there are few enough to tell them apart: the latest
 * begun lies topmost. A sign is plain and a third of a symbol, so that none is taken for an incident of the
 * catalogue. Used by one thread.
 */
final class EventPoints {

    /** The radius of a disc, and of its rim, in logical pixels. */
    static final double RADIUS = 2.7;

    private static final double RIM = 3.7;
    private static final double OPACITY = 0.85;

    /** Places of a middle within a pixel, along each side. */
    private static final int PLACES = 4;

    private record Key(EventLook look, byte kind, int strength, int placeX, int placeY) {}

    private final EventFrame frame;
    private final List<ProjectedEvents> sets;
    private final Palette palette;
    private final int reach;
    private final Map<Key, BufferedImage> discs = new HashMap<>();

    EventPoints(EventFrame frame, List<ProjectedEvents> sets, Palette palette) {
        this.frame = frame;
        this.sets = sets;
        this.palette = palette;
        this.reach = (int) Math.ceil(RIM * frame.scale() + 1);
    }

    /** Draws what is shown at a time. */
    void paint(Graphics2D g, SelectedSeconds time) {
        AffineTransform device = g.getTransform();
        g.setTransform(new AffineTransform());
        for (ProjectedEvents events : sets) {
            for (int event = 0; event < events.set().size(); event++) {
                if (events.shows(event, time)) {
                    paint(g, events, event, time.strength(events.set().end(event)));
                }
            }
        }
        g.setTransform(device);
    }

    private void paint(Graphics2D g, ProjectedEvents events, int event, int strength) {
        double x = frame.across().at(events.x(event));
        double y = frame.down().at(events.y(event));
        boolean near = x > -reach && y > -reach && x < frame.pixels().width + reach && y < frame.pixels().height + reach;
        if (near) {
            int left = (int) Math.floor(x);
            int top = (int) Math.floor(y);
            Key key = new Key(events.look(), events.set().kind(event), strength, place(x - left), place(y - top));
            BufferedImage disc = discs.computeIfAbsent(key, wished -> disc(wished, events.set().family(event)));
            g.drawImage(disc, frame.pixels().x + left - reach, frame.pixels().y + top - reach, null);
        }
    }

    private static int place(double part) {
        return (int) (part * PLACES);
    }

    private BufferedImage disc(Key key, Optional<Family> family) {
        int side = 2 * reach + 1;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double x = reach + (key.placeX + 0.5) / PLACES;
        double y = reach + (key.placeY + 0.5) / PLACES;
        double strength = OPACITY * key.strength / SelectedSeconds.FULL;
        g.setColor(Palette.faded(palette.symbols().outline(), strength));
        EventSymbol symbol = key.look.symbol();
        g.fill(EventSign.outline(symbol, x, y, RIM * frame.scale()));
        g.setColor(Palette.faded(EventSign.colour(key.look, family, palette), strength));
        g.fill(EventSign.outline(symbol, x, y, RADIUS * frame.scale()));
        g.dispose();
        return image;
    }

    /** Three discs, as the legend shows them; x and y are in logical pixels. */
    static void sample(Graphics2D g, Palette palette, double x, double y) {
        List<Family> families = List.of(Family.FIGHTING, Family.WATER_AND_ROADS, Family.DESTRUCTION);
        for (int i = 0; i < families.size(); i++) {
            g.setColor(palette.symbols().hairline());
            g.fill(EventSign.outline(EventSymbol.DISC, x + 9 * (i - 1), y, RIM));
            g.setColor(palette.family(families.get(i)));
            g.fill(EventSign.outline(EventSymbol.DISC, x + 9 * (i - 1), y, RADIUS));
        }
    }
}

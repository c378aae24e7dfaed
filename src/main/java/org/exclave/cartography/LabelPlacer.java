package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for names: no two meet, none lies over a symbol or a card, none is cut by the edge of what is seen. Who asks
 * first is served first, so callers ask in the order of importance.
 */
final class LabelPlacer {

    /** Pixels left and right of a name that stay free. */
    static final double PADDING = 2;

    private final TakenRoom taken = new TakenRoom();
    private final List<PlacedName> placed = new ArrayList<>();
    private final List<BentName> bent = new ArrayList<>();
    private final List<SettlementDot> dots = new ArrayList<>();
    private final Rectangle2D seen;

    /** What became of a name that wished for one certain place. */
    enum Room {
        /** It stands there, whether that is seen or not. */
        FREE,
        /** Something else stands there. */
        TAKEN,
        /** Nothing else does, but the edge of what is seen would cut it. */
        CUT
    }

    LabelPlacer(Viewport viewport, Scenery scenery) {
        int margin = scenery.margin();
        seen = new Rectangle2D.Double(
                margin, margin, viewport.width() - 2.0 * margin, viewport.height() - 2.0 * margin);
        for (Rectangle2D card : scenery.covered()) {
            reserve(new Rectangle2D.Double(
                    card.getX() + margin, card.getY() + margin, card.getWidth(), card.getHeight()));
        }
    }

    /** Keeps a rectangle free of names. */
    void reserve(Rectangle2D box) {
        taken.add(box);
    }

    /** Places a name beside or on its point, trying right, left, above and below, and says whether there was room. */
    boolean place(Label label) {
        return candidates(label).stream().anyMatch(box -> placeAt(label, box));
    }

    /**
     * Places a name with the dot that it explains, or neither: the dot must be free too, lie whole on one side of the edge
     * of what is seen, and its name on the same side.
     */
    boolean placeWithDot(Label label, Rectangle2D dot) {
        boolean inside = seen.contains(dot);
        boolean cut = !inside && seen.intersects(dot);
        if (cut || taken.meets(dot)) {
            return false;
        }
        boolean placed = candidates(label).stream()
                .anyMatch(box -> seen.contains(box) == inside && placeAt(label, box));
        if (placed) {
            reserve(dot);
        }
        return placed;
    }

    /** Places a name along a line, if nothing meets any of its letters and no edge cuts it. */
    Room place(BentName name) {
        if (name.boxes().stream().anyMatch(taken::meets)) {
            return Room.TAKEN;
        }
        long inside = name.boxes().stream().filter(seen::contains).count();
        boolean outside = name.boxes().stream().noneMatch(seen::intersects);
        if (!outside && inside < name.boxes().size()) {
            return Room.CUT;
        }
        name.boxes().forEach(taken::add);
        bent.add(name);
        return Room.FREE;
    }

    private static List<Rectangle2D> candidates(Label label) {
        double width = label.width();
        double height = label.height();
        Rectangle2D about = label.about();
        double middle = about.getCenterX() - width / 2;
        double level = about.getCenterY() - height / 2;
        if (label.isCentred()) {
            return List.of(box(middle, level, width, height));
        }
        double right = about.getMaxX();
        double left = about.getX() - width;
        double lift = height * 0.75;
        return List.of(
                box(right, level, width, height),
                box(left, level, width, height),
                box(right - 2, level - lift, width, height),
                box(right - 2, level + lift, width, height),
                box(left + 2, level - lift, width, height),
                box(left + 2, level + lift, width, height),
                box(middle, about.getY() - height, width, height),
                box(middle, about.getMaxY(), width, height));
    }

    private static Rectangle2D box(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x - PADDING, y, width + 2 * PADDING, height);
    }

    private boolean placeAt(Label label, Rectangle2D box) {
        boolean cut = box.intersects(seen) && !seen.contains(box);
        if (cut || taken.meets(box)) {
            return false;
        }
        taken.add(box);
        placed.add(new PlacedName(label, box));
        return true;
    }

    /** The names along lines that found room, in the order in which they were placed. */
    List<BentName> bentNames() {
        return List.copyOf(bent);
    }

    /** What the level names that found room cover, in the order in which they were placed. */
    List<Rectangle2D> boxes() {
        return placed.stream().map(PlacedName::box).toList();
    }

    /** Has a dot drawn below the names. */
    void add(SettlementDot dot) {
        dots.add(dot);
    }

    /** What found room so far. */
    PlacedNames names() {
        return new PlacedNames(dots, bent, placed);
    }
}

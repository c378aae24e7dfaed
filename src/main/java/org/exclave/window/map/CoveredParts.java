package org.exclave.window.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.geometry.Bounds;

/**
 * What cards cover of a map, as its painter wants to know it: outward to whole steps, so that a card that grows by a letter
 * does not send every name about it to another place.
 */
final class CoveredParts {

    /** In pixels. */
    private static final double STEP = 32;

    private CoveredParts() {}

    static List<Rectangle2D> of(List<Bounds> cards) {
        return cards.stream()
                .map(CoveredParts::outward)
                .toList();
    }

    private static Rectangle2D outward(Bounds card) {
        double left = STEP * Math.floor(card.getMinX() / STEP);
        double top = STEP * Math.floor(card.getMinY() / STEP);
        double right = STEP * Math.ceil(card.getMaxX() / STEP);
        double bottom = STEP * Math.ceil(card.getMaxY() / STEP);
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}

package org.exclave.window.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.geometry.Bounds;

/** What cards cover of a map, as its painter wants to know it. */
final class CoveredParts {

    private CoveredParts() {}

    static List<Rectangle2D> of(List<Bounds> cards) {
        return cards.stream()
                .<Rectangle2D>map(card -> new Rectangle2D.Double(
                        card.getMinX(), card.getMinY(), card.getWidth(), card.getHeight()))
                .toList();
    }
}

package org.exclave.window.map;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The rectangle that a hand draws over the map; seen from its first corner to its release. In pixels of the map. */
final class Band extends Rectangle {

    /** Smaller ones were not meant. */
    private static final double SMALLEST = 8;

    private @Nullable Point2D corner;

    Band() {
        getStyleClass().add("zoom-band");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Begins at a corner, or ends without anything when null. */
    void begin(@Nullable Point2D at) {
        corner = at;
        setVisible(false);
    }

    /** Whether it has begun. */
    boolean isDrawn() {
        return corner != null;
    }

    /** Reaches from its first corner to here; nothing where it has not begun. */
    void reach(double x, double y) {
        Point2D fixed = corner;
        if (fixed != null) {
            setX(Math.min(fixed.getX(), x));
            setY(Math.min(fixed.getY(), y));
            setWidth(Math.abs(x - fixed.getX()));
            setHeight(Math.abs(y - fixed.getY()));
            setVisible(true);
        }
    }

    /** Ends it, and gives what it held; null where that was too little to be meant. */
    @Nullable Bounds end() {
        boolean meant = isVisible() && getWidth() > SMALLEST && getHeight() > SMALLEST;
        begin(null);
        return meant ? new BoundingBox(getX(), getY(), getWidth(), getHeight()) : null;
    }
}

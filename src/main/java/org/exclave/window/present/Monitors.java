package org.exclave.window.present;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;

/** Which monitor something is presented on. */
final class Monitors {

    private Monitors() {}

    /** By what a monitor is known from one run to the next: where it lies among the others, and how large it is. */
    static String name(Rectangle2D bounds) {
        return "%.0f,%.0f,%.0f,%.0f"
                .formatted(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /**
     * The monitor to begin on: the one that was chosen last, if it is there; else one on which the window is not; else the
     * only one.
     *
     * @param all where the monitors lie; at least one
     * @param kept the name of the one that was chosen last, or empty
     * @param window where the window lies
     */
    static int choose(List<Rectangle2D> all, String kept, Rectangle2D window) {
        for (int number = 0; number < all.size(); number++) {
            if (name(all.get(number)).equals(kept)) {
                return number;
            }
        }
        double x = (window.getMinX() + window.getMaxX()) / 2;
        double y = (window.getMinY() + window.getMaxY()) / 2;
        for (int number = 0; number < all.size(); number++) {
            if (!all.get(number).contains(x, y)) {
                return number;
            }
        }
        return 0;
    }

    /** Where the monitors lie. */
    static List<Rectangle2D> all() {
        return Screen.getScreens().stream().map(Screen::getBounds).toList();
    }

    /** Where a window lies. */
    static Rectangle2D of(Window window) {
        return new Rectangle2D(
                window.getX(), window.getY(), Math.max(1, window.getWidth()), Math.max(1, window.getHeight()));
    }
}

package org.exclave.window;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.exclave.annotation.WindowPlace;
import org.jspecify.annotations.Nullable;

/**
 * Where the window of a run stands: where it was left, as far as the screens of today allow. Used on the thread of the screen.
 */
final class StagePlace {

    /** So much of a window can be seen and taken hold of, or else it is brought back. */
    private static final double HOLD = 120;

    /** Pixels of width and height in which side panel, map and inspector stand beside each other, with letters of the usual size. */
    private static final double LEAST_WIDTH = 960;

    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Supplier<List<Rectangle2D>> screens;
    private @Nullable Rectangle2D normal;
    private @Nullable Rectangle2D screen;
    private double factor = 1;

    /**
     * Watches where a stage is moved.
     *
     * @param screens those of this moment without bars and docks, one at least
     */
    StagePlace(Stage stage, Supplier<List<Rectangle2D>> screens) {
        this.stage = stage;
        this.screens = screens;
        stage.xProperty().subscribe(this::moved);
        stage.yProperty().subscribe(this::moved);
        stage.widthProperty().subscribe(this::moved);
        stage.heightProperty().subscribe(this::moved);
    }

    /**
     * Where a window may stand that was left somewhere: there, if enough of it can be seen and it is not larger than its screen;
     * otherwise moved and made smaller as little as it takes.
     *
     * @param screens without bars and docks; one at least
     */
    static Rectangle2D fitted(WindowPlace left, List<Rectangle2D> screens) {
        Rectangle2D wished = new Rectangle2D(left.x(), left.y(), left.width(), left.height());
        Rectangle2D screen = screenOf(wished, screens);
        double width = Math.min(wished.getWidth(), screen.getWidth());
        double height = Math.min(wished.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(wished.getMinX(), screen.getMinX() + HOLD - width, screen.getMaxX() - HOLD),
                // The bar by which a window is moved is at its top.
                Math.clamp(wished.getMinY(), screen.getMinY(), screen.getMaxY() - HOLD),
                width,
                height);
    }

    private static Rectangle2D screenOf(Rectangle2D window, List<Rectangle2D> screens) {
        return screens.stream()
                .max(Comparator.comparingDouble(each -> shared(each, window)))
                .orElseThrow();
    }

    /**
     * How narrow a window may be made, in pixels: the map keeps its room beside panels that grow with the letters, as far as the
     * screen is wide enough.
     *
     * @param factor how many times as large as usual the letters are
     */
    static double leastWidth(double factor, Rectangle2D screen) {
        return Math.min(SizedSheet.wide(LEAST_WIDTH, factor), screen.getWidth());
    }

    private static double shared(Rectangle2D one, Rectangle2D other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return width > 0 && height > 0 ? width * height : 0;
    }

    /** Puts the stage, which is not shown yet, where it was left. */
    void put(WindowPlace left) {
        Rectangle2D place = fitted(left, screens.get());
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        normal = place;
        stage.setMaximized(left.maximized());
    }

    /** Lets nobody make the stage too small for letters so many times as large as usual, and makes it larger where it is. */
    void makeRoom(double textFactor) {
        factor = textFactor;
        boolean shown = stage.isShowing();
        Rectangle2D here = shown ? screenOf(frame(), screens.get()) : screens.get().getFirst();
        double least = leastWidth(factor, here);
        boolean narrow = shown && stage.getWidth() < least;
        limit(here);
        if (narrow) {
            stage.setWidth(least);
            stage.setX(Math.max(here.getMinX(), Math.min(stage.getX(), here.getMaxX() - least)));
        }
    }

    /** On another screen a window may be made as small as that one is. */
    void limitOnItsScreen(Rectangle2D window) {
        Rectangle2D here = screenOf(window, screens.get());
        if (!here.equals(screen)) {
            limit(here);
        }
    }

    private void limit(Rectangle2D here) {
        screen = here;
        stage.setMinWidth(leastWidth(factor, here));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, here.getHeight()));
    }

    private Rectangle2D frame() {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    private void moved() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
            normal = frame();
            limitOnItsScreen(normal);
        }
    }

    /** Where the stage stands now, or null where it never was shown. */
    @Nullable WindowPlace now() {
        Rectangle2D place = normal;
        return place == null
                ? null
                : new WindowPlace(
                        place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight(), stage.isMaximized());
    }
}

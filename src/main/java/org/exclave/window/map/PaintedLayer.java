package org.exclave.window.map;

import com.gluonhq.maps.MapLayer;
import javafx.scene.image.ImageView;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Shows the latest painted picture where the viewport wants it: moved at once with the hand, stretched while zooming,
 * until a fresh picture replaces it.
 */
final class PaintedLayer extends MapLayer {

    private final ImageView view = new ImageView();
    private final Plates plates = new Plates();
    private MapRenderer.@Nullable Painted painted;
    private boolean covers;

    PaintedLayer() {
        setMouseTransparent(true);
        getChildren().add(view);
        AfterLayout.of(this, plates::pulse);
    }

    /** What its pictures are painted on. */
    Plates plates() {
        return plates;
    }

    void show(MapRenderer.Painted fresh, Viewport wanted) {
        painted = fresh;
        plates.show(fresh.plate());
        view.setImage(fresh.plate().image());
        follow(wanted);
    }

    /** Whether the picture covers all of the viewport that it followed last. */
    boolean covers() {
        return covers;
    }

    /**
     * Puts the picture where the viewport wants it. While it keeps its size, pixel stands on pixel and none is blended
     * with its neighbours, which costs a screen without a graphics card more than all else.
     */
    void follow(Viewport wanted) {
        MapRenderer.Painted shown = painted;
        if (shown == null) {
            return;
        }
        Viewport from = shown.viewport();
        double growth = wanted.worldPixels() / from.worldPixels();
        boolean stretched = growth != 1 || !isWhole(from);
        double width = from.width() * growth;
        double height = from.height() * growth;
        ScreenPoint centre = wanted.toScreen(from.longitude(), from.latitude());
        double left = centre.x() - width / 2;
        double top = centre.y() - height / 2;
        double x = stretched ? left : snapped(left, from);
        double y = stretched ? top : snapped(top, from);
        view.setSmooth(stretched);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setX(x);
        view.setY(y);
        covers = x <= 0 && y <= 0 && x + width >= wanted.width() && y + height >= wanted.height();
    }

    /** Whether its pixels are those of the screen, which a fraction of one at its edge prevents. */
    private static boolean isWhole(Viewport from) {
        return from.pixelsWide() == from.width() * from.deviceScale()
                && from.pixelsHigh() == from.height() * from.deviceScale();
    }

    private static double snapped(double pixels, Viewport from) {
        return Math.rint(pixels * from.deviceScale()) / from.deviceScale();
    }
}

package org.exclave.window.map;

import com.gluonhq.maps.MapLayer;
import javafx.scene.Scene;
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
    private final Runnable pulse = plates::pulse;
    private MapRenderer.@Nullable Painted painted;

    PaintedLayer() {
        view.setSmooth(true);
        setMouseTransparent(true);
        getChildren().add(view);
        sceneProperty().subscribe(this::beat);
    }

    private void beat(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(pulse);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(pulse);
        }
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

    /** Puts the picture where the viewport wants it. */
    void follow(Viewport wanted) {
        MapRenderer.Painted shown = painted;
        if (shown == null) {
            return;
        }
        Viewport from = shown.viewport();
        double growth = wanted.worldPixels() / from.worldPixels();
        ScreenPoint centre = wanted.toScreen(from.longitude(), from.latitude());
        view.setFitWidth(from.width() * growth);
        view.setFitHeight(from.height() * growth);
        view.setX(centre.x() - from.width() * growth / 2);
        view.setY(centre.y() - from.height() * growth / 2);
    }
}

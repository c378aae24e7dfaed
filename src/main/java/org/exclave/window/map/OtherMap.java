package org.exclave.window.map;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.MapPicture;
import org.exclave.cartography.Viewport;
import org.exclave.session.Session;

/** The same place and the same things on the border of the compared edition; always at the session's view. */
final class OtherMap extends Region {

    private final Session session;
    private final MapRenderer renderer;
    private Supplier<List<Bounds>> cards = List::of;
    private final PaintedLayer layer = new PaintedLayer();
    private final Rectangle seen = new Rectangle();

    /**
     * The other map of a session.
     *
     * @param painting runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    OtherMap(Session session, MapPainter painter, Executor painting, Executor screen) {
        this.session = session;
        this.renderer = new MapRenderer(new MapPicture(painter), layer.plates(), painting, screen, this::show);
        setId("other-map");
        setClip(seen);
        getStyleClass().add("other-map");
        getChildren().add(layer);
        visibleProperty().subscribe(this::repaint);
        session.viewport().subscribe(this::follow);
        session.watchScenery(this::repaint);
    }

    /** Says what lies over the map, in its pixels, so that no name is put there. */
    void leaveFree(Supplier<List<Bounds>> over) {
        cards = over;
    }

    /** Shows only what lies right of a number of pixels. */
    void showFrom(double left) {
        seen.setX(left);
        seen.setWidth(Math.max(0, getWidth() - left));
        seen.setHeight(getHeight());
    }

    private void follow(Viewport viewport) {
        layer.follow(viewport);
        repaint();
    }

    private void show(MapRenderer.Painted painted) {
        layer.show(painted, session.viewport().get());
    }

    /** Whether the picture on the screen is the one last asked for. */
    boolean settled() {
        return renderer.settled();
    }

    private void repaint() {
        if (isVisible()) {
            session.otherScenery()
                    .ifPresent(scenery -> renderer.wish(
                            scenery, session.viewport().get(), session.theme().get(), this, cards.get()));
        }
    }
}

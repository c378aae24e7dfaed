package org.exclave.window.map;

import com.gluonhq.maps.MapView;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.exclave.cartography.AnnotationMarks;
import org.exclave.cartography.EventLegend;
import org.exclave.cartography.HexagonCounts;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.MapPicture;
import org.exclave.cartography.OverlayLegend;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Viewport;
import org.exclave.session.Session;

/**
 * The map itself, without cards or tools: Gluon's view follows the session's viewport, and the picture on it follows
 * whatever the session shows.
 */
public final class MapSurface extends Region {

    /** Gluon Maps puts strings together for its log on every movement; held here so that the silence lasts. */
    private static final Logger GLUON = Logger.getLogger("com.gluonhq");

    private final Session session;
    private Supplier<List<Bounds>> cards = List::of;
    private final MapRenderer renderer;
    private final BaseTiles tiles;
    private final ReadOnlyObjectWrapper<Viewport> shownView;
    private final ReadOnlyObjectWrapper<List<LegendItem>> legend = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<EventLegend>> events = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<OverlayLegend>> overlays = new ReadOnlyObjectWrapper<>(List.of());
    private AnnotationMarks annotations = AnnotationMarks.NONE;
    private HexagonCounts hexagons = HexagonCounts.NONE;
    private final PaintedLayer layer = new PaintedLayer();
    /** Shows on top of everything that the map has the keys. */
    private final Region frame = new Region();

    private MapView gluon = new MapView();
    private Scenery ground;
    private boolean opened;
    private boolean pictured;

    /**
     * The map of a session.
     *
     * @param picture what its pictures are painted by, on the thread of the painting
     * @param painting runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    MapSurface(Session session, MapPicture picture, Executor painting, Executor screen) {
        GLUON.setLevel(Level.OFF);
        this.session = session;
        this.shownView = new ReadOnlyObjectWrapper<>(session.viewport().get());
        this.ground = session.ground();
        this.renderer = new MapRenderer(picture, layer.plates(), painting, screen, this::show);
        this.tiles = new BaseTiles(picture.painter(), painting, renderer::isAwaited, () -> ground, () -> session.theme().get());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setId("map");
        frame.getStyleClass().add("map-frame");
        frame.setMouseTransparent(true);
        rebuild();
        session.viewport().subscribe(this::follow);
        session.theme().subscribe(this::rebuild);
        session.watchScenery(this::relay);
    }

    /** Other tiles only where the ground is another: symbols and names come and go with the picture alone. */
    private void relay() {
        Scenery now = session.ground();
        if (now.equals(ground)) {
            repaint();
        } else {
            ground = now;
            rebuild();
        }
    }

    /**
     * Another look or another border needs other tiles, and Gluon forgets its own only with its view. The picture stays
     * until the fresh one comes.
     */
    void rebuild() {
        OfflineTiles.show(tiles);
        gluon = new MapView();
        gluon.addLayer(layer);
        gluon.setMouseTransparent(true);
        gluon.setFocusTraversable(false);
        getChildren().setAll(gluon, frame);
        follow(session.viewport().get());
    }

    private void follow(Viewport viewport) {
        gluon.setZoom(viewport.zoom());
        gluon.setCenter(viewport.latitude(), viewport.longitude());
        layer.follow(viewport);
        hideCovered();
        repaint();
    }

    /** Tiles that nobody sees below the picture are not drawn: on a screen without a graphics card they cost as much as it. */
    private void hideCovered() {
        gluon.getChildrenUnmodifiable().getFirst().setVisible(!layer.covers());
    }

    private void show(MapRenderer.Painted painted) {
        pictured = true;
        layer.show(painted, session.viewport().get());
        hideCovered();
        annotations = painted.annotations();
        hexagons = painted.hexagons();
        legend.set(painted.legend());
        events.set(painted.events());
        overlays.set(painted.overlays());
        shownView.set(painted.seen());
    }

    /** What the latest picture shows; while the map moves, another view than the session's. */
    public ReadOnlyObjectProperty<Viewport> shownView() {
        return shownView.getReadOnlyProperty();
    }

    /** Whether there is a picture of the map. */
    boolean isPictured() {
        return pictured;
    }

    /** Says what the legend of the first picture is expected to hold, unless it is there. */
    void expect(List<LegendItem> items) {
        if (!pictured) {
            legend.set(items);
        }
    }

    /** What the latest picture really shows; before the first, what it is expected to. */
    public ReadOnlyObjectProperty<List<LegendItem>> legend() {
        return legend.getReadOnlyProperty();
    }

    /** What is to be said of the imported events on the latest picture. */
    ReadOnlyObjectProperty<List<EventLegend>> events() {
        return events.getReadOnlyProperty();
    }

    /** What is to be said of the overlay layers on the latest picture. */
    ReadOnlyObjectProperty<List<OverlayLegend>> overlays() {
        return overlays.getReadOnlyProperty();
    }

    /** Where annotations stand on the latest picture, which is what the hand sees. */
    AnnotationMarks annotations() {
        return annotations;
    }

    /** What the hexagons of the latest picture count. */
    HexagonCounts hexagons() {
        return hexagons;
    }

    /** Says what lies over the map, in its pixels, so that no name is put there. */
    void leaveFree(Supplier<List<Bounds>> over) {
        cards = over;
    }

    /** Whether the picture on the screen is the one last asked for. */
    boolean settled() {
        return opened && renderer.settled();
    }

    /** Paints the tiles below the picture, which nobody sees before the hand moves the map. */
    void prepare() {
        tiles.begin();
    }

    /** Asks for a fresh picture of what the session shows now; before the map has a size there is nothing to be drawn. */
    public void repaint() {
        if (opened) {
            renderer.wish(
                    session.scenery(), session.viewport().get(), session.theme().get(), this, cards.get());
        }
    }

    @Override
    protected void layoutChildren() {
        gluon.resizeRelocate(0, 0, getWidth(), getHeight());
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
        int width = (int) Math.max(1, Math.round(getWidth()));
        int height = (int) Math.max(1, Math.round(getHeight()));
        Viewport now = session.viewport().get();
        if (!opened && width > 1 && height > 1) {
            opened = true;
            session.viewport().set(Viewport.opening(width, height));
            repaint(); // Where the session had this view already, nobody is told of it.
        } else if (now.width() != width || now.height() != height) {
            session.viewport().set(now.resized(width, height));
        }
    }
}

package org.exclave.window.map;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.exclave.cartography.AnnotationMarks;
import org.exclave.cartography.EventLegend;
import org.exclave.cartography.HexagonCounts;
import org.exclave.cartography.LastLegend;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.MapPicture;
import org.exclave.cartography.OverlayLegend;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.jspecify.annotations.Nullable;

/** Paints pictures of the map away from the screen's thread. Of several wishes that wait, only the latest is painted. */
final class MapRenderer {

    /**
     * A finished picture.
     *
     * @param plate what it is drawn on
     * @param viewport what it shows, margin included
     * @param legend what can be seen of it within the margin
     * @param events what is to be said of imported events
     * @param overlays what is to be said of overlay layers
     * @param annotations where those on it stand
     * @param hexagons what its hexagons count
     */
    record Painted(
            Plate plate,
            Viewport viewport,
            List<LegendItem> legend,
            List<EventLegend> events,
            List<OverlayLegend> overlays,
            AnnotationMarks annotations,
            HexagonCounts hexagons) {

        /** What it shows without its margin. */
        Viewport seen() {
            return seenPart(viewport);
        }
    }

    /** Pixels on every side that are painted and not seen until the hand moves the map. */
    private static final int MARGIN = 96;

    private record Wish(Scenery scenery, Viewport viewport, Theme theme) {}

    private final MapPicture picture;
    private final LastLegend legend = new LastLegend();
    private final Plates plates;
    private final Executor painting;
    private final Executor screen;
    private final Consumer<Painted> show;
    private int unfinished;
    private @Nullable Wish latest;
    private final AtomicReference<@Nullable Wish> waiting = new AtomicReference<>();

    /**
     * A renderer.
     *
     * @param picture is used on the thread of the painting
     * @param plates what is painted on
     * @param painting runs one task after the other
     * @param screen runs tasks on the thread of the screen
     * @param show takes each finished picture, there
     */
    MapRenderer(
            MapPicture picture, Plates plates, Executor painting, Executor screen, Consumer<Painted> show) {
        this.picture = picture;
        this.plates = plates;
        this.painting = painting;
        this.screen = screen;
        this.show = show;
    }

    /**
     * Wishes for a picture; it comes unless a later wish overtakes it, or it is the one wished for last.
     *
     * @param on where the picture will stand, which says how finely it is to be painted
     * @param cards what lies over it there, in its pixels, so that no name is put there
     */
    void wish(Scenery scenery, Viewport seen, Theme theme, Node on, List<Bounds> cards) {
        Scenery whole = scenery.withCovered(CoveredParts.of(cards), MARGIN);
        Viewport viewport = whole(seen, deviceScale(on));
        Wish wish = new Wish(whole, viewport, theme);
        if (wish.equals(latest)) {
            return;
        }
        latest = wish;
        if (waiting.getAndSet(wish) == null) {
            unfinished++;
            painting.execute(this::paintLatest);
        }
    }

    /** Whether a picture waits for its painter; any thread may ask. */
    boolean isAwaited() {
        return waiting.get() != null;
    }

    /** Whether every picture wished for is on the screen; asked on the screen's thread. */
    boolean settled() {
        return unfinished == 0;
    }

    private void paintLatest() {
        try {
            Wish wish = waiting.getAndSet(null);
            if (wish != null) {
                paint(wish);
            }
        } finally {
            screen.execute(() -> unfinished--);
        }
    }

    private void paint(Wish wish) {
        Viewport viewport = wish.viewport;
        Plate plate = plates.take(viewport.pixelsWide(), viewport.pixelsHigh(), () -> MapPicture.blank(viewport));
        picture.paint(plate.picture(), wish.scenery, viewport, wish.theme);
        List<LegendItem> items = legend.of(wish.scenery, seenPart(viewport));
        List<EventLegend> events = EventLegend.of(wish.scenery);
        Painted painted = new Painted(
                plate,
                viewport,
                items,
                events,
                OverlayLegend.of(wish.scenery),
                picture.annotations(),
                picture.hexagons());
        screen.execute(() -> show.accept(painted));
    }

    /**
     * What is painted of a map, margin included.
     *
     * @param scale device pixels of one logical pixel
     */
    static Viewport whole(Viewport seen, double scale) {
        return seen.scaled(scale).grown(MARGIN);
    }

    private static Viewport seenPart(Viewport whole) {
        return whole.resized(whole.width() - 2 * MARGIN, whole.height() - 2 * MARGIN);
    }

    private static double deviceScale(Node on) {
        Scene scene = on.getScene();
        return scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getRenderScaleX();
    }
}

package org.exclave.window.map;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.exclave.cartography.Legend;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.window.part.Picture;
import org.jspecify.annotations.Nullable;

/** Paints pictures of the map away from the screen's thread. Of several wishes that wait, only the latest is painted. */
final class MapRenderer {

    /**
     * A finished picture.
     *
     * @param viewport what it shows, margin included
     * @param legend what can be seen of it within the margin
     */
    record Painted(Image image, Viewport viewport, List<LegendItem> legend) {}

    private record Wish(Scenery scenery, Viewport viewport, Theme theme) {}

    private final MapPainter painter;
    private final Executor painting;
    private final Executor screen;
    private final Consumer<Painted> show;
    private final AtomicReference<@Nullable Wish> waiting = new AtomicReference<>();

    /**
     * A renderer.
     *
     * @param painting runs one task after the other
     * @param screen runs tasks on the thread of the screen
     * @param show takes each finished picture, there
     */
    MapRenderer(MapPainter painter, Executor painting, Executor screen, Consumer<Painted> show) {
        this.painter = painter;
        this.painting = painting;
        this.screen = screen;
        this.show = show;
    }

    /** Wishes for a picture; it comes unless a later wish overtakes it. */
    void wish(Scenery scenery, Viewport viewport, Theme theme) {
        if (waiting.getAndSet(new Wish(scenery, viewport, theme)) == null) {
            painting.execute(this::paintLatest);
        }
    }

    private void paintLatest() {
        Wish wish = waiting.getAndSet(null);
        if (wish == null) {
            return;
        }
        Viewport viewport = wish.viewport;
        Image image = Picture.draw(
                viewport.width(),
                viewport.height(),
                viewport.deviceScale(),
                g -> painter.paint(g, wish.scenery, viewport, wish.theme));
        int margin = wish.scenery.margin();
        List<LegendItem> legend = Legend.of(
                wish.scenery, viewport.resized(viewport.width() - 2 * margin, viewport.height() - 2 * margin));
        screen.execute(() -> show.accept(new Painted(image, viewport, legend)));
    }
}

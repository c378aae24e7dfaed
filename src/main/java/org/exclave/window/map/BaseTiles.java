package org.exclave.window.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.Mercator;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.window.part.Picture;

/**
 * Paints the tiles that lie under the painted picture and show where a quick hand has moved beyond it: land, water and
 * borders, by the same painter. Keeps the last ones used, a bounded number. What is asked for before they begin is painted then.
 */
final class BaseTiles {

    private static final int SIZE = 256;
    private static final int KEPT = 96;

    private record Key(int zoom, long column, long row, Scenery scenery, Theme theme) {}

    private final MapPainter painter;
    private final Executor executor;
    private final BooleanSupplier awaited;
    private final Supplier<Scenery> scenery;
    private final Supplier<Theme> theme;
    private final Map<Key, CompletableFuture<Image>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<Image>> eldest) {
            return size() > KEPT;
        }
    };

    private final List<Runnable> early = new ArrayList<>();
    private boolean begun;

    /**
     * Tiles of whatever map the suppliers say is the current one; they are asked on the thread of the screen.
     *
     * @param executor runs one task after the other
     * @param awaited whether a picture of the map waits for the same executor; tiles let it go first
     */
    BaseTiles(
            MapPainter painter,
            Executor executor,
            BooleanSupplier awaited,
            Supplier<Scenery> scenery,
            Supplier<Theme> theme) {
        this.awaited = awaited;
        this.painter = painter;
        this.executor = executor;
        this.scenery = scenery;
        this.theme = theme;
    }

    /** The tile in the usual scheme: column from the west, row from the north, 2^zoom of each. Never fails. */
    CompletableFuture<Image> tile(int zoom, long column, long row) {
        Key key = new Key(zoom, column, row, scenery.get(), theme.get());
        synchronized (kept) {
            return kept.computeIfAbsent(key, this::begin);
        }
    }

    private CompletableFuture<Image> begin(Key key) {
        CompletableFuture<Image> tile = new CompletableFuture<>();
        Runnable task = () -> paintAfterPictures(key, tile);
        if (begun) {
            executor.execute(task);
        } else {
            early.add(task);
        }
        return tile;
    }

    /** From now on tiles are painted. */
    void begin() {
        synchronized (kept) {
            begun = true;
            early.forEach(executor::execute);
            early.clear();
        }
    }

    /** The picture that waits is queued already, so that what is queued anew comes after it. */
    private void paintAfterPictures(Key key, CompletableFuture<Image> tile) {
        if (awaited.getAsBoolean()) {
            executor.execute(() -> paintAfterPictures(key, tile));
        } else {
            tile.completeAsync(() -> paint(key), Runnable::run);
        }
    }

    private Image paint(Key key) {
        double tiles = Math.pow(2, key.zoom);
        double longitude = Mercator.longitude((key.column + 0.5) / tiles);
        double latitude = Mercator.latitude((key.row + 0.5) / tiles);
        Viewport viewport = new Viewport(longitude, latitude, key.zoom, SIZE, SIZE, 1);
        return Picture.draw(SIZE, SIZE, 1, g -> painter.paintBase(g, key.scenery, viewport, key.theme));
    }
}

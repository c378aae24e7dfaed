package org.exclave.window.map;

import com.gluonhq.maps.tile.TileRetriever;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * What Gluon Maps asks for tiles, found by it through {@code META-INF/services}; without it, it would ask a server. There
 * is one to a process, so it passes the question on to the map that is open.
 */
public final class OfflineTiles implements TileRetriever {

    private static final AtomicReference<@Nullable BaseTiles> OPEN = new AtomicReference<>();

    static void show(BaseTiles tiles) {
        OPEN.set(tiles);
    }

    @Override
    public CompletableFuture<Image> loadTile(int zoom, long column, long row) {
        BaseTiles tiles = OPEN.get();
        return tiles == null
                ? CompletableFuture.completedFuture(new WritableImage(1, 1))
                : tiles.tile(zoom, column, row);
    }
}

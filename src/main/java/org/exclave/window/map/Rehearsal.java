package org.exclave.window.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.exclave.cartography.Legend;
import org.exclave.cartography.LegendItem;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.MapPicture;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Paints the first picture of the map while the window is still put together, and says first what its legend will hold, so that
 * the card of the legend has its size before names look for room. Where the map is as large as was expected, its ground is there when
 * the window asks for it, and where it is not, the program knows its way.
 */
public final class Rehearsal {

    private final Executor painting;
    private final AtomicReference<@Nullable MapPicture> rehearsed = new AtomicReference<>();
    private final AtomicReference<List<LegendItem>> legend = new AtomicReference<>(List.of());

    /** @param painting runs one task after the other; the same paints the maps of the window */
    public Rehearsal(Executor painting) {
        this.painting = painting;
    }

    /**
     * Begins to paint.
     *
     * @param messages the language of the window
     * @param expected what the map is expected to show, without a margin
     * @param scale device pixels of one logical pixel
     */
    public void begin(Messages messages, Scenery scenery, Viewport expected, double scale, Theme theme) {
        MapPicture picture = new MapPicture(new MapPainter(messages));
        rehearsed.set(picture);
        Viewport whole = MapRenderer.whole(expected, scale);
        painting.execute(() -> {
            legend.set(Legend.of(scenery, expected));
            BufferedImage unseen = MapPicture.blank(whole);
            picture.paint(unseen, scenery, whole, theme);
        });
    }

    /** What the first map of a window is to be painted by: once that which was rehearsed, in the language that was said then. */
    MapPicture picture(Messages messages) {
        MapPicture picture = rehearsed.getAndSet(null);
        return picture == null ? new MapPicture(new MapPainter(messages)) : picture;
    }

    /** What the legend of the first picture is expected to hold; nothing while that is not known. */
    List<LegendItem> legend() {
        return legend.get();
    }
}

package org.exclave.cartography;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Room for many small pictures on a few large ones, side by side on shelves of like height. The memory serves again when all
 * are given up, so that a thousand words leave no garbage. Used by one thread.
 */
final class PicturePages {

    /** Pixels along the sides of a page: 4 MB. */
    private static final int SIDE = 1024;

    /** Shelves are so many pixels high, or twice, three times as many, and so on. */
    private static final int STEP = 8;

    private static final class Shelf {
        private final BufferedImage page;
        private final int top;
        private int right;

        Shelf(BufferedImage page, int top) {
            this.page = page;
            this.top = top;
        }
    }

    private final List<BufferedImage> pages = new ArrayList<>();
    private final Map<Integer, Shelf> open = new HashMap<>();
    private int used;
    private int bottom = SIDE;
    private final int most;

    /** @param most pages of 4 MB at the most, taken as they are needed */
    PicturePages(int most) {
        this.most = most;
    }

    /** Gives up all pictures; pages that none of them stood on are no longer held. */
    void clear() {
        pages.subList(used, pages.size()).clear();
        open.clear();
        used = 0;
        bottom = SIDE;
    }

    /** A small picture with nothing on it; empty where no room is left, or for one too large for any page. */
    Optional<BufferedImage> blank(Rectangle pixels) {
        int width = Math.max(1, pixels.width);
        int height = Math.ceilDiv(Math.max(1, pixels.height), STEP) * STEP;
        if (width > SIDE || height > SIDE) {
            return Optional.empty();
        }
        Shelf shelf = open.get(height);
        if (shelf == null || shelf.right + width > SIDE) {
            if (bottom + height > SIDE && !turn()) {
                return Optional.empty();
            }
            shelf = new Shelf(pages.get(used - 1), bottom);
            bottom += height;
            open.put(height, shelf);
        }
        BufferedImage part = shelf.page.getSubimage(shelf.right, shelf.top, width, Math.max(1, pixels.height));
        shelf.right += width;
        wipe(part);
        return Optional.of(part);
    }

    private boolean turn() {
        if (used == most) {
            return false;
        }
        if (used == pages.size()) {
            pages.add(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB_PRE));
        }
        used++;
        bottom = 0;
        return true;
    }

    private static void wipe(BufferedImage part) {
        Graphics2D g = part.createGraphics();
        g.setComposite(AlphaComposite.Clear);
        g.fillRect(0, 0, part.getWidth(), part.getHeight());
        g.dispose();
    }
}

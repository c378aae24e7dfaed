package org.exclave.window;

import org.exclave.cartography.Viewport;
import org.exclave.language.Language;

/**
 * What the map shows first, told before the window has been laid out: the whole valley, in the room that the panes beside and below
 * the map leave at the usual size of window and text.
 */
public final class OpeningView {

    private static final double BESIDE = 696;
    private static final double ABOVE_AND_BELOW = 324;

    /** Words of other languages are longer: the list is wider, and the credits have a third line. */
    private static final double WIDER_LIST = 48;

    private static final double THIRD_LINE = 6;

    private OpeningView() {}

    /**
     * The view in a window.
     *
     * @param width of what the window holds, logical pixels
     * @param height of the same
     */
    public static Viewport in(double width, double height, Language language) {
        boolean english = language == Language.ENGLISH;
        return Viewport.opening(
                room(width - BESIDE - (english ? 0 : WIDER_LIST)),
                room(height - ABOVE_AND_BELOW - (english ? 0 : THIRD_LINE)));
    }

    private static int room(double length) {
        return (int) Math.max(1, Math.round(length));
    }
}

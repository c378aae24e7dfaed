package org.exclave.window;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.exclave.window.act.Act;
import org.exclave.window.start.StartPage;
import org.jspecify.annotations.Nullable;

/** The start page over everything of a window but its header; made when it is opened for the first time. */
final class StartOver {

    private static final Set<Act> SEEN_HERE = EnumSet.of(Act.THEME, Act.START, Act.PALETTE, Act.KEYS);

    private final BorderPane window;
    private final Supplier<StartPage> make;
    private final Runnable shut;
    private @Nullable StartPage page;

    /**
     * No page yet.
     *
     * @param window has its header at the top
     * @param shut runs when the page has been left
     */
    StartOver(BorderPane window, Supplier<StartPage> make, Runnable shut) {
        this.window = window;
        this.make = make;
        this.shut = shut;
    }

    /** Opens the page and gives it the keys. */
    void open() {
        StartPage open = page;
        if (open == null) {
            open = make.get();
            // Not in one of the five places of a pane with borders, but laid out over them.
            open.setManaged(false);
            open.setViewOrder(-1);
            window.getChildren().add(open);
            page = open;
        }
        window.requestLayout();
        open.open();
    }

    /** Leaves the page, where it is open. */
    void shut() {
        if (page != null && page.isVisible()) {
            page.shut();
            shut.run();
        }
    }

    /** What is done is to be seen; what is seen on the page, or over it, leaves it open. */
    void leaveFor(Act act) {
        if (!SEEN_HERE.contains(act)) {
            shut();
        }
    }

    boolean isOpen() {
        return page != null && page.isVisible();
    }

    /** Lays the page out below the header. */
    void layOut() {
        Node header = window.getTop();
        if (page != null) {
            double below = header.getBoundsInParent().getMaxY();
            page.resizeRelocate(0, below, window.getWidth(), window.getHeight() - below);
        }
    }
}

package org.exclave.window.map;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * The map below what lies over it. The cards are laid out first, and a picture with room for them is asked for once all are where they
 * stay; what finds no room over a small map does not lie over what is beside it.
 */
final class MapStack extends StackPane {

    private final List<? extends Parent> cards;
    private final Runnable settled;
    private boolean moved;

    /**
     * A stack that is still empty.
     *
     * @param cards lie over the map once they are among the children
     * @param settled runs once cards that moved have found their place
     */
    MapStack(List<? extends Parent> cards, Runnable settled) {
        this.cards = cards;
        this.settled = settled;
        getStyleClass().add("map-stack");
        setMinSize(0, 0);
        Rectangle frame = new Rectangle();
        frame.widthProperty().bind(widthProperty());
        frame.heightProperty().bind(heightProperty());
        setClip(frame);
        AfterLayout.of(this, this::settle);
    }

    /** A card has come, gone, moved or changed its size. */
    void moved() {
        moved = true;
    }

    private void settle() {
        if (moved) {
            moved = false;
            settled.run();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        cards.forEach(Parent::layout);
    }
}

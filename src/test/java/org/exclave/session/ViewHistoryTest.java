package org.exclave.session;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.exclave.annotation.Position;
import org.exclave.cartography.Viewport;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Back and forth through the views, as through the pages of a book. */
final class ViewHistoryTest {

    private final Viewport valley = Viewport.opening(900, 600);
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(valley);
    private final ViewHistory history = new ViewHistory(Travel.atOnce(viewport));

    @Test
    void goesBackAndForthThroughTheViewsAtWhichItRested() {
        Viewport vorukh = new Viewport(70.6, 39.85, 12, 900, 600, 1);
        Viewport sokh = vorukh.centredOn(new Position(71.1, 40.0));
        restAt(valley);
        restAt(vorukh);
        restAt(sokh);

        history.goBack();
        assertThat(viewport.get()).isEqualTo(vorukh);
        history.goBack();
        assertThat(viewport.get()).isEqualTo(valley);
        history.goForward();
        history.goForward();
        assertThat(viewport.get()).isEqualTo(sokh);
    }

    @Test
    void whatWasPassedOnTheWayIsNotRemembered() {
        restAt(valley);
        for (int step = 0; step < 100; step++) {
            viewport.set(viewport.get().panned(4, 0));
        }

        history.goBack();

        assertThat(viewport.get()).isEqualTo(valley);
    }

    @Test
    void viewThatHardlyDiffersIsTheSame() {
        restAt(valley);
        restAt(new Viewport(70.6, 39.85, 12, 900, 600, 1));
        restAt(viewport.get().panned(3, 2));

        history.goBack();

        assertThat(viewport.get()).isEqualTo(valley);
    }

    @Test
    void newViewForgetsTheWayForward() {
        Viewport vorukh = new Viewport(70.6, 39.85, 12, 900, 600, 1);
        restAt(valley);
        restAt(vorukh);
        history.goBack();
        restAt(vorukh.centredOn(new Position(69.6, 40.1)));

        history.goForward();

        assertThat(viewport.get().longitude()).isEqualTo(69.6);
    }

    @Test
    void atTheEndsNothingHappens() {
        history.goBack();
        history.goForward();

        assertThat(viewport.get()).isEqualTo(valley);
    }

    @Test
    void viewComesBackInTheSizeTheWindowHasNow() {
        restAt(valley);
        restAt(new Viewport(70.6, 39.85, 12, 900, 600, 1));
        viewport.set(viewport.get().resized(1200, 700));

        history.goBack();

        assertThat(viewport.get()).isEqualTo(valley.resized(1200, 700));
    }

    private void restAt(Viewport view) {
        viewport.set(view);
        history.rest();
    }
}

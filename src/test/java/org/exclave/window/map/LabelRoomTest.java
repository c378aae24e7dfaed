package org.exclave.window.map;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Labels over the map never cover each other where there is room elsewhere. */
class LabelRoomTest {

    private final LabelRoom room = new LabelRoom(400, 300);

    @Test
    void theFirstFreePlaceIsTaken() {
        List<Point2D> middles = List.of(new Point2D(100, 100), new Point2D(100, 150));

        assertThat(room.place(60, 20, middles)).contains(new Rectangle2D(70, 90, 60, 20));
        assertThat(room.place(60, 20, middles)).contains(new Rectangle2D(70, 140, 60, 20));
        assertThat(room.place(60, 20, middles)).isEmpty();
    }

    @Test
    void nothingIsPutOnCardsOrBeyondTheEdge() {
        room.reserve(new Rectangle2D(0, 0, 200, 100));

        assertThat(room.place(60, 20, List.of(new Point2D(190, 105)))).isEmpty();
        assertThat(room.place(60, 20, List.of(new Point2D(390, 200)))).isEmpty();
        assertThat(room.place(60, 20, List.of(new Point2D(300, 295)))).isEmpty();
    }

    @Test
    void whatMustBeShownIsMovedIntoTheFrame() {
        Rectangle2D box = room.placeAnyway(60, 20, List.of(new Point2D(450, -50)));

        assertThat(new Rectangle2D(0, 0, 400, 300).contains(box)).isTrue();
    }

    @Test
    void theSideAwayFromTheLineComesFirst() {
        Point2D end = new Point2D(200, 150);

        assertThat(LabelRoom.beside(end, new Point2D(100, 150), 60, 20, 10).getFirst())
                .isEqualTo(new Point2D(240, 150));
        assertThat(LabelRoom.beside(end, new Point2D(300, 150), 60, 20, 10).getFirst())
                .isEqualTo(new Point2D(160, 150));
        assertThat(LabelRoom.beside(end, new Point2D(200, 50), 60, 20, 10).getFirst())
                .isEqualTo(new Point2D(200, 170));
    }
}

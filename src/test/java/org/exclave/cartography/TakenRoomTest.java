package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TakenRoomTest {

    @Test
    void answersAsIfEveryRectangleWereLookedAt() {
        Random random = new Random(20220916);
        List<Rectangle2D> all = new ArrayList<>();
        TakenRoom room = new TakenRoom();
        for (int i = 0; i < 400; i++) {
            Rectangle2D box = box(random, i % 40 == 0 ? 6_000 : 60);
            all.add(box);
            room.add(box);
        }
        int met = 0;
        for (int i = 0; i < 4_000; i++) {
            Rectangle2D asked = box(random, i % 50 == 0 ? 5_000 : 40);
            boolean meets = all.stream().anyMatch(asked::intersects);
            assertThat(room.meets(asked)).as("%s", asked).isEqualTo(meets);
            met += meets ? 1 : 0;
        }
        assertThat(met).isBetween(400, 3_600);
    }

    private static Rectangle2D box(Random random, double most) {
        return new Rectangle2D.Double(
                random.nextDouble() * 6_000 - 3_000,
                random.nextDouble() * 6_000 - 3_000,
                random.nextDouble() * most,
                random.nextDouble() * most);
    }
}

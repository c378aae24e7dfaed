package org.exclave.briefing;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ChangedPartTest {

    private static BufferedImage picture() {
        return new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    }

    @Test
    void firstPictureChangesWhole() {
        assertThat(ChangedPart.of(null, picture())).isEqualTo(new Rectangle(0, 0, 40, 30));
    }

    @Test
    void samePictureChangesOnePixelAsNothingCannotBeWritten() {
        assertThat(ChangedPart.of(picture(), picture())).isEqualTo(new Rectangle(0, 0, 1, 1));
    }

    @Test
    void smallestRectangleHoldsAllThatDiffersAndTouchesItOnEachSide() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            BufferedImage before = picture();
            BufferedImage now = picture();
            int[] xs = random.ints(1 + random.nextInt(3), 0, 40).toArray();
            int[] ys = random.ints(xs.length, 0, 30).toArray();
            Rectangle expected = new Rectangle(xs[0], ys[0], 1, 1);
            for (int i = 0; i < xs.length; i++) {
                now.setRGB(xs[i], ys[i], 0x010203);
                expected.add(new Rectangle(xs[i], ys[i], 1, 1));
            }
            assertThat(ChangedPart.of(before, now)).isEqualTo(expected);
        }
    }

    @Test
    void smallestDifferenceOfOneColourCounts() {
        BufferedImage now = picture();
        now.setRGB(39, 29, 0x000001);

        assertThat(ChangedPart.of(picture(), now)).isEqualTo(new Rectangle(39, 29, 1, 1));
    }
}

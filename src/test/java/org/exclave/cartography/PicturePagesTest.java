package org.exclave.cartography;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PicturePagesTest {

    private final PicturePages pages = new PicturePages(16);

    @Test
    void noPictureLiesOnAnother() {
        Random random = new Random(1);
        List<BufferedImage> all = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            BufferedImage blank = blank(1 + random.nextInt(200), 1 + random.nextInt(60)).orElseThrow();
            fill(blank, 0xff000000 | i);
            all.add(blank);
        }
        for (int i = 0; i < all.size(); i++) {
            BufferedImage picture = all.get(i);
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    assertThat(picture.getRGB(x, y)).isEqualTo(0xff000000 | i);
                }
            }
        }
    }

    @Test
    void memoryServesAgainAndIsBlank() {
        fill(blank(300, 50).orElseThrow(), 0xffffffff);
        pages.clear();
        BufferedImage again = blank(300, 50).orElseThrow();
        assertThat(again.getRGB(150, 25)).isZero();
    }

    @Test
    void whatIsLargerThanAPageFindsNoRoom() {
        assertThat(blank(1_025, 10)).isEmpty();
        assertThat(blank(10, 1_025)).isEmpty();
        assertThat(blank(1_024, 1_024)).isPresent();
    }

    @Test
    void roomRunsOutWithThePages() {
        for (int i = 0; i < 16; i++) {
            assertThat(blank(1_024, 1_024)).as("page %d", i).isPresent();
        }
        assertThat(blank(10, 10)).isEmpty();
        pages.clear();
        assertThat(blank(10, 10)).isPresent();
    }

    private Optional<BufferedImage> blank(int width, int height) {
        return pages.blank(new Rectangle(-5, 7, width, height));
    }

    private static void fill(BufferedImage picture, int colour) {
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, colour);
            }
        }
    }
}

package org.exclave.briefing.png;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.zip.Adler32;
import javax.imageio.ImageIO;
import javax.imageio.metadata.IIOMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Pictures as PNG, read again by the JDK's own reader, which checks every sum. */
final class PngPictureTest {

    private static byte[] written(BufferedImage picture, PngPicture form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(picture, out);
        return out.toByteArray();
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Noise over a gradient, so that no row is like another. */
    private static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D g = picture.createGraphics();
        g.setPaint(new GradientPaint(0, 0, Color.GREEN, width, height, new Color(200, 30, 90, 40)));
        g.fillRect(0, 0, width, height);
        Random random = new Random(7);
        for (int i = 0; i < width * height / 5; i++) {
            picture.setRGB(random.nextInt(width), random.nextInt(height), random.nextInt());
        }
        return picture;
    }

    /** Of one pixel, of one strip, of just more than one, and of several. */
    @ParameterizedTest
    @CsvSource({"1,1", "3,2", "174762,3", "1,600000", "400,436", "400,437", "1000,900"})
    void everyPixelComesBack(int width, int height) throws IOException {
        for (int type : new int[] {
            BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB, BufferedImage.TYPE_3BYTE_BGR
        }) {
            BufferedImage picture = picture(width, height, type);
            BufferedImage read = ImageIO.read(new ByteArrayInputStream(written(picture, PngPicture.PLAIN)));
            assertThat(read.getColorModel().hasAlpha()).isEqualTo(type == BufferedImage.TYPE_INT_ARGB);
            assertThat(Arrays.equals(pixels(read), pixels(picture))).isTrue();
        }
    }

    @Test
    void bytesAreTheSameOnAnyNumberOfProcessors() throws Exception {
        BufferedImage picture = picture(900, 1200, BufferedImage.TYPE_INT_RGB);
        byte[] shared = written(picture, PngPicture.PLAIN);
        try (ForkJoinPool alone = new ForkJoinPool(1)) {
            assertThat(alone.submit(() -> written(picture, PngPicture.PLAIN)).get()).isEqualTo(shared);
        }
    }

    @Test
    void sizeAndWordsAreThereForOthersToRead() throws Exception {
        byte[] file = written(
                picture(20, 10, BufferedImage.TYPE_INT_RGB), new PngPicture(2, new PngWords("exclave-request", "{\"ҷ\"}")));
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream);
            IIOMetadata metadata = reader.getImageMetadata(0);
            var tree = (javax.imageio.metadata.IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
            var physical = (org.w3c.dom.Element) tree.getElementsByTagName("pHYs").item(0);
            assertThat(physical.getAttribute("pixelsPerUnitXAxis")).isEqualTo("7559");
            assertThat(physical.getAttribute("unitSpecifier")).isEqualTo("meter");
            var words = (org.w3c.dom.Element) tree.getElementsByTagName("iTXtEntry").item(0);
            assertThat(words.getAttribute("keyword")).isEqualTo("exclave-request");
            assertThat(words.getAttribute("text")).isEqualTo("{\"ҷ\"}");
        }
        assertThat(new String(written(picture(4, 4, BufferedImage.TYPE_INT_RGB), PngPicture.PLAIN), StandardCharsets.ISO_8859_1))
                .doesNotContain("pHYs", "iTXt");
        assertThatIllegalArgumentException().isThrownBy(() -> new PngWords("", "x"));
    }

    @Test
    void theChecksumOfTwoPiecesIsThatOfTheWhole() {
        Random random = new Random(3);
        for (int length : new int[] {0, 1, 5552, 65_521, 200_000}) {
            byte[] all = new byte[length];
            Arrays.fill(all, (byte) 0xff);
            random.nextBytes(all);
            for (int cut : new int[] {0, length / 3, length}) {
                Checksum joined = sum(all, 0, cut).followedBy(sum(all, cut, length - cut));
                assertThat(joined).isEqualTo(sum(all, 0, length));
            }
        }
    }

    private static Checksum sum(byte[] bytes, int from, int length) {
        Adler32 sum = new Adler32();
        sum.update(bytes, from, length);
        return new Checksum(sum.getValue(), length);
    }
}

package org.exclave.briefing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.exclave.briefing.imprint.Imprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AnimatedGifTest {

    private static final int COLOUR_SLACK = 12;

    @TempDir
    private Path folder;

    /** What one picture of the file says of itself. */
    private record Part(BufferedImage picture, int left, int top, int delay, String disposal) {}

    private List<Part> parts(Frames frames) throws IOException {
        Path file = folder.resolve("film.gif");
        AnimatedGif.write(frames, Imprint.ofCreator(), file);
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        List<Part> parts = new ArrayList<>();
        try (ImageInputStream stream = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(stream);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadataNode root = (IIOMetadataNode)
                        reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                parts.add(new Part(
                        reader.read(i),
                        number(root, "ImageDescriptor", "imageLeftPosition"),
                        number(root, "ImageDescriptor", "imageTopPosition"),
                        number(root, "GraphicControlExtension", "delayTime"),
                        attribute(root, "GraphicControlExtension", "disposalMethod")));
            }
        } finally {
            reader.dispose();
        }
        return parts;
    }

    private static int number(IIOMetadataNode root, String node, String name) {
        return Integer.parseInt(attribute(root, node, name));
    }

    private static String attribute(IIOMetadataNode root, String node, String name) {
        return ((IIOMetadataNode) root.getElementsByTagName(node).item(0)).getAttribute(name);
    }

    @Test
    void everyPictureIsShownInNearlyTheColoursThatWereDrawn() throws IOException {
        List<Part> parts = parts(MovingPictures.frames(4));

        assertThat(parts).hasSize(MovingPictures.COUNT).allSatisfy(part -> assertThat(part.disposal())
                .isEqualTo("none"));
        BufferedImage shown =
                new BufferedImage(MovingPictures.WIDTH, MovingPictures.HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            shown.createGraphics().drawImage(part.picture(), part.left(), part.top(), null);
            assertThat(furthest(shown, MovingPictures.draw(i))).as("picture %d", i).isLessThan(COLOUR_SLACK);
        }
    }

    @Test
    void laterPicturesBringOnlyWhatChanged() throws IOException {
        List<Part> parts = parts(MovingPictures.frames(4));

        assertThat(parts.getFirst().picture().getWidth()).isEqualTo(MovingPictures.WIDTH);
        assertThat(parts.getFirst().picture().getHeight()).isEqualTo(MovingPictures.HEIGHT);
        assertThat(parts.get(1).picture().getWidth()).isLessThan(MovingPictures.WIDTH / 2);
        assertThat(parts.get(2).picture().getWidth()).as("nothing changed").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 3, 4, 7, 24, 30, 40, 50})
    void picturesLastAsLongAsTheSpeedSays(double perSecond) throws IOException {
        List<Part> parts = parts(MovingPictures.frames(perSecond));

        assertThat(parts).allSatisfy(part -> assertThat(part.delay())
                .isGreaterThanOrEqualTo(2)
                .isCloseTo((int) Math.round(100 / perSecond), within(1)));
        assertThat(parts.stream().mapToInt(Part::delay).sum())
                .isEqualTo((int) Math.round(100 * MovingPictures.COUNT / perSecond));
    }

    @Test
    void repeatsForEverOnASurfaceOfItsSize() throws IOException {
        parts(MovingPictures.frames(4));
        byte[] file = Files.readAllBytes(folder.resolve("film.gif"));

        String letters = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(letters).startsWith("GIF89a" + (char) MovingPictures.WIDTH + "\0" + (char) MovingPictures.HEIGHT + "\0");
        assertThat(letters).contains("!\u00ff\u000bNETSCAPE2.0\u0003\u0001\0\0\0");
        assertThat(letters).endsWith(";");
    }

    @Test
    void onePictureIsAnAnimationToo() throws IOException {
        assertThat(parts(new Frames(1, 0.1, MovingPictures::draw))).singleElement().satisfies(part -> assertThat(
                        part.delay())
                .isEqualTo(1000));
    }

    @Test
    void whatIsWrittenDoesNotWaitInMemoryForTheRest() throws IOException {
        List<Long> sizes = new ArrayList<>();
        Frames noisy = new Frames(4, 4, index -> {
            try (var files = Files.list(folder)) {
                sizes.add(files.mapToLong(file -> file.toFile().length()).sum());
            }
            BufferedImage noise = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
            new java.util.Random(index).ints(200 * 200).forEach(value -> {
                int at = Math.floorMod(value * 31, 200 * 200);
                noise.setRGB(at % 200, at / 200, value);
            });
            return noise;
        });

        AnimatedGif.write(noisy, Imprint.ofCreator(), folder.resolve("film.gif"));

        assertThat(sizes.get(3)).isGreaterThan(sizes.get(1)).isGreaterThan(10_000);
    }

    private static int furthest(BufferedImage one, BufferedImage other) {
        int furthest = 0;
        int[] these = MovingPictures.pixels(one);
        int[] those = MovingPictures.pixels(other);
        for (int i = 0; i < these.length; i++) {
            for (int shift = 0; shift <= 16; shift += 8) {
                furthest = Math.max(furthest, Math.abs((these[i] >> shift & 0xff) - (those[i] >> shift & 0xff)));
            }
        }
        return furthest;
    }
}

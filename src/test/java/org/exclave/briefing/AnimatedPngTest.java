package org.exclave.briefing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.exclave.briefing.png.PngPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

class AnimatedPngTest {

    @TempDir
    private Path folder;

    private byte[] written(Frames frames) throws IOException {
        Path file = folder.resolve("film.png");
        AnimatedPng.write(frames, PngPicture.PLAIN, file);
        return Files.readAllBytes(file);
    }

    @Test
    void everyPictureIsShownAsItWasDrawnToThePixel() throws IOException {
        List<BufferedImage> shown = PngChunks.pictures(written(MovingPictures.frames(4)));

        assertThat(shown).hasSize(MovingPictures.COUNT);
        for (int i = 0; i < shown.size(); i++) {
            assertThat(MovingPictures.pixels(shown.get(i)))
                    .as("picture %d", i)
                    .isEqualTo(MovingPictures.pixels(MovingPictures.draw(i)));
        }
    }

    @Test
    void chunksStandInTheOrderOfTheSpecificationAndAreNumberedWithoutAGap() throws IOException {
        List<PngChunks.Chunk> chunks = PngChunks.of(written(MovingPictures.frames(4)));

        List<String> types = chunks.stream().map(PngChunks.Chunk::type).toList();
        assertThat(types).startsWith("IHDR", "acTL", "fcTL", "IDAT", "fcTL", "fdAT").endsWith("fdAT", "IEND");
        ByteBuffer animation = chunks.get(1).reading();
        assertThat(animation.getInt()).isEqualTo(MovingPictures.COUNT);
        assertThat(animation.getInt()).as("for ever").isZero();
        List<Integer> numbers = new ArrayList<>();
        for (PngChunks.Chunk chunk : chunks) {
            if (chunk.type().equals("fcTL") || chunk.type().equals("fdAT")) {
                numbers.add(chunk.reading().getInt());
            }
        }
        assertThat(numbers).startsWith(0, 1, 2).isSorted().doesNotHaveDuplicates().hasSize(numbers.getLast() + 1);
    }

    @Test
    void laterPicturesBringOnlyWhatChanged() throws IOException {
        List<ByteBuffer> controls = controls(written(MovingPictures.frames(4)));

        assertThat(controls.getFirst().getInt(4)).isEqualTo(MovingPictures.WIDTH);
        assertThat(controls.get(1).getInt(4)).isLessThan(MovingPictures.WIDTH / 2);
        assertThat(controls.get(2).getInt(4)).as("nothing changed").isEqualTo(1);
        assertThat(controls).allSatisfy(control -> {
            assertThat(control.getInt(12) + control.getInt(4)).isLessThanOrEqualTo(MovingPictures.WIDTH);
            assertThat(control.getInt(16) + control.getInt(8)).isLessThanOrEqualTo(MovingPictures.HEIGHT);
            assertThat(control.getShort(24)).as("stays, replaces").isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 1, 3, 4, 7, 24, 30, 50})
    void picturesLastAsLongAsTheSpeedSays(double perSecond) throws IOException {
        double seconds = 0;
        for (ByteBuffer control : controls(written(MovingPictures.frames(perSecond)))) {
            double each = Short.toUnsignedInt(control.getShort(20)) / (double) Short.toUnsignedInt(control.getShort(22));
            assertThat(each).isCloseTo(1 / perSecond, within(0.001));
            seconds += each;
        }
        assertThat(seconds).isCloseTo(MovingPictures.COUNT / perSecond, within(0.0006));
    }

    @Test
    void programsWithoutAnimationsShowTheFirstPicture() throws IOException {
        written(MovingPictures.frames(4));

        BufferedImage read = ImageIO.read(folder.resolve("film.png").toFile());
        assertThat(MovingPictures.pixels(read)).isEqualTo(MovingPictures.pixels(MovingPictures.draw(0)));
    }

    @Test
    void onePictureIsAnAnimationToo() throws IOException {
        byte[] file = written(new Frames(1, 0.1, MovingPictures::draw));

        assertThat(PngChunks.of(file))
                .extracting(PngChunks.Chunk::type)
                .containsExactly("IHDR", "acTL", "fcTL", "IDAT", "IEND");
    }

    @Test
    void failureInTheMiddleLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("film.png"), "old");
        Frames broken = new Frames(3, 4, index -> {
            if (index == 2) {
                throw new IOException("no third");
            }
            return MovingPictures.draw(index);
        });

        assertThatIOException().isThrownBy(() -> AnimatedPng.write(broken, PngPicture.PLAIN, file)).withMessage("no third");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(other -> !other.equals(file));
    }

    private static List<ByteBuffer> controls(byte[] file) {
        return PngChunks.of(file).stream()
                .filter(chunk -> chunk.type().equals("fcTL"))
                .map(PngChunks.Chunk::reading)
                .toList();
    }
}

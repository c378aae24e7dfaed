package org.exclave.briefing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.exclave.briefing.png.PngPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class FrameFolderTest {

    private static final Frames BROKEN = new Frames(3, 4, index -> {
        if (index == 2) {
            throw new IOException("no third");
        }
        return MovingPictures.draw(index);
    });

    @TempDir
    private Path folder;

    private static List<String> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void picturesAreNumberedAndAsTheyWereDrawn() throws IOException {
        Path target = folder.resolve("film");
        FrameFolder.write(MovingPictures.frames(4), PngPicture.PLAIN, target);

        assertThat(in(folder)).containsExactly("film");
        assertThat(in(target)).hasSize(MovingPictures.COUNT).startsWith("frame-0001.png").endsWith("frame-0006.png");
        for (int i = 0; i < MovingPictures.COUNT; i++) {
            BufferedImage read = ImageIO.read(target.resolve("frame-000" + (i + 1) + ".png").toFile());
            assertThat(MovingPictures.pixels(read)).isEqualTo(MovingPictures.pixels(MovingPictures.draw(i)));
        }
    }

    @Test
    void emptyFolderIsFilledAndStaysTheFolderItWas() throws IOException {
        Path target = Files.createDirectory(folder.resolve("film"));
        Object key = Files.readAttributes(target, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
        FrameFolder.write(MovingPictures.frames(4), PngPicture.PLAIN, target);

        assertThat(in(target)).hasSize(MovingPictures.COUNT);
        assertThat(Files.readAttributes(target, java.nio.file.attribute.BasicFileAttributes.class).fileKey())
                .isEqualTo(key);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void linkToAnEmptyFolderStaysALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = Files.createSymbolicLink(folder.resolve("film"), real);
        FrameFolder.write(MovingPictures.frames(4), PngPicture.PLAIN, link);

        assertThat(link).isSymbolicLink();
        assertThat(in(real)).hasSize(MovingPictures.COUNT);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void newFolderCanBeReadByWhomeverOthersCan() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path target = folder.resolve("film");
        FrameFolder.write(MovingPictures.frames(4), PngPicture.PLAIN, target);

        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void failureInTheMiddleLeavesNothing() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        for (Path target : List.of(folder.resolve("film"), there)) {
            assertThatIOException().isThrownBy(() -> FrameFolder.write(BROKEN, PngPicture.PLAIN, target)).withMessage("no third");
        }
        assertThat(in(folder)).containsExactly("there");
        assertThat(there).isEmptyDirectory();
    }

    @Test
    void onlyWhatIsMissingOrEmptyIsFree() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Path file = Files.writeString(full.resolve("file"), "kept");

        assertThat(FrameFolder.isFree(folder.resolve("missing"))).isTrue();
        assertThat(FrameFolder.isFree(Files.createDirectory(folder.resolve("empty")))).isTrue();
        assertThat(FrameFolder.isFree(full)).isFalse();
        assertThat(FrameFolder.isFree(file)).isFalse();
    }

    @Test
    void folderInAFolderThatIsMissingIsRefusedBeforeAnythingIsDrawn() {
        Frames drawn = new Frames(1, 4, _ -> {
            throw new AssertionError("drawn");
        });
        assertThatIOException().isThrownBy(() -> FrameFolder.write(drawn, PngPicture.PLAIN, folder.resolve("no").resolve("film")));
        assertThatIOException().isThrownBy(() -> FrameFolder.write(drawn, PngPicture.PLAIN, Path.of("/")));
        assertThat(folder).isEmptyDirectory();
    }
}

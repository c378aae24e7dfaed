package org.exclave.briefing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class FilesTest {

    private static final byte[] HALF = "half of".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private List<Path> there() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void failureInTheMiddleLeavesTheOldFileAndNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.png"), "old");
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(HALF);
                    out.flush();
                    throw new IOException("disk full");
                }))
                .withMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(there()).containsExactly(file);
    }

    @Test
    void mistakeInTheMiddleLeavesNothingEither() throws IOException {
        Path file = folder.resolve("sheet.png");
        assertThatIllegalStateException().isThrownBy(() -> AtomicFile.write(file, out -> {
            out.write(HALF);
            throw new IllegalStateException();
        }));
        assertThat(there()).isEmpty();
    }

    @Test
    void newFileTakesThePlaceOfTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("sheet.png"), "something old and longer");
        AtomicFile.write(file, out -> out.write(HALF));
        assertThat(file).hasContent("half of");
        assertThat(there()).containsExactly(file);
    }

    @Test
    void folderThatIsMissingOrNoFolderOrAFolderInPlaceOfTheFileIsRefused() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain"), "kept");
        Path full = Files.createDirectories(folder.resolve("full").resolve("within")).getParent();
        for (Path file : List.of(folder.resolve("no").resolve("a.png"), plain.resolve("a.png"), full)) {
            assertThatIOException().isThrownBy(() -> AtomicFile.write(file, out -> out.write(HALF)));
        }
        assertThat(plain).hasContent("kept");
        assertThat(full.resolve("within")).isDirectory();
        assertThat(there()).containsExactlyInAnyOrder(plain, full);
        assertThatIOException().isThrownBy(() -> AtomicFile.write(Path.of("/"), out -> out.write(HALF)));
    }

    @Test
    void pngHasThePixelsThatWereDrawn() throws IOException {
        Path file = folder.resolve("карта 2022.png");
        PngFile png = new PngFile(new SheetPainter(Messages.english()));
        Sheet sheet = Sheets.scaled(Sheets.of(320, 240), 1.5);
        png.write(sheet, file);
        BufferedImage read = ImageIO.read(file.toFile());
        BufferedImage drawn = png.draw(sheet);
        assertThat(read.getWidth()).isEqualTo(480);
        assertThat(read.getHeight()).isEqualTo(360);
        for (int y = 0; y < 360; y += 7) {
            for (int x = 0; x < 480; x += 7) {
                assertThat(read.getRGB(x, y)).isEqualTo(drawn.getRGB(x, y));
            }
        }
        assertThat(there()).containsExactly(file);
    }

    @Test
    void endingOfTheNameSaysTheKindOfFile() {
        assertThat(SheetFormat.of(Path.of("a", "sheet.pdf"))).contains(SheetFormat.PDF);
        assertThat(SheetFormat.of(Path.of("лист.SVG"))).contains(SheetFormat.SVG);
        assertThat(SheetFormat.of(Path.of("a.svg", "b.Png"))).contains(SheetFormat.PNG);
        for (String other : List.of("pdf", "a.pdf.txt", "a.pdf/b", "a", "a.png ")) {
            assertThat(SheetFormat.of(Path.of(other))).as(other).isEmpty();
        }
        assertThat(SheetFormat.of(Path.of("/"))).isEmpty();
    }
}

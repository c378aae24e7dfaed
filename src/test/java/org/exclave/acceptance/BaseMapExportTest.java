package org.exclave.acceptance;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.exclave.TileFiles;
import org.exclave.geography.TileAddress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code exclave export --base-map} as a script sees it. */
class BaseMapExportTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private Path tiles;

    @BeforeEach
    void makeFiles() throws IOException {
        folder = Files.createDirectory(temporary.resolve("work"));
        Map<TileAddress, byte[]> steppe = Map.of(new TileAddress(5, 21, 11), TileFiles.plain("png", 256, 0xC02020));
        tiles = TileFiles.mbtiles(folder.resolve("tiles.mbtiles"), steppe, Map.of());
    }

    private CommandLineRun export(String... more) throws IOException, InterruptedException {
        String[] command = {"export", "-o", "a.png", "--size", "480x270", "--bare", "--center", "66,46", "--zoom", "6"};
        String[] all = new String[command.length + more.length];
        System.arraycopy(command, 0, all, 0, command.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return CommandLine.in(folder).run(all);
    }

    @Test
    void baseMapLiesUnderTheMapAndItsFileStaysAsItWas() throws Exception {
        byte[] before = Files.readAllBytes(tiles);
        CommandLineRun run = export("--base-map", "tiles.mbtiles", "--base-map-credit", "© me");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.knocks()).isEmpty();
        BufferedImage picture = ImageIO.read(folder.resolve("a.png").toFile());
        assertThat(picture.getRGB(260, 180)).isEqualTo(new Color(0xC02020).getRGB());
        assertThat(tiles).hasBinaryContent(before);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.png", "tiles.mbtiles");
    }

    @Test
    void withoutACreditItIsWrongUsage() throws Exception {
        for (String[] wrong : new String[][] {
            {"--base-map", "tiles.mbtiles"},
            {"--base-map", "tiles.mbtiles", "--base-map-credit", " "},
            {"--base-map-credit", "© me"}
        }) {
            CommandLineRun run = export(wrong);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.errorLines()).hasSize(1).first().asString().contains("--base-map-credit");
            assertThat(folder.resolve("a.png")).doesNotExist();
        }
    }

    @Test
    void fileThatIsNoBaseMapIsBadData() throws Exception {
        Files.writeString(folder.resolve("letter.mbtiles"), "Dear Sir or Madam");
        CommandLineRun run = export("--base-map", "letter.mbtiles", "--base-map-credit", "© me");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.errorLines()).hasSize(1).first().asString().contains("letter.mbtiles: this is neither MBTiles");
        assertThat(folder.resolve("a.png")).doesNotExist();
    }
}

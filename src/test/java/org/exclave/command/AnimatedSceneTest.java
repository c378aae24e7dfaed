package org.exclave.command;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code animate --brief --scene}: the time of a scene moves. */
final class AnimatedSceneTest {

    private static final String BRIEF =
            """
            {"format": "exclave-brief", "version": 1, "id": "small", "title": "Small", "scenes": [
             {"id": "one", "title": "One", "view": [70.3, 39.8, 70.9, 40.1], "annotations": ["x"],
              "time": {"from": "2021-04-28", "to": "2021-04-30"},
              "caption": [{"text": "Three days.", "sources": ["fidh-2021"]}]},
             {"id": "two", "title": "Two", "view": [69.2, 39.6, 71.4, 40.5],
              "caption": [{"text": "No time.", "sources": ["fidh-2021"]}]}],
             "annotations": {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [70.5, 39.9]},
               "properties": {"id": "x", "kind": "point", "title": "Later", "validFrom": "2021-04-30T00:00:00+06:00"}}]}}""";

    @TempDir
    private Path folder;

    private Typed animate(String scene, String... more) throws IOException {
        Path brief = Files.writeString(folder.resolve("small.json"), BRIEF);
        return Typed.words(Stream.concat(
                        Stream.of("animate", "-o", folder.resolve("film").toString(), "--brief", brief.toString(), "--scene", scene,
                                "--size", "500x300", "--step", "1d"),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String> frames() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("film"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int[] pixels(String name) throws IOException {
        BufferedImage picture = ImageIO.read(folder.resolve(name).toFile());
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @Test
    void goesThroughTheTimeOfTheSceneAndEndsAsItsSheet() throws Exception {
        Typed run = animate("1");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(frames()).containsExactly("frame-0001.png", "frame-0002.png", "frame-0003.png");
        assertThat(pixels("film/frame-0001.png")).isNotEqualTo(pixels("film/frame-0003.png"));
        Typed.words("export", "-o", folder.resolve("sheet.png").toString(), "--brief", folder.resolve("small.json").toString(),
                "--scene", "one", "--size", "500x300", "--bare");
        Typed bare = Typed.words("animate", "-o", folder.resolve("bare").toString(), "--brief",
                folder.resolve("small.json").toString(), "--scene", "one", "--size", "500x300", "--step", "3d", "--bare");
        assertThat(bare.err()).isEmpty();
        assertThat(pixels("bare/frame-0001.png")).isEqualTo(pixels("sheet.png"));
    }

    @Test
    void aSceneWithoutATimeNeedsOneAndAnyCanBeGivenAnother() throws Exception {
        Typed timeless = animate("two");
        assertThat(timeless.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(timeless.err()).contains("The scene two says no time. Say by --from and --to");
        assertThat(folder.resolve("film")).doesNotExist();
        assertThat(animate("two", "--from", "2022-09-14").err()).contains("Missing: --to T");
        assertThat(animate("two", "--from", "2022-09-14", "--to", "2022-09-17").err()).isEmpty();
        assertThat(frames()).hasSize(4);
    }
}

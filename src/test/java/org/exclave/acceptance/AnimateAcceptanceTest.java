package org.exclave.acceptance;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.exclave.TheAtlas;
import org.exclave.cartography.MapPainter;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Session;
import org.exclave.timeline.TimeExpression;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code exclave animate} as a script sees it. */
class AnimateAcceptanceTest {

    private static final String SIZE = "480x270";

    /** Left of this column of such a sheet is all but legend and notes. */
    private static final int BESIDE_THE_LEGEND = 376;

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("work"));
    }

    private void run(String line) throws IOException, InterruptedException {
        CommandLineRun run = CommandLine.in(folder).run(line.split(" "));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEmpty();
        assertThat(run.knocks()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    /** The files differ in how they were made, and say so. */
    private int[] pixels(String name) throws IOException {
        BufferedImage picture = ImageIO.read(folder.resolve(name).toFile());
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @ParameterizedTest
    @CsvSource({
        "cumulative, '', 2022-09-14T00:00, 2022-09-15T12:00",
        "window, '', 2022-09-15T00:00, 2022-09-15T12:00",
        "fade, ' --certain --theme dark', 2022-09-15T00:00, 2022-09-15T12:00",
    })
    void pictureIsTheExportOfTheSameTimeToThePixel(String mode, String more, String from, String to) throws Exception {
        String what = " --bare --size " + SIZE + " --mode " + mode + more;
        run("animate -o film --from 2022-09-14 --to 2022-09-16 --step 12h" + what);
        run("export -o a.png --from " + from + " --to " + to + what);

        assertThat(pixels("film/frame-0003.png")).isEqualTo(pixels("a.png"));
        assertThat(files(folder.resolve("film"))).hasSize(6);
    }

    @Test
    void sheetIsTheExportOfTheSameTimeWithALegendForAllPictures() throws Exception {
        String what = " --size " + SIZE + " --mode cumulative";
        run("animate -o one --from 2022-09-14 --to 2022-09-16 --step 9d" + what);
        run("animate -o film --from 2021-04-28 --to 2022-09-16 --step 300d" + what);
        what += " --without figures,sources";
        run("export -o a.png --from 2022-09-14 --to 2022-09-16" + what);
        run("export -o b.png --from 2021-04-28 --to 2022-02-22T00:00" + what);

        assertThat(pixels("one/frame-0001.png")).isEqualTo(pixels("a.png"));
        BufferedImage export = ImageIO.read(folder.resolve("b.png").toFile());
        BufferedImage first = ImageIO.read(folder.resolve("film/frame-0001.png").toFile());
        assertThat(columns(first, BESIDE_THE_LEGEND)).isEqualTo(columns(export, BESIDE_THE_LEGEND));
        assertThat(columns(first, 480).equals(columns(export, 480))).isFalse();
    }

    /** What is seen on the screen is what {@link MapPainter} makes of the session's scenery. */
    @ParameterizedTest
    @CsvSource({"CUMULATIVE, POSSIBLE", "WINDOW, CERTAIN", "FADE, POSSIBLE"})
    void barePictureIsWhatTheScreenShows(TimeMode mode, TimeMeaning meaning) throws Exception {
        String certain = meaning == TimeMeaning.CERTAIN ? " --certain" : "";
        run("animate -o film --bare --size " + SIZE + " --center 70.5,40 --zoom 9 --step 1d --from 2022-09-15 --to 2022-09-16"
                + " --mode " + mode + certain);
        TimeWindow second = mode == TimeMode.CUMULATIVE
                ? TimeWindow.of(TimeExpression.startOf("2022-09-15"), TimeExpression.endOf("2022-09-16"))
                : TimeWindow.of(TimeExpression.startOf("2022-09-16"), TimeExpression.endOf("2022-09-16"));

        BufferedImage shown = screen(new TimeSelection(second, mode, meaning), new Viewport(70.5, 40, 9, 480, 270, 1));

        BufferedImage frame = ImageIO.read(folder.resolve("film/frame-0002.png").toFile());
        assertThat(columns(frame, 480)).isEqualTo(columns(shown, 480));
    }

    private static BufferedImage screen(TimeSelection time, Viewport view) {
        IncidentFilter everything = IncidentFilter.EVERYTHING;
        Session session = new Session(TheAtlas.atlas(), view, everything);
        session.filter().set(everything.withTime(time));
        BufferedImage picture = new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        new MapPainter(Messages.english()).paint(g, session.scenery(), view, Theme.LIGHT);
        g.dispose();
        return picture;
    }

    @Test
    void everyKindOfFileIsOneAnimation() throws Exception {
        String what = " --from 2022-09-14 --to 2022-09-15 --step 12h --bare --size " + SIZE;
        for (String name : List.of("film.png", "film.apng", "film.GIF")) {
            run("animate -o " + name + what);
        }
        assertThat(bytes("film.png")).isEqualTo(bytes("film.apng")).contains("acTL".getBytes(StandardCharsets.US_ASCII));
        assertThat(new String(bytes("film.GIF"), 0, 6, StandardCharsets.US_ASCII)).isEqualTo("GIF89a");
        assertThat(files(folder)).containsExactly("film.GIF", "film.apng", "film.png");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void toldToEndInTheMiddleLeavesNothingBehind() throws Exception {
        for (String name : List.of("film.gif", "film")) {
            CommandLineRun run = CommandLine.in(folder)
                    .runInShell("\"$@\" animate --from 2022-09-14 --to 2022-09-18 --step 1h --size 640x360 -o " + name
                            + " & pid=$!; while kill -0 $pid && [ -z \"$(find . -name '.*.part' -size +0)\" ]; do sleep 0.1;"
                            + " done; kill $pid; wait $pid");
            assertThat(run.exitCode()).isEqualTo(143);
            assertThat(run.out()).isEmpty();
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static List<Integer> columns(BufferedImage picture, int right) {
        List<Integer> pixels = new ArrayList<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < right; x++) {
                pixels.add(picture.getRGB(x, y));
            }
        }
        return pixels;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

package org.exclave.cartography;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.CalloutShape;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Filling;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Style;
import org.exclave.annotation.TextShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the look of the map against pictures that were looked at and found good, in {@code src/test/resources}, light
 * and dark. Two pictures count as equal when their channels differ by less than {@value #MEAN} of 255 on average and by
 * more than {@value #VISIBLE} in less than {@value #SHARE} of the pixels: what another version of the font renderer does
 * to the edges of letters stays below, a missing name or symbol does not. After a wanted change of the look, make them
 * anew with {@code mvn test -Dtest=GoldenPicturesTest -Dexclave.goldens=renew}, and look at every one.
 */
class GoldenPicturesTest {

    private static final double MEAN = 0.5;
    private static final int VISIBLE = 48;
    private static final double SHARE = 0.0003;

    private static final int WIDTH = 800;
    private static final int HEIGHT = 500;
    private static final Path HOME = Path.of(System.getProperty("exclave.home", "."));
    private static final Path BUILD = Path.of(System.getProperty("exclave.build", "target"));
    private static final boolean RENEW = "renew".equals(System.getProperty("exclave.goldens"));

    /** What is looked at. */
    enum View {
        VALLEY(Viewport.opening(WIDTH, HEIGHT), TheAtlas.scenery()),
        BATKEN_ISFARA(new Viewport(70.70, 40.08, 9.5, WIDTH, HEIGHT, 1), selected("KT-20220916-01")),
        VORUKH(new Viewport(70.56, 39.87, 11, WIDTH, HEIGHT, 1), annotated()),
        DRAWN(new Viewport(70.58, 39.93, 10.4, WIDTH, HEIGHT, 1), drawn()),
        SOKH(new Viewport(71.10, 40.02, 10.5, WIDTH, HEIGHT, 1), TheAtlas.scenery()),
        LEILEK(new Viewport(69.78, 40.15, 11, WIDTH, HEIGHT, 1), TheAtlas.scenery()),
        BARAK(new Viewport(72.77, 40.67, 12, WIDTH, HEIGHT, 1), TheAtlas.scenery());

        private final Viewport viewport;
        private final Scenery scenery;

        View(Viewport viewport, Scenery scenery) {
            this.viewport = viewport;
            this.scenery = scenery;
        }

        private static Scenery selected(String id) {
            return TheAtlas.bare().withIncidents(TheAtlas.incidents(), TheAtlas.incident(id));
        }

        private static Scenery annotated() {
            Instant now = Instant.parse("2026-01-01T00:00:00Z");
            Annotation point = Annotation.of("one", new PointShape(new Position(70.50, 39.93)), "Road closed here", now);
            Annotation text =
                    Annotation.of("two", new TextShape(new Position(70.66, 39.79)), "Pastures\nused by both", now);
            return TheAtlas.scenery().withAnnotations(List.of(point, text), Set.of("one"));
        }

        private static Scenery drawn() {
            Instant now = Instant.parse("2026-01-01T00:00:00Z");
            Position intake = new Position(70.60, 39.93);
            Annotation rings = Annotation.of("rings", new CircleShape(intake, List.of(5000.0, 10_000.0)), "", now)
                    .withStyle(Style.DEFAULT.withFilling(Filling.NONE));
            Annotation callout = Annotation.of(
                            "callout",
                            new CalloutShape(intake, new Position(70.86, 39.84)),
                            "Golovnoy water intake",
                            now)
                    .withNote("Exact site unknown, ± 4 km; how it is written in either language differs");
            Annotation alone = Annotation.of(
                    "alone", new CircleShape(new Position(70.32, 40.02), List.of(800.0, 6500.0)), "", now);
            return TheAtlas.scenery().withAnnotations(List.of(rings, callout, alone), Set.of("callout"));
        }

        String file(Theme theme) {
            return (name() + "-" + theme + ".png").toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void mapLooksAsReviewedInLight(View view) throws IOException {
        compare(view, Theme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void mapLooksAsReviewedInDark(View view) throws IOException {
        compare(view, Theme.DARK);
    }

    private static void compare(View view, Theme theme) throws IOException {
        BufferedImage actual = Pictures.map(view.scenery, view.viewport, theme);
        String name = view.file(theme);
        if (RENEW) {
            write(actual, HOME.resolve("src/test/resources/org/exclave/cartography/golden").resolve(name));
            return;
        }
        int[] drawn = Pictures.pixels(actual);
        int[] wanted = Pictures.pixels(golden(name));
        long sum = 0;
        int visible = 0;
        for (int i = 0; i < drawn.length; i++) {
            int difference = Pictures.difference(drawn[i], wanted[i]);
            sum += difference;
            visible += difference > VISIBLE ? 1 : 0;
        }
        double mean = (double) sum / drawn.length;
        double share = (double) visible / drawn.length;
        if (mean >= MEAN || share >= SHARE) {
            Path place = BUILD.resolve("pictures").resolve(name);
            write(actual, place);
            assertThat(false).as("%s differs: mean %.3f, share %.5f; drawn: %s", name, mean, share, place).isTrue();
        }
    }

    private static BufferedImage golden(String name) throws IOException {
        try (InputStream file = GoldenPicturesTest.class.getResourceAsStream("golden/" + name)) {
            assertThat(file).as("golden picture %s", name).isNotNull();
            BufferedImage read = ImageIO.read(file);
            return Pictures.draw(read.getWidth(), read.getHeight(), (Graphics2D g) -> g.drawImage(read, 0, 0, null));
        }
    }

    private static void write(BufferedImage picture, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
    }
}

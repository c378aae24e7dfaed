package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.annotation.Position;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The small map says truly where the large one lies, and treats the states alike. */
final class LocatorTest {

    private static final Rectangle2D WHOLE = new Rectangle2D.Double(0, 0, Locator.WIDTH, Locator.HEIGHT);

    private static BufferedImage picture(Scenery scenery, Viewport view, Theme theme) {
        return Pictures.draw(
                (int) Locator.WIDTH,
                (int) Locator.HEIGHT,
                g -> Locator.paint(g, scenery, view, theme, Messages.english()));
    }

    @ParameterizedTest
    @CsvSource({"70.3, 40.05, 8.5", "72.7, 40.6, 8", "66.5, 38.2, 9", "70.5, 40, 7.2"})
    void frameHoldsWhatTheLargeMapShows(double longitude, double latitude, double zoom) {
        Viewport view = new Viewport(longitude, latitude, zoom, 900, 600, 1);
        Rectangle2D frame = Locator.frame(view);
        Position northWest = Locator.at(frame.getMinX(), frame.getMinY());
        Position southEast = Locator.at(frame.getMaxX(), frame.getMaxY());
        assertThat(northWest.longitude()).isCloseTo(view.toWorld(0, 0).longitude(), within(1e-9));
        assertThat(northWest.latitude()).isCloseTo(view.toWorld(0, 0).latitude(), within(1e-9));
        assertThat(southEast.longitude()).isCloseTo(view.toWorld(900, 600).longitude(), within(1e-9));
        assertThat(southEast.latitude()).isCloseTo(view.toWorld(900, 600).latitude(), within(1e-9));
    }

    @Test
    void frameOfACloseViewIsStillSeenAndLiesAroundItsMiddle() {
        Viewport view = new Viewport(70.6, 39.9, 14, 900, 600, 1);
        Rectangle2D frame = Locator.frame(view);
        assertThat(frame.getWidth()).isGreaterThanOrEqualTo(8);
        assertThat(frame.getHeight()).isGreaterThanOrEqualTo(8);
        Position middle = Locator.at(frame.getCenterX(), frame.getCenterY());
        assertThat(middle.longitude()).isCloseTo(70.6, within(1e-9));
        assertThat(middle.latitude()).isCloseTo(39.9, within(1e-3));
    }

    @ParameterizedTest
    @CsvSource({"58, 33, 9", "84, 48, 12", "58, 48, 5", "70, 40, 5"})
    void frameNeverLeavesTheSmallMap(double longitude, double latitude, double zoom) {
        assertThat(WHOLE.contains(Locator.frame(new Viewport(longitude, latitude, zoom, 900, 600, 1))))
                .isTrue();
    }

    @Test
    void viewThatShowsMoreThanTheSmallMapNeedsNone() {
        assertThat(Locator.isWorthwhile(new Viewport(70, 40, 5, 1400, 900, 1))).isFalse();
        assertThat(Locator.isWorthwhile(Viewport.opening(1400, 900))).isTrue();
    }

    @Test
    void editionsOfTheBorderDoNotChangeIt() {
        Viewport view = Viewport.opening(900, 600);
        BufferedImage before = picture(Scenery.bare(TheAtlas.atlas().shapes(), Edition.OSM_2020), view, Theme.LIGHT);
        BufferedImage after = picture(Scenery.bare(TheAtlas.atlas().shapes(), Edition.OSM_2026), view, Theme.LIGHT);
        assertThat(Pictures.pixels(after)).isEqualTo(Pictures.pixels(before));
    }

    @ParameterizedTest
    @EnumSource
    void eachOfTheThreeStatesHasItsTint(Theme theme) {
        BufferedImage picture = picture(TheAtlas.bare(), Viewport.opening(900, 600), theme);
        Palette.States land = theme.palette().land();
        assertThat(pixels(picture, land.kyrgyzstan().getRGB())).isGreaterThan(400);
        assertThat(pixels(picture, land.tajikistan().getRGB())).isGreaterThan(400);
        assertThat(pixels(picture, land.uzbekistan().getRGB())).isGreaterThan(400);
    }

    @ParameterizedTest
    @EnumSource
    void threeStatesAreNamedTogetherInEveryLanguageAndAtEveryFrame(NameLanguage language) {
        Scenery scenery = TheAtlas.bare().withNames(language);
        for (double zoom = 8; zoom < 12; zoom += 0.5) {
            Rectangle2D frame = Locator.frame(new Viewport(70.3, 40.05, zoom, 900, 600, 1));
            assertThat(new LocatorNames(scenery, Messages.english(), List.of(frame)).codes())
                    .as("zoom %s", zoom)
                    .contains("KG", "TJ", "UZ");
        }
        assertThat(new LocatorNames(scenery, Messages.english(), List.of(new Rectangle2D.Double(0, 60, 208, 70))).codes())
                .as("no room for Tajikistan")
                .doesNotContain("KG", "TJ", "UZ");
    }

    private static int pixels(BufferedImage picture, int colour) {
        int count = 0;
        for (int pixel : Pictures.pixels(picture)) {
            count += Pictures.difference(pixel, colour) < 2 ? 1 : 0;
        }
        return count;
    }
}

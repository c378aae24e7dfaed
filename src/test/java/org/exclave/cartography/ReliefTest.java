package org.exclave.cartography;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.exclave.TheAtlas;
import org.exclave.geography.Edition;
import org.exclave.geography.Elevation;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The relief is lit from the north-west, lies where the mountains are, and steps back when one comes close. */
final class ReliefTest {

    private static final Elevation HEIGHTS = TheAtlas.atlas().geography().elevation();

    @Test
    void flatGroundIsNeitherBrighterNorDarker() {
        assertThat(ShadedRelief.light(0, 0)).isEqualTo(0, within(1e-12));
    }

    @Test
    void slopesFacingTheLightAreBrighterThanThoseFacingAway() {
        double facingNorthWest = ShadedRelief.light(0.3, 0.3);
        double facingSouthEast = ShadedRelief.light(-0.3, -0.3);

        assertThat(facingNorthWest).isPositive();
        assertThat(facingSouthEast).isNegative();
        assertThat(ShadedRelief.light(0.3, 0)).isPositive().isLessThan(facingNorthWest);
        assertThat(ShadedRelief.light(100, -100)).isBetween(-1.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "9, 1", "13, 0.45", "15, 0.45"})
    void reliefStepsBackAtCloseZoom(double zoom, double opacity) {
        assertThat(Relief.opacity(new Viewport(70.5, 40, zoom, 400, 300, 1))).isEqualTo(opacity, within(1e-9));
    }

    @Test
    void smoothGridKeepsHeightsWhereTheyAre() {
        SmoothGrid grid = new SmoothGrid(HEIGHTS, 4, 2);
        SmoothGrid.Patch whole = grid.patch(new Rectangle(grid.width, grid.height));
        double top = Mercator.y(HEIGHTS.north());
        double bottom = Mercator.y(HEIGHTS.south());
        for (double[] place : new double[][] {{69.62, 40.28}, {71.5, 39.6}, {72.9, 39.35}, {68.6, 41.2}}) {
            int x = (int) ((place[0] - HEIGHTS.west()) / (HEIGHTS.east() - HEIGHTS.west()) * grid.width);
            int y = (int) ((Mercator.y(place[1]) - top) / (bottom - top) * grid.height);

            assertThat((double) whole.heights()[whole.row(y) + x])
                    .isEqualTo(HEIGHTS.about(place[0], place[1]).orElseThrow(), within(250.0));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 40, 30", "300, 200, 60, 50", "600, 300, 64, 44", "0, 340, 664, 4"})
    void partOfTheGridHasTheHeightsOfTheWhole(int x, int y, int width, int height) {
        SmoothGrid grid = new SmoothGrid(HEIGHTS, 4, 2);
        SmoothGrid.Patch whole = grid.patch(new Rectangle(grid.width, grid.height));
        SmoothGrid.Patch part = grid.patch(new Rectangle(x, y, width, height));
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                assertThat(part.heights()[part.row(row) + column])
                        .isEqualTo(whole.heights()[whole.row(row) + column], within(0.01f));
            }
        }
    }

    /** Otherwise the relief would depend on what was looked at before. */
    @Test
    void imageIsTheSameWhateverIsLookedAtFirst() {
        ShadedRelief atOnce = new ShadedRelief(HEIGHTS, Theme.LIGHT.palette().shading());
        ShadedRelief inParts = new ShadedRelief(HEIGHTS, Theme.LIGHT.palette().shading());
        int width = atOnce.width();
        int height = atOnce.height();
        BufferedImage whole = atOnce.showing(new Rectangle(-10, -10, width + 20, height + 20));
        inParts.showing(new Rectangle(700, 400, 3, 3));
        BufferedImage part = inParts.showing(new Rectangle(650, 380, 250, 130));
        assertThat(part.getRGB(650, 380, 250, 130, null, 0, 250)).isEqualTo(whole.getRGB(650, 380, 250, 130, null, 0, 250));
        assertThat(part.getRGB(0, 0, width, 200, null, 0, width)).isEqualTo(new int[width * 200]);
        assertThat(whole.getRGB(0, 0, width, 200, null, 0, width)).isNotEqualTo(new int[width * 200]);
        BufferedImage all = inParts.showing(new Rectangle(width, height));
        assertThat(all.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(whole.getRGB(0, 0, width, height, null, 0, width));
    }

    @Test
    void mountainsAreShadedAndThePlainIsNot() {
        assertThat(contrast(72.2, 39.6)).isGreaterThan(3 * contrast(71.2, 40.55));
    }

    /** How much the brightness of bare land varies about a place. */
    private static double contrast(double longitude, double latitude) {
        BufferedImage picture = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
        new MapPainter(Messages.english())
                .paintBase(
                        picture.createGraphics(),
                        Scenery.bare(TheAtlas.atlas().shapes(), Edition.DEFAULT),
                        new Viewport(longitude, latitude, 9, 120, 120, 1),
                        Theme.LIGHT);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 120 * 120; i++) {
            int green = (picture.getRGB(i % 120, i / 120) >> 8) & 255;
            sum += green;
            squares += green * green;
        }
        double mean = sum / (120 * 120);
        return Math.sqrt(squares / (120 * 120) - mean * mean);
    }
}

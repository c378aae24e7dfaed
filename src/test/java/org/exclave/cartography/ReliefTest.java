package org.exclave.cartography;

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
        assertThat(Relief.light(0, 0)).isEqualTo(0, within(1e-12));
    }

    @Test
    void slopesFacingTheLightAreBrighterThanThoseFacingAway() {
        double facingNorthWest = Relief.light(0.3, 0.3);
        double facingSouthEast = Relief.light(-0.3, -0.3);

        assertThat(facingNorthWest).isPositive();
        assertThat(facingSouthEast).isNegative();
        assertThat(Relief.light(0.3, 0)).isPositive().isLessThan(facingNorthWest);
        assertThat(Relief.light(100, -100)).isBetween(-1.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource({"7, 1", "9, 1", "13, 0.45", "15, 0.45"})
    void reliefStepsBackAtCloseZoom(double zoom, double opacity) {
        assertThat(Relief.opacity(new Viewport(70.5, 40, zoom, 400, 300, 1))).isEqualTo(opacity, within(1e-9));
    }

    @Test
    void smoothGridKeepsHeightsWhereTheyAre() {
        SmoothGrid grid = SmoothGrid.of(HEIGHTS, 4, 2);
        double top = Mercator.y(HEIGHTS.north());
        double bottom = Mercator.y(HEIGHTS.south());
        for (double[] place : new double[][] {{69.62, 40.28}, {71.5, 39.6}, {72.9, 39.35}, {68.6, 41.2}}) {
            int x = (int) ((place[0] - HEIGHTS.west()) / (HEIGHTS.east() - HEIGHTS.west()) * grid.width);
            int y = (int) ((Mercator.y(place[1]) - top) / (bottom - top) * grid.height);

            assertThat((double) grid.values[y * grid.width + x])
                    .isEqualTo(HEIGHTS.about(place[0], place[1]).orElseThrow(), within(250.0));
        }
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

package org.exclave.cartography;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Filling;
import org.exclave.annotation.Position;
import org.exclave.annotation.Style;
import org.exclave.geography.GeodesicLeg;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThat;

final class RingLabelsTest {

    private static final Viewport VIEW = new Viewport(70.6, 39.95, 10, 800, 600, 1);
    private static final Position MIDDLE = new Position(70.6, 39.95);
    private static final int INK = 0x0969DA;

    private static BufferedImage with(Double... radii) {
        Annotation rings = Annotation.of("r", new CircleShape(MIDDLE, List.of(radii)), "", Instant.EPOCH)
                .withStyle(Style.DEFAULT.withColour("#0969DA").withFilling(Filling.NONE));
        return Pictures.map(TheAtlas.bare().withAnnotations(List.of(rings), Set.of()), VIEW, Theme.LIGHT);
    }

    /** How many pixels of a box of 30 by 16 about the western place of a ring have exactly the annotation's colour. */
    private static int inkAtWestOf(double radius, BufferedImage picture) {
        Coordinate west = GeodesicLeg.towards(new Coordinate(MIDDLE.longitude(), MIDDLE.latitude()), 270, radius)
                .to();
        ScreenPoint at = VIEW.toScreen(west.x, west.y);
        int ink = 0;
        for (int x = (int) at.x() - 15; x < at.x() + 15; x++) {
            for (int y = (int) at.y() - 8; y < at.y() + 8; y++) {
                ink += (picture.getRGB(x, y) & 0xFFFFFF) == INK ? 1 : 0;
            }
        }
        return ink;
    }

    @Test
    void eachRingHasAPillWhereItIsWestOfItsMiddle() {
        BufferedImage picture = with(10_000.0, 20_000.0);
        assertThat(inkAtWestOf(10_000, picture)).isGreaterThan(200);
        assertThat(inkAtWestOf(20_000, picture)).isGreaterThan(200);
        assertThat(inkAtWestOf(15_000, picture)).isLessThan(100);
    }

    @Test
    void aPillThatWouldCoverThatOfALargerRingOrHideItsOwnIsLeftOut() {
        assertThat(inkAtWestOf(2000, with(2000.0, 20_000.0))).isLessThan(150);
        assertThat(inkAtWestOf(16_000, with(16_000.0, 20_000.0))).isLessThan(200);
        assertThat(inkAtWestOf(20_000, with(16_000.0, 20_000.0))).isGreaterThan(200);
    }
}

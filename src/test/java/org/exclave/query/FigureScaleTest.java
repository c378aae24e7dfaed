package org.exclave.query;

import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A scale holds every figure that it measures, in few and round steps. */
final class FigureScaleTest {

    @Test
    void everyClaimOfTheCatalogueFits() {
        for (Incident incident : TheAtlas.incidents()) {
            for (Claim claim : incident.claims()) {
                FigureScale scale = FigureScale.of(List.of(claim.range()));
                int largest = claim.range().largestStated();

                assertThat(scale.end()).as("%s %s", incident.id(), claim).isGreaterThanOrEqualTo(Math.max(1, largest));
                assertThat(scale.end() % scale.step()).isZero();
                assertThat(scale.end() / scale.step()).isBetween(1, 4);
                if (claim.range().isOpenAbove()) {
                    assertThat(scale.end()).isGreaterThan(largest);
                }
            }
        }
    }

    @Test
    void withoutClaimsThereIsStillAScale() {
        assertThat(FigureScale.of(List.of())).isEqualTo(new FigureScale(1, 1));
    }
}

package org.exclave.annotation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

final class CalloutShapeTest {

    private static final Position SPOT = new Position(70.5, 39.75);
    private static final Position BOX = new Position(70.75, 40);
    private static final CalloutShape CALLOUT = new CalloutShape(SPOT, BOX);

    @Test
    void theBoxMovesAlongWithThePlacePointedAt() {
        assertThat(CALLOUT.movedTo(new Position(71, 40)))
                .isEqualTo(new CalloutShape(new Position(71, 40), new Position(71.25, 40.25)));
    }

    @Test
    void eachEndIsBentAlone() {
        Position there = new Position(70, 40.5);
        assertThat(CALLOUT.handles()).containsExactly(SPOT, BOX);
        assertThat(CALLOUT.bent(0, there)).isEqualTo(new CalloutShape(there, BOX));
        assertThat(CALLOUT.bent(1, there)).isEqualTo(new CalloutShape(SPOT, there));
    }

    @Test
    void itNeverPointsAtItsOwnBox() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CalloutShape(SPOT, SPOT));
        assertThat(CALLOUT.bent(1, SPOT)).isEqualTo(CALLOUT);
        CalloutShape atTheEdge = new CalloutShape(new Position(179, 0), new Position(180, 0));
        assertThat(atTheEdge.movedTo(new Position(180, 0))).isEqualTo(atTheEdge);
    }
}

package org.exclave.catalog;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RangeTest {

    @Test
    void exactSpanAndOpenFiguresCanBeToldApart() {
        assertThat(Range.exactly(16).isExact()).isTrue();
        assertThat(Range.between(59, 65).isExact()).isFalse();
        assertThat(Range.between(59, 65).isOpenAbove() || Range.between(59, 65).isOpenBelow()).isFalse();
        assertThat(Range.atLeast(70).isOpenAbove()).isTrue();
        assertThat(Range.atLeast(70).isExact()).isFalse();
        assertThat(Range.atMost(40).isOpenBelow()).isTrue();
        assertThat(Range.atMost(40).isExact()).isFalse();
    }

    @Test
    void statedFiguresAreThoseSaidAloud() {
        assertThat(Range.between(59, 65).largestStated()).isEqualTo(65);
        assertThat(Range.between(59, 65).smallestStated()).isEqualTo(59);
        assertThat(Range.atLeast(70).largestStated()).isEqualTo(70);
        assertThat(Range.atMost(40).smallestStated()).isEqualTo(40);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Range(null, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Range.exactly(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Range.between(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}

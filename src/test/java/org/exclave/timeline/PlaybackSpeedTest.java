package org.exclave.timeline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlaybackSpeedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4|4", " 0,5 |0.5", "2.5/s|2.5", "12 / s|12", "60|60", "0.1|0.1", "16/S|16"})
    void readsWhatPeopleType(String typed, double steps) {
        assertThat(PlaybackSpeed.parse(typed)).contains(PlaybackSpeed.of(steps));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fast", "0", "61", "-3", "NaN", "1e3", "99999", "4/h", "٤"})
    void refusesWhatIsNoSpeed(String typed) {
        assertThat(PlaybackSpeed.parse(typed)).isEmpty();
    }

    @Test
    void intervalsAreAsLongAsTheSpeedSays() {
        assertThat(PlaybackSpeed.of(4).interval()).hasMillis(250);
        assertThatThrownBy(() -> PlaybackSpeed.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}

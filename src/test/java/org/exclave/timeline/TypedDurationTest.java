package org.exclave.timeline;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedDurationTest {

    @ParameterizedTest
    @CsvSource({
        "6 h, PT6H", "6h, PT6H", "1 d, P1D", "30 d, P30D", "PT90M, PT90M", "pt90m, PT90M", "90 min, PT90M",
        "1 d 6 h, PT30H", "2w, P14D", " 1 D , P1D", "15m, PT15M"
    })
    void readsWhatPeopleWrite(String text, Duration expected) {
        assertThat(TypedDuration.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "six hours", "6", "h", "6 x", "0 h", "PT0S", "-6 h", "PT-6H", "999999 w", "99999999999999999999 d", "6 h!",
        "1.5h", "100000d", "PT99999999999999999999S", "P999999999999D", "NaN", "Infinity", "٦h", "1 h\n;", "event"
    })
    void refusesWhatIsNoLengthOfTime(String text) {
        assertThat(TypedDuration.parse(text)).isEmpty();
    }

    @Test
    void veryLongTextIsRefusedAtOnce() {
        assertThat(TypedDuration.parse("1 h ".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT6H, 6 h", "P4D, 4 d", "PT30H, 1 d 6 h", "PT90M, 1 h 30 min", "PT59.9S, 0 min"})
    void writesItSoThatItCanBeReadAgain(Duration duration, String expected) {
        assertThat(TypedDuration.write(duration)).isEqualTo(expected);
    }
}

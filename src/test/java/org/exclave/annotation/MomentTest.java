package org.exclave.annotation;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2022-09-16T08:30:00+05:00, 2022-09-16T03:30:00Z",
        "2022-09-16T08:30Z, 2022-09-16T08:30:00Z",
        "2022-09-16T08:30:15.25, 2022-09-16T02:30:15.250Z"
    })
    void anInstantBeginsAndEndsAtOnce(String text, Instant instant) {
        assertThat(new Moment(text).earliest()).isEqualTo(instant);
        assertThat(new Moment(text).latest()).isEqualTo(instant);
    }

    @Test
    void aDayLastsFromMidnightToMidnightInKyrgyzTime() {
        Moment day = new Moment("2022-09-16");

        assertThat(day.earliest()).isEqualTo("2022-09-15T18:00:00Z");
        assertThat(day.latest()).isEqualTo("2022-09-16T17:59:59.999999999Z");
    }

    @Test
    void theTextIsKeptToTheLetter() {
        assertThat(new Moment("2022-09-16T08:30+06:00").text()).isEqualTo("2022-09-16T08:30+06:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2022", "2022-02-30", "16.09.2022", "2022-09-16T", "2022-09-16T25:00", "2022-9-16",
        "+12022-09-16", "2022-09-16T08:30+06:00[Asia/Bishkek]", " 2022-09-16"})
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment(text)).withMessageContaining(text);
    }
}

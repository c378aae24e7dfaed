package org.exclave.exchange.geojson;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TimestampTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        Random random = new Random(3);
        for (int round = 0; round < 2000; round++) {
            Instant instant = Instant.ofEpochMilli(random.nextLong(-62_167_219_200_000L, 253_402_300_799_999L));
            assertThat(Timestamp.read(Timestamp.text(instant))).isEqualTo(instant);
        }
        assertThat(Timestamp.read("0000-01-01T00:00:00.000Z")).isEqualTo("0000-01-01T00:00:00Z");
        assertThat(Timestamp.read("9999-12-31T23:59:59.999Z")).isEqualTo("9999-12-31T23:59:59.999Z");
        assertThat(Timestamp.read("2020-02-29T12:34:56.789Z")).isEqualTo("2020-02-29T12:34:56.789Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2022-09-16T08:30:00.123+05:00", "2022-09-16T03:30:00.123000Z", "2022-09-16T05:30:00.123+02:00"
    })
    void otherIsoFormsAreRead(String text) {
        assertThat(Timestamp.read(text)).isEqualTo("2022-09-16T03:30:00.123Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "2022-09-31T00:00:00.000Z", "2021-02-29T00:00:00.000Z", "2022-13-01T00:00:00.000Z", "2022-09-16T24:00:00.000Z",
        "2022-09-16T00:60:00.000Z", "2022-09-16 00:00:00.000Z", "2022-09-16T00:00:00.000z ", "+022-09-16T00:00:00.000Z",
        "2022-09-16T00:00:00.-00Z", "٢٠٢٢-09-16T00:00:00.000Z", "2022-09-16T00:00:00.000"
    })
    void whatIsNoInstantIsRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Timestamp.read(text));
    }
}

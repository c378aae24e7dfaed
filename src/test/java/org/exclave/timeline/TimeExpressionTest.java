package org.exclave.timeline;

import java.time.Instant;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TimeExpressionTest {

    @ParameterizedTest
    @CsvSource({
        "2022-09-17, 2022-09-16T18:00:00Z, 2022-09-17T18:00:00Z",
        "2022-09-17T12:00, 2022-09-17T06:00:00Z, 2022-09-17T06:00:00Z",
        "2022-09-17T12:00:30, 2022-09-17T06:00:30Z, 2022-09-17T06:00:30Z",
        "2022-09-17T12:00+05:00, 2022-09-17T07:00:00Z, 2022-09-17T07:00:00Z",
        "2022-09-17T12:00Z, 2022-09-17T12:00:00Z, 2022-09-17T12:00:00Z",
        "2022-09-17 12:00, 2022-09-17T06:00:00Z, 2022-09-17T06:00:00Z",
        "2022-09-17 12:00+05:00, 2022-09-17T07:00:00Z, 2022-09-17T07:00:00Z",
        "2024-02-29, 2024-02-28T18:00:00Z, 2024-02-29T18:00:00Z",
    })
    void timeIsReadWithUtcPlusSixAsItsOffset(String text, Instant start, Instant end) throws TimeExpressionException {
        assertThat(TimeExpression.startOf(text)).isEqualTo(start);
        assertThat(TimeExpression.endOf(text)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "17.09.2022, unreadable",
        "2022-9-17, unreadable",
        "'', unreadable",
        "2022-09-17  12:00, unreadable",
        "2022-09-17T12, unreadable",
        "+12022-09-17, unreadable",
        "٢٠٢٢-٠٩-١٧, unreadable",
        "2022-02-30, no-such-time",
        "2022-13-01, no-such-time",
        "2022-09-17T24:30, no-such-time",
        "2022-09-17T12:00+25:00, no-such-time",
        "1899-12-31, out-of-range",
        "2101-01-01T00:00Z, out-of-range",
    })
    void wrongTimeIsRefusedWithItsSentence(String text, String reason) {
        TimeExpressionException refused =
                catchThrowableOfType(TimeExpressionException.class, () -> TimeExpression.parse(text));
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(Messages.english().text("time." + reason, refused.text())).contains("“" + text + "”");
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-16T18:00:00Z, 2022-09-17, 2022-09-16",
        "2022-09-16T23:50:00Z, 2022-09-17 05:50, 2022-09-17 05:50",
        "2022-09-16T23:50:30Z, 2022-09-17 05:50:30, 2022-09-17 05:50:30",
    })
    void writtenTimeIsReadAsTheSame(Instant at, String asStart, String asEnd) throws TimeExpressionException {
        assertThat(TimeExpression.writeStart(at)).isEqualTo(asStart);
        assertThat(TimeExpression.writeEnd(at)).isEqualTo(asEnd);
        assertThat(TimeExpression.startOf(asStart)).isEqualTo(at);
        assertThat(TimeExpression.endOf(asEnd)).isEqualTo(at);
    }

    @Test
    void veryLongTextIsRefusedAtOnce() {
        assertThatThrownBy(() -> TimeExpression.parse("2".repeat(1_000_000))).isInstanceOf(TimeExpressionException.class);
    }
}

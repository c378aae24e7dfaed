package org.exclave.annotation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValidityTest {

    private static Validity of(@Nullable String from, @Nullable String to) {
        return new Validity(from == null ? null : new Moment(from), to == null ? null : new Moment(to));
    }

    @ParameterizedTest
    @CsvSource({
        // The window is 08:00 to 10:00 of 16 September at UTC+6, its end exclusive.
        ",, true",
        "2022-09-16,, true",
        "2022-09-17,, false",
        ",2022-09-16, true",
        ",2022-09-15, false",
        "2022-09-16T10:00,, false",
        "2022-09-16T09:59:59,, true",
        ",2022-09-16T08:00, true",
        ",2022-09-16T07:59:59, false",
        ",2022-09-16T07:00:00+05:00, true",
        "2022-09-14,2022-09-18, true",
        "2022-09-16T08:30,2022-09-16T09:00, true"
    })
    void holdsWhereItMayHoldForAMomentOfTheWindow(@Nullable String from, @Nullable String to, boolean holds) {
        Instant start = Instant.parse("2022-09-16T02:00:00Z");
        Instant end = Instant.parse("2022-09-16T04:00:00Z");
        assertThat(of(from, to).isPossibleWithin(start, end)).isEqualTo(holds);
    }

    @Test
    void whatIsNotSaidHoldsForAllTimeThereIs() {
        assertThat(of(null, null).isPossibleWithin(Instant.MIN, Instant.MAX)).isTrue();
        assertThat(of("2022-09-16", "2022-09-16").isPossibleWithin(Instant.MIN, Instant.MAX)).isTrue();
        assertThat(of(null, null).isSaid()).isFalse();
        assertThat(of(null, "2022-09-16").isSaid()).isTrue();
    }

    @Test
    void thoseThatMayHoldStayInTheirOrder() {
        Annotation always = Annotation.of("a", new PointShape(new Position(70, 40)), "", Instant.EPOCH);
        Annotation early = Annotation.of("b", new PointShape(new Position(70, 40)), "", Instant.EPOCH)
                .withValidity(null, new Moment("2021-05-01"));
        Annotation late = Annotation.of("c", new PointShape(new Position(70, 40)), "", Instant.EPOCH)
                .withValidity(new Moment("2022-09-16"), null);
        assertThat(Validity.possible(
                        List.of(late, always, early), Instant.parse("2022-09-16T00:00:00Z"), Instant.MAX))
                .containsExactly(late, always);
    }
}

package org.exclave.query;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class OneSlipTest {

    @ParameterizedTest
    @CsvSource({
        "batken, batken", "batken, atken", "batken, batke", "batken, baken", "batken, xbatken", "batken, batkenx",
        "batken, batxken", "batken, xatken", "batken, batkex", "batken, batlen", "batken, abtken", "batken, batkne",
        "batken, bakten", "a, ''", "a, b", "aa, a", "'', ''",
    })
    void oneSlipIsForgiven(String name, String typed) {
        assertThat(OneSlip.between(name, typed)).isTrue();
        assertThat(OneSlip.between(typed, name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "batken, btkn", "batken, xatkex", "batken, tabken", "batken, abtkne", "batken, batkenxx", "batken, atkenx",
        "batken, xbatke", "ab, ''", "batken, bakxen",
    })
    void twoSlipsAreNot(String name, String typed) {
        assertThat(OneSlip.between(name, typed)).isFalse();
        assertThat(OneSlip.between(typed, name)).isFalse();
    }
}

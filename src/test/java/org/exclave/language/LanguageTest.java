package org.exclave.language;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

    @Test
    void languageOfAMachineIsTakenWhereTheAtlasSpeaksIt() {
        assertThat(Language.of(Locale.forLanguageTag("ru-KG"))).isEqualTo(Language.RUSSIAN);
        assertThat(Language.of(Locale.forLanguageTag("ky-Cyrl-KG"))).isEqualTo(Language.KYRGYZ);
        assertThat(Language.of(Locale.forLanguageTag("tg-TJ"))).isEqualTo(Language.TAJIK);
        assertThat(Language.of(Locale.forLanguageTag("de-DE"))).isEqualTo(Language.ENGLISH);
        assertThat(Language.of(Locale.ROOT)).isEqualTo(Language.ENGLISH);
    }

    @Test
    void codeIsTakenToTheLetter() {
        assertThat(Language.withCode("tg")).contains(Language.TAJIK);
        assertThat(Language.withCode("TG")).isEmpty();
        assertThat(Language.withCode("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, many", "1, one", "2, few", "4, few", "5, many", "11, many", "12, many", "14, many", "20, many", "21, one",
        "22, few", "101, one", "111, many", "112, many", "122, few", "1000001, one", "-1, one", "-12, many"
    })
    void russianHasThreeFormsOfAWordBesideANumber(long number, String form) {
        assertThat(Language.RUSSIAN.form(number).word()).isEqualTo(form);
    }

    @Test
    void otherLanguagesTellOneFromMoreAtMost() {
        assertThat(Language.ENGLISH.form(1)).isEqualTo(PluralForm.ONE);
        assertThat(Language.ENGLISH.form(21)).isEqualTo(PluralForm.OTHER);
        assertThat(Language.KYRGYZ.form(1)).isEqualTo(PluralForm.ONE);
        assertThat(Language.TAJIK.form(1)).isEqualTo(PluralForm.OTHER);
    }
}

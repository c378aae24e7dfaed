package org.exclave.exchange.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextCodingTest {

    private static final String RUSSIAN = "дата;широта;долгота;описание\n16.09.2022;39,85;70,58;вымышленная строка без смысла\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, 3", "UTF-16LE, 2", "UTF-16BE, 2"})
    void markOfTheFileIsBelieved(String charset, int mark) {
        TextCoding coding = TextCoding.of(("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset)));

        assertThat(coding).isEqualTo(new TextCoding(Charset.forName(charset), mark, Certainty.CERTAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void twoBytesToASignAreFoundWithoutAMark(String charset) {
        TextCoding coding = TextCoding.of(RUSSIAN.getBytes(Charset.forName(charset)));

        assertThat(coding).isEqualTo(new TextCoding(Charset.forName(charset), 0, Certainty.LIKELY));
    }

    @Test
    void utf8IsCertainWithForeignLettersAndAssumedWithout() {
        assertThat(TextCoding.of(RUSSIAN.getBytes(StandardCharsets.UTF_8)).certainty()).isEqualTo(Certainty.CERTAIN);
        assertThat(TextCoding.of("date,lat,lon".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new TextCoding(StandardCharsets.UTF_8, 0, Certainty.ASSUMED));
    }

    @Test
    void letterThatIsCutOffAtTheEndIsNoFault() {
        byte[] whole = "date,Ҷ".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThat(TextCoding.of(cut).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @Test
    void cyrillicOfOlderSystemsIsLikely() {
        assertThat(TextCoding.of(RUSSIAN.getBytes(TextCoding.CYRILLIC)))
                .isEqualTo(new TextCoding(TextCoding.CYRILLIC, 0, Certainty.LIKELY));
    }

    @Test
    void westernAccentsAreNotTakenForCyrillicButAsked() {
        byte[] bytes = "lieu,blessés,tués,é\nprès d'une rivière,été,à,ç\n".getBytes(Charset.forName("windows-1252"));

        assertThat(TextCoding.of(bytes).certainty()).isEqualTo(Certainty.UNKNOWN);
    }

    @Test
    void encodingThatWasAskedForKeepsTheMarkOfItsOwnAlone() {
        byte[] marked = ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_8);

        assertThat(TextCoding.asked(marked, StandardCharsets.UTF_8).mark()).isEqualTo(3);
        assertThat(TextCoding.asked(marked, TextCoding.CYRILLIC).mark()).isZero();
    }
}

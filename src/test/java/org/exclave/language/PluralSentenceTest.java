package org.exclave.language;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PluralSentenceTest {

    private static final String SCENES =
            "{0}: {1,plural,0#нет сцен|1#одна сцена|one#{1} сцена|few#{1} сцены|many#{1} сцен|other#{1} сцены}!";

    private static String scenes(Object number) {
        return PluralSentence.choose(SCENES, Language.RUSSIAN, "x", number);
    }

    @Test
    void figureStandsBeforeTheFormAndTheFormBeforeTheRest() {
        assertThat(scenes(0)).isEqualTo("{0}: нет сцен!");
        assertThat(scenes(1)).isEqualTo("{0}: одна сцена!");
        assertThat(scenes(21L)).isEqualTo("{0}: {1} сцена!");
        assertThat(scenes(3)).isEqualTo("{0}: {1} сцены!");
        assertThat(scenes(12)).isEqualTo("{0}: {1} сцен!");
        assertThat(scenes(1.5)).isEqualTo("{0}: {1} сцены!");
    }

    @Test
    void formThatIsNotOfferedIsTheLastOne() {
        assertThat(PluralSentence.choose("{0,plural,0#none|other#some}", Language.RUSSIAN, 21)).isEqualTo("some");
        assertThat(PluralSentence.choose("{0,plural,one#a|few#b|many#c}", Language.RUSSIAN, 2.5)).isEqualTo("c");
    }

    @Test
    void severalChoicesInASentenceAreIndependent() {
        assertThat(PluralSentence.choose(
                        "{0,plural,one#a|other#as} {2,choice,0#x|1#y} {1,plural,one#b|other#{1,number,#,##0} bs}",
                        Language.ENGLISH,
                        1,
                        2))
                .isEqualTo("a {2,choice,0#x|1#y} {1,number,#,##0} bs");
    }

    @Test
    void sentenceWithoutChoicesIsLeftAlone() {
        assertThat(PluralSentence.choose("“{0}” – {1,number,0}", Language.ENGLISH, "plural", 1))
                .isEqualTo("“{0}” – {1,number,0}");
    }

    @Test
    void mistakesInASentenceAreSaid() {
        assertThatThrownBy(() -> PluralSentence.choose("{0,plural,one#a", Language.ENGLISH, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PluralSentence.choose("{0,plural,two#a}", Language.ENGLISH, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PluralSentence.choose("{1,plural,one#a}", Language.ENGLISH, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PluralSentence.choose("{0,plural,one#a}", Language.ENGLISH, "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

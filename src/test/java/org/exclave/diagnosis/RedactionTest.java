package org.exclave.diagnosis;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of home folders and names of users. */
final class RedactionTest {

    @Test
    void homeFolderBecomesATilde() {
        Redaction redaction = new Redaction("/home/aigul", "aigul");

        assertThat(redaction.apply("open /home/aigul/maps/a.gpkg")).isEqualTo("open ~/maps/a.gpkg");
    }

    @Test
    void nameIsTakenOutWhereverItStandsAlone() {
        Redaction redaction = new Redaction("/home/aigul", "aigul");

        assertThat(redaction.apply("/media/Aigul/stick owned by aigul, not by aigulbek"))
                .isEqualTo("/media/~user/stick owned by ~user, not by aigulbek");
    }

    @Test
    void namesOfAnyScriptAreTakenOutAndPathsOfWindowsToo() {
        Redaction redaction = new Redaction("C:\\Users\\Дильшод", "Дильшод");

        assertThat(redaction.apply("C:\\Users\\Дильшод\\a C:/Users/Дильшод/b D:\\дильшод\\c"))
                .isEqualTo("~\\a ~/b D:\\~user\\c");
    }

    @Test
    void whatIsTooShortToBeTakenForANameStays() {
        assertThat(new Redaction("/", "al").apply("al /usr/lib")).isEqualTo("al /usr/lib");
        assertThat(new Redaction("", "").apply("as it was")).isEqualTo("as it was");
    }
}

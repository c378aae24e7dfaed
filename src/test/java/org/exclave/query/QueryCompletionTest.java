package org.exclave.query;

import java.util.List;
import org.exclave.TheAtlas;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueryCompletionTest {

    private static final QueryCompletion COMPLETION =
            new QueryCompletion(TheAtlas.atlas().catalog(), TheAtlas.atlas().geography());

    @Test
    void attributesAndWordsThatBeginSoAreOffered() {
        assertThat(words("kil")).containsExactly("killed_max");
        assertThat(words("killed_max > 0 an")).containsExactly("AND");
        assertThat(words("E")).contains("end", "episode", "exclave");
        assertThat(words("")).isEmpty();
        assertThat(words("killed_max > ")).isEmpty();
        assertThat(words("family")).isEmpty();
    }

    @Test
    void valuesOfTheAttributeAreOfferedWithinQuotationMarks() {
        assertThat(words("family = 'f")).containsExactly("fighting");
        assertThat(words("confidence <> '")).containsExactly("high", "medium", "low");
        assertThat(words("side=")).containsExactlyElementsOf(SideCondition.SIDES);
        assertThat(words("category IN ('clash', 'sh")).containsExactly("shelling");
        assertThat(words("killed_max > 0 AND exclave = 'vo")).containsExactly("vorukh");
        assertThat(words("title = 'x")).isEmpty();
        assertThat(words("family = 'fighting' AND fam")).containsExactly("family");
    }

    @Test
    void whatIsTakenStandsWhereItBelongs() {
        assertThat(taken("family = 'fi'", 12)).isEqualTo("family = 'fighting'");
        assertThat(taken("side = 'ou", 10)).isEqualTo("side = 'outside'");
        assertThat(taken("kill > 0", 4)).isEqualTo("killed_max  > 0");
        assertThat(taken("family =", 8)).startsWith("family ='");
    }

    @Test
    void everyValueThatIsOfferedCanBeAsked() throws IncidentQueryException {
        for (String attribute : List.of(
                "episode", "tier", "category", "verification", "confidence", "family", "place", "country", "admin1",
                "exclave", "side")) {
            for (Completion offered : COMPLETION.at(attribute + " = ", attribute.length() + 3)) {
                assertThat(IncidentQuery.parse(attribute + " = " + offered.text())).isNotNull();
            }
        }
    }

    private static List<String> words(String text) {
        return COMPLETION.at(text, text.length()).stream().map(Completion::word).toList();
    }

    private static String taken(String text, int cursor) {
        Completion first = COMPLETION.at(text, cursor).getFirst();
        return text.substring(0, first.from()) + first.text() + text.substring(first.to());
    }
}

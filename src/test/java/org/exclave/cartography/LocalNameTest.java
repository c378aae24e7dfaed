package org.exclave.cartography;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each place bears its local name in the language of its own state, and nobody's in another's. */
final class LocalNameTest {

    private static final Map<String, String> NAMES =
            Map.of("en", "Dostuk", "ky", "Достук (Баткен)", "tg", "Дӯстӣ / Дустлик", "ru", "Достук");

    @ParameterizedTest
    @CsvSource({
        "KG, 11, Dostuk Достук",
        "TJ, 11, Dostuk Дӯстӣ",
        "KG/TJ, 11, Dostuk Достук",
        "UZ, 11, Dostuk",
        "RU, 11, Dostuk",
        "KG, 10, Dostuk"
    })
    void secondLineIsInTheLanguageOfTheState(String country, double zoom, String lines) {
        assertThat(String.join(" ", textsOf("Dostuk", country, zoom))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"Достук, KG", "Дӯстӣ, TJ"})
    void nameThatIsTheLocalOneIsNotSaidTwice(String name, String country) {
        assertThat(textsOf(name, country, 12)).containsExactly(name);
    }

    private static List<String> textsOf(String name, String country, double zoom) {
        Label.Line english = new Label.Line(name, Inter.REGULAR.at(12), Color.BLACK);
        Viewport viewport = new Viewport(70.5, 40, zoom, 400, 300, 1);
        return LocalName.below(english, NAMES, country, viewport, Color.GRAY).stream()
                .map(Label.Line::text)
                .toList();
    }
}

package org.exclave.cartography;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.exclave.style.Tint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Words of the map stand out from the halo about them, whatever that lies upon, and those without a halo from their ground. */
final class LetteringContrastTest {

    private record Words(String name, Color ink) {}

    private static List<Color> grounds(Palette palette) {
        return Stream.concat(
                        Stream.of(palette.otherLand(), palette.water().fill()),
                        Stream.of(palette.land(), palette.exclave())
                                .flatMap(states -> Stream.of(states.kyrgyzstan(), states.tajikistan(), states.uzbekistan())))
                .toList();
    }

    private static double enough(Theme theme) {
        return theme == Theme.CONTRAST ? Tint.WORDS_OF_HIGH_CONTRAST : Tint.WORDS;
    }

    private static Tint tint(Color colour) {
        return new Tint(colour.getRed(), colour.getGreen(), colour.getBlue(), colour.getAlpha() / 255.0);
    }

    private static void note(List<String> failing, String name, Color ink, Tint ground, double enough) {
        double ratio = tint(ink).ratio(ground);
        if (ratio < enough) {
            failing.add("%s is %.2f to 1, less than %.1f".formatted(name, ratio, enough));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void namesStandOutFromTheirHalo(Theme theme) {
        Palette palette = theme.palette();
        Palette.Lettering lettering = palette.lettering();
        List<Words> words = List.of(
                new Words("town", lettering.town()),
                new Words("minor", lettering.minor()),
                new Words("country", lettering.country()),
                new Words("water", palette.water().label()),
                new Words("exclave of Kyrgyzstan", palette.exclaveLabel().kyrgyzstan()),
                new Words("exclave of Tajikistan", palette.exclaveLabel().tajikistan()),
                new Words("exclave of Uzbekistan", palette.exclaveLabel().uzbekistan()));
        List<String> failing = new ArrayList<>();
        for (Color ground : grounds(palette)) {
            Tint halo = tint(lettering.halo()).upon(tint(ground));
            words.forEach(each -> note(failing, each.name(), each.ink(), halo, enough(theme)));
        }
        assertThat(failing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsOfCardsSheetsAndTheTimeLineStandOut(Theme theme) {
        List<String> failing = new ArrayList<>();
        for (Color ground : List.of(theme.paper(), theme.subtlePaper())) {
            note(failing, "ink", theme.ink(), tint(ground), enough(theme));
            note(failing, "quiet ink", theme.quietInk(), tint(ground), enough(theme));
        }
        assertThat(failing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theLineOfTheAtlasAndWhatIsSelectedStandOutFromTheGround(Theme theme) {
        Palette palette = theme.palette();
        List<String> failing = new ArrayList<>();
        for (Color ground : grounds(palette)) {
            note(failing, "border", palette.lines().border(), tint(ground), Tint.MARKS);
            Tint casing = tint(palette.lines().casing()).upon(tint(ground));
            note(failing, "border in its casing", palette.lines().border(), casing, Tint.MARKS);
            note(failing, "selection in its casing", palette.symbols().selection(), tint(palette.symbols().outline()), Tint.MARKS);
        }
        assertThat(failing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "CONTRAST")
    void highContrastHasNoTranslucentGroundsAndBroaderLines(Theme theme) {
        Palette palette = theme.palette();
        assertThat(palette.ground(Color.RED, 0.3)).isEqualTo(Color.RED);
        assertThat(palette.weight()).isGreaterThan(Theme.DARK.palette().weight());
        assertThat(Stream.of(palette.lettering().halo(), palette.lines().casing(), palette.lines().road(), palette.lines().district()))
                .allMatch(colour -> colour.getAlpha() == 255);
    }
}

package org.exclave.style;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exclave.cartography.Theme;
import org.exclave.style.Sheet.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Words and marks of the window stand out from their grounds in every theme, as the style sheets set them over the colours of
 * AtlantaFX. A word lies on the ground that its own rule or one for a part about it sets, and otherwise on any of the grounds
 * of panels.
 */
final class ContrastTest {

    /** Grounds on which parts without a ground of their own may lie. */
    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-subtle", "-exclave-card", "-exclave-selected-row");

    private static final List<String> WORDS = List.of("-fx-text-fill");
    private static final List<String> MARKS = List.of("-fx-icon-color", "-fx-stroke");

    /** Parts of pictures that only back up others: casings, soft strokes, hatches within, the dot that follows the mouse. */
    private static final Set<String> BACKING = Set.of(
            ".measure-casing", ".measure-leader-casing", ".measure-foot", ".laser", ".lane-ground", ".swatch-colour",
            ".swatch:selected", ".timeline-window-band");

    /** Grounds that AtlantaFX gives to controls in a state or of a kind. */
    private static final Map<String, String> OF_CONTROLS = Map.of(
            ".toggle-button:selected", "-color-accent-emphasis", ".sliders:selected", "-color-accent-emphasis",
            ".play", "-color-accent-emphasis", ".accent", "-color-accent-emphasis");

    private record Colours(Theme theme, Map<String, String> names) {

        Optional<Tint> meant(String words) {
            return Sheet.colour(words, names);
        }

        Tint ground(String name) {
            return meant(name).orElseThrow(() -> new AssertionError(theme + " has no " + name));
        }

        double enoughForWords() {
            return theme == Theme.CONTRAST ? Tint.WORDS_OF_HIGH_CONTRAST : Tint.WORDS;
        }
    }

    private static Colours colours(Theme theme) {
        String controls = (theme == Theme.LIGHT ? new PrimerLight() : new PrimerDark()).getUserAgentStylesheet();
        return new Colours(
                theme,
                Sheet.names(
                        read(controls.replace(".bss", ".css")),
                        read("/org/exclave/styles/" + theme.name().toLowerCase(java.util.Locale.ROOT) + ".css")));
    }

    private static Sheet read(String resource) {
        try (InputStream in = Objects.requireNonNull(ContrastTest.class.getResourceAsStream(resource), resource)) {
            return Sheet.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Rule> rules() {
        return read("/org/exclave/styles/exclave.css").rules();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsStandOutFromEveryGroundOnWhichTheyMayLie(Theme theme) {
        assertThat(failing(colours(theme), WORDS, colours(theme).enoughForWords())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void iconsAndLinesStandOutFromEveryGroundOnWhichTheyMayLie(Theme theme) {
        assertThat(failing(colours(theme), MARKS, Tint.MARKS)).isEmpty();
    }

    /** Words of AtlantaFX and ours that no rule sets are of these colours. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void usualWordsAndHintsStandOutFromAllGroundsOfTheSheets(Theme theme) {
        Colours colours = colours(theme);
        List<String> failing = new ArrayList<>();
        for (String ground : GROUNDS) {
            for (String words : List.of("-color-fg-default", "-color-fg-muted", "-exclave-hint", "-color-accent-fg",
                    "-color-danger-fg", "-color-success-fg", "-color-warning-fg")) {
                note(failing, words, words, ground, colours, colours.enoughForWords());
            }
        }
        assertThat(failing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatHasTheKeysIsMarkedSoThatItIsSeen(Theme theme) {
        Colours colours = colours(theme);
        List<String> failing = new ArrayList<>();
        for (Rule rule : rules()) {
            if (rule.selector().contains(":focus")) {
                rule.value("-fx-border-color").stream()
                        .flatMap(value -> Arrays.stream(value.split("\\s+")))
                        .filter(side -> !side.equals("transparent"))
                        .forEach(side -> {
                            for (String ground : GROUNDS) {
                                note(failing, rule.selector(), side, ground, colours, Tint.MARKS);
                            }
                        });
            }
        }
        assertThat(failing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void controlsHaveOutlinesThatAreSeen(Theme theme) {
        Colours colours = colours(theme);
        List<String> failing = new ArrayList<>();
        GROUNDS.forEach(ground -> note(failing, "controls", "-exclave-outline", ground, colours, Tint.MARKS));
        assertThat(failing).isEmpty();
        assertThat(rules())
                .filteredOn(rule -> "-exclave-outline".equals(rule.set().get("-color-border-default")))
                .extracting(Rule::selector)
                .contains(".button", ".toggle-button", ".menu-button", ".text-input", ".combo-box-base", ".check-box > .box",
                        ".radio-button > .radio");
    }

    @Test
    void nothingThatHasWordsIsPaledByOpacity() {
        assertThat(rules()).filteredOn(rule -> rule.value("-fx-opacity").isPresent()).allMatch(rule -> rule.selector().endsWith(".image-view"));
    }

    @Test
    void everyThemeHasTheSameNamesOfColours() {
        Set<String> light = Sheet.names(read("/org/exclave/styles/light.css")).keySet();
        assertThat(Sheet.names(read("/org/exclave/styles/dark.css")).keySet()).isEqualTo(light);
        assertThat(Sheet.names(read("/org/exclave/styles/contrast.css")).keySet()).containsAll(light);
        for (Theme theme : Theme.values()) {
            Map<String, String> names = colours(theme).names();
            assertThat(light).allSatisfy(name -> assertThat(Sheet.colour(name, names).isPresent() || names.get(name).equals("transparent")).as(name).isTrue());
        }
    }

    @Test
    void highContrastHasNothingTranslucentUnderWords() {
        Colours colours = colours(Theme.CONTRAST);
        assertThat(rules().stream()
                        .filter(rule -> rule.value("-fx-text-fill").isPresent())
                        .flatMap(rule -> rule.value("-fx-background-color").stream())
                        .flatMap(ground -> colours.meant(ground).stream()))
                .isNotEmpty()
                .allMatch(ground -> ground.opacity() == 1);
    }

    @Test
    void theFormulaIsThatOfTheGuidelines() {
        assertThat(Tint.of(0).ratio(Tint.of(0xFFFFFF))).isEqualTo(21);
        assertThat(Tint.of(0x777777).ratio(Tint.of(0xFFFFFF))).isBetween(4.47, 4.49);
        assertThat(new Tint(0, 0, 0, 0.5).ratio(Tint.of(0xFFFFFF))).isBetween(3.9, 4.1);
    }

    private static List<String> failing(Colours colours, List<String> properties, double enough) {
        List<String> failing = new ArrayList<>();
        for (Rule rule : rules()) {
            if (BACKING.contains(rule.selector())) {
                continue;
            }
            for (String property : properties) {
                rule.value(property).ifPresent(words -> grounds(rule, colours)
                        .forEach(ground -> note(failing, rule.selector(), words, ground, colours, enough)));
            }
        }
        return failing;
    }

    private static void note(
            List<String> failing, String selector, String words, String ground, Colours colours, double enough) {
        Optional<Tint> letters = colours.meant(words);
        Optional<Tint> under = colours.meant(ground);
        if (letters.isEmpty() || under.isEmpty()) {
            return;
        }
        double ratio = letters.get().ratio(under.get().upon(colours.ground("-color-bg-default")));
        if (ratio < enough) {
            failing.add("%s: %s upon %s is %.2f to 1 in %s, less than %.1f"
                    .formatted(selector, words, ground, ratio, colours.theme(), enough));
        }
    }

    /** The grounds that a rule's words lie on: its own, or the nearest about it that a sheet sets, or those of panels. */
    private static List<String> grounds(Rule rule, Colours colours) {
        List<String> parts = rule.parts();
        for (int i = parts.size() - 1; i >= 0; i--) {
            List<String> found = groundsOf(parts.subList(0, i + 1), colours, i == parts.size() - 1 ? rule : null);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return GROUNDS;
    }

    private static List<String> groundsOf(List<String> parts, Colours colours, Rule own) {
        Optional<String> set = own == null ? Optional.empty() : own.value("-fx-background-color");
        if (set.isPresent() && colours.meant(set.get()).isPresent()) {
            return List.of(set.get());
        }
        String meant = parts.getLast();
        if (OF_CONTROLS.containsKey(meant)) {
            return List.of(OF_CONTROLS.get(meant));
        }
        List<String> exactly = groundsOf(meant, colours, true);
        return exactly.isEmpty() ? groundsOf(meant, colours, false) : exactly;
    }

    private static List<String> groundsOf(String meant, Colours colours, boolean sameStates) {
        return rules().stream()
                .filter(rule -> isOfTheSame(rule.parts().getLast(), meant, sameStates))
                .flatMap(rule -> Stream.of(rule.value("-fx-background-color"), rule.value("-fx-fill")).flatMap(Optional::stream).limit(1))
                .filter(ground -> colours.meant(ground).filter(tint -> tint.opacity() == 1).isPresent())
                .distinct()
                .toList();
    }

    /** Whether a rule for one part holds for the other: it has the same classes and states, or fewer states. */
    private static boolean isOfTheSame(String rule, String part, boolean sameStates) {
        List<String> ofRule = Arrays.asList(rule.split("(?=[.:#])"));
        List<String> ofPart = Arrays.asList(part.split("(?=[.:#])"));
        List<String> classes = ofPart.stream().filter(each -> !each.startsWith(":")).toList();
        List<String> states = ofPart.stream().filter(each -> each.startsWith(":")).toList();
        List<String> statesOfRule = ofRule.stream().filter(each -> each.startsWith(":")).toList();
        boolean sameClasses = ofRule.stream().filter(each -> !each.startsWith(":")).toList().equals(classes);
        boolean general = Set.of(".label", ".icon", ".button", ".text-field", ".toggle-button", ".caption").containsAll(classes);
        return sameClasses && !general && (sameStates ? statesOfRule.equals(states) : states.containsAll(statesOfRule));
    }
}

package org.exclave.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageOptionTest {

    private static final List<String> COMMANDS = List.of(
            "",
            "export",
            "animate",
            "deck",
            "bundle",
            "scenes",
            "incidents",
            "tally",
            "check",
            "annotations",
            "annotations list",
            "annotations history",
            "annotations verify",
            "annotations export",
            "annotations import",
            "import",
            "data",
            "data list",
            "data export",
            "data remove",
            "additions",
            "additions list",
            "additions add",
            "additions remove",
            "additions export",
            "backup",
            "restore");

    @TempDir
    private Path folder;

    private static String help(String command, Language language) {
        return Typed.line((command + " --help --lang " + language.code()).strip()).out();
    }

    private static String squeezed(String words) {
        return words.replace("%n", "\n").replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void helpSaysEveryWordThatIsWrittenForIt(Language language) {
        Messages messages = Messages.of(language);
        String all = squeezed(COMMANDS.stream().map(command -> help(command, language)).collect(Collectors.joining("\n")));

        assertThat(messages.keys("help.")).hasSizeGreaterThan(90).allSatisfy(key -> {
            String sentence = squeezed(messages.text(key)).replaceAll("\\$\\{DEFAULT-VALUE}.*", "");
            assertThat(all).as(key).contains(sentence);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyOptionOfEveryCommandIsDescribed(Language language) {
        for (String command : COMMANDS) {
            List<String> lines = help(command, language).lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).matches(" {2,6}(-\\w, )?--?[a-z].*")) {
                    boolean beside = lines.get(i).strip().matches("(-\\w, )?\\S+ +\\S.*");
                    boolean below = i + 1 < lines.size() && lines.get(i + 1).matches(" {15,}\\S.*");
                    assertThat(beside || below).as(command + ": " + lines.get(i)).isTrue();
                }
            }
        }
    }

    @Test
    void languageMayStandBeforeTheCommandOrAfterItAndIsThatOfErrorsToo() {
        assertThat(Typed.line("--lang ru incidents --filter oops").err()).contains("ни слово ECQL");
        assertThat(Typed.line("incidents --lang=ru --filter oops").err()).contains("ни слово ECQL");
        assertThat(Typed.line("incidents --lang tg --oops").err()).contains("Дар ин ҷо параметри «--oops» нест");
    }

    @Test
    void languageThatIsNotKnownIsRefused() {
        Typed typed = Typed.line("--lang de check");

        assertThat(typed.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(typed.err()).isEqualTo("exclave: --lang knows en, ru, ky and tg, not “de”.\n");
    }

    @Test
    void tablesForPeopleFollowTheLanguageAndNamesOfPlacesDoToo() {
        assertThat(Typed.line("incidents --lang ru").out())
                .contains("28 апр. 2021", "Вода и дороги", "Баткенская область")
                .doesNotContain("Batken Region  ");
        assertThat(Typed.line("incidents --lang ky").out()).contains("28-апр. 2021", "Суу жана жолдор");
        assertThat(Typed.line("tally --lang tg").out()).contains("ҷониби тоҷик", "рӯйдод");
    }

    @Test
    void whatMachinesReadIsTheSameInEveryLanguage() {
        for (String command : List.of("incidents --format csv", "incidents --format json", "tally --format json")) {
            String english = Typed.line(command).out();
            Stream.of(Language.values())
                    .forEach(language -> assertThat(
                                    Typed.line(command + " --lang " + language.code()).out())
                            .as(command + " " + language)
                            .isEqualTo(english));
        }
    }

    @Test
    void sheetsSayInWhichLanguageTheyAreAndAreMadeAgainInIt() throws Exception {
        Path russian = folder.resolve("ru.svg");
        Path again = folder.resolve("again.svg");
        Typed first = Typed.line("export --brief why-disputed --scene 1 --lang ru -o " + russian);
        Typed second = Typed.line("export --from-file " + russian + " -o " + again);

        assertThat(first.err()).isEmpty();
        assertThat(second.err()).isEmpty();
        assertThat(java.nio.file.Files.readString(russian)).contains("Легенда", "Границы: OpenStreetMap");
        assertThat(again).hasSameBinaryContentAs(russian);
    }
}

package org.exclave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.briefing.imprint.ImprintFile;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BriefFile;
import org.exclave.store.StoryFile;
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

    @ParameterizedTest
    @EnumSource(value = Language.class, mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void aStoryIsToldInTheLanguageAndTheSameRequestGivesTheSameBytes(Language language) throws Exception {
        Brief told = StoryFile.read(BriefFile.in(AtlasHome.find().stories()).getFirst(), language.code()).told();
        Scene scene = told.scene("soviet-lines").orElseThrow();
        Path deck = folder.resolve("deck.pdf");
        Path again = folder.resolve("again.pdf");
        Path sheet = folder.resolve("sheet.svg");
        Path english = folder.resolve("english.svg");

        Typed first = Typed.words("deck", told.title(), "--lang", language.code(), "--size", "640x400", "-o", deck.toString());
        assertThat(first.err()).isEmpty();
        try (PDDocument pages = Loader.loadPDF(deck.toFile())) {
            assertThat(pages.getDocumentInformation().getTitle()).isEqualTo(told.title());
            assertThat(flat(new PDFTextStripper().getText(pages)))
                    .contains(told.scenes().stream().map(each -> flat(each.title())).toList())
                    .contains(flat(scene.caption().getFirst().text()));
        }
        assertThat(ImprintFile.read(deck).brief()).isEqualTo("why-disputed");
        assertThat(Typed.line("export --from-file " + deck + " -o " + again).err()).isEmpty();
        assertThat(again).hasSameBinaryContentAs(deck);

        assertThat(Typed.line("export --brief why-disputed --scene soviet-lines --lang " + language.code() + " -o " + sheet).err())
                .isEmpty();
        assertThat(Files.readString(sheet)).contains(scene.title()).doesNotContain("Soviet leaders");
        assertThat(Typed.line("export --from-file " + sheet + " --lang en -o " + english).err()).isEmpty();
        assertThat(Files.readString(english)).contains("Soviet leaders").doesNotContain(scene.title());
    }

    private static String flat(String words) {
        return words.replaceAll("[\\s\\u00a0\\u00ad-]+", "");
    }

    @Test
    void whatIsHandedOnOfAStoryIsInTheWordsInWhichItIsTold() throws Exception {
        Path scenes = folder.resolve("scenes.geojson");
        Path bundle = folder.resolve("bundle.gpkg");
        Path store = folder.resolve("user").resolve("annotations.gpkg");

        assertThat(Typed.line("scenes why-disputed --lang tg -o " + scenes).out()).contains("Чаро сарҳад баҳснок аст");
        assertThat(Files.readString(scenes)).contains("Чаро сарҳад баҳснок аст").doesNotContain("A line not agreed");
        assertThat(Typed.line("bundle why-disputed --lang tg -o " + bundle).err()).isEmpty();
        assertThat(Typed.line("import " + bundle + " --lang en --store " + store).err()).isEmpty();
        assertThat(AnnotationStore.readBriefs(store)).extracting(Brief::title).containsExactly("Чаро сарҳад баҳснок аст");
    }

    @Test
    void checkSaysInWhichLanguagesTheStoriesAreTold() {
        assertThat(Typed.line("check --lang en --store " + folder.resolve("none.gpkg")).out())
                .contains("Stories, by the language in which they are told: en 6, ru 6, ky 6, tg 6; all sound.");
    }

    @Test
    void sheetsSayInWhichLanguageTheyAreAndAreMadeAgainInIt() throws Exception {
        Path russian = folder.resolve("ru.svg");
        Path again = folder.resolve("again.svg");
        Typed first = Typed.line("export --brief why-disputed --scene 1 --lang ru -o " + russian);
        Typed second = Typed.line("export --from-file " + russian + " -o " + again);

        assertThat(first.err()).isEmpty();
        assertThat(second.err()).isEmpty();
        assertThat(Files.readString(russian)).contains("Легенда", "Границы: OpenStreetMap");
        assertThat(again).hasSameBinaryContentAs(russian);
    }
}

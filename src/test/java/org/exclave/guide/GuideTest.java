package org.exclave.guide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.exclave.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The guides that the build takes along: what links lead to, that the translation says the same, what is found. */
final class GuideTest {

    private static final Path DOCS = Path.of(System.getProperty("exclave.home"), "docs");
    private static final Guide ENGLISH = GuideReader.read(Language.ENGLISH);
    private static final Guide RUSSIAN = GuideReader.read(Language.RUSSIAN);

    /** Keys that are called otherwise in Russian. */
    private static final Map<String, String> KEYS = Map.of(
            "Пробел", "Space",
            "Ctrl+Влево", "Ctrl+Left",
            "Ctrl+Вправо", "Ctrl+Right",
            "Alt+Влево", "Alt+Left",
            "Alt+Вправо", "Alt+Right");

    private static Stream<Block> flat(Block block) {
        return block instanceof Block.Listing listing
                ? Stream.concat(Stream.of(block), listing.items().stream().flatMap(List::stream).flatMap(GuideTest::flat))
                : Stream.of(block);
    }

    private static Stream<Block> blocks(Chapter chapter) {
        return chapter.blocks().stream().flatMap(GuideTest::flat);
    }

    private static Stream<Span> spans(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.spans().stream();
            case Block.Table table -> table.rows().stream().flatMap(List::stream).flatMap(cell -> cell.spans().stream());
            case Block.Listing _, Block.Code _ -> Stream.of();
        };
    }

    private static List<String> shape(Chapter chapter) {
        return blocks(chapter)
                .map(block -> switch (block) {
                    case Block.Paragraph _ -> "paragraph";
                    case Block.Listing listing -> (listing.numbered() ? "steps " : "list ") + listing.items().size();
                    case Block.Table table -> "table " + table.rows().size() + " × " + table.rows().getFirst().size();
                    case Block.Code code -> code.text();
                })
                .toList();
    }

    private static List<String> typed(Chapter chapter) {
        return blocks(chapter)
                .flatMap(GuideTest::spans)
                .filter(span -> span.look() == Span.Look.CODE)
                .map(span -> KEYS.getOrDefault(span.words(), span.words()))
                .sorted()
                .toList();
    }

    private static List<String> outside(Chapter chapter) {
        return blocks(chapter)
                .flatMap(GuideTest::spans)
                .map(span -> String.valueOf(span.target()))
                .filter(target -> !target.startsWith("#") && !target.equals("null"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "RUSSIAN"})
    void everyLinkLeadsSomewhere(Language language) {
        Guide guide = GuideReader.read(language);
        List<String> targets = guide.chapters().stream()
                .flatMap(GuideTest::blocks)
                .flatMap(GuideTest::spans)
                .map(span -> String.valueOf(span.target()))
                .filter(target -> !target.equals("null"))
                .toList();

        assertThat(targets).hasSizeGreaterThan(30).allSatisfy(target -> {
            if (target.startsWith("#")) {
                assertThat(guide.chapter(target)).as(target).isPresent();
            } else {
                assertThat(DOCS.resolve(target)).exists();
            }
        });
    }

    @Test
    void translationHasTheSameChaptersAndInThemTheSameParts() {
        assertThat(RUSSIAN.chapters()).hasSameSizeAs(ENGLISH.chapters());
        for (int i = 0; i < ENGLISH.chapters().size(); i++) {
            Chapter english = ENGLISH.chapters().get(i);
            Chapter russian = RUSSIAN.chapters().get(i);
            assertThat(russian.level()).as(english.title()).isEqualTo(english.level());
            assertThat(shape(russian)).as(english.title()).isEqualTo(shape(english));
        }
    }

    @Test
    void translationNamesTheSameKeysCommandsAndFiles() {
        for (int i = 0; i < ENGLISH.chapters().size(); i++) {
            Chapter english = ENGLISH.chapters().get(i);
            // Their table follows from the list of acts in either language: ActTest.
            if (english.title().equals("All keys")) {
                continue;
            }
            assertThat(typed(RUSSIAN.chapters().get(i))).as(english.title()).isEqualTo(typed(english));
            assertThat(outside(RUSSIAN.chapters().get(i))).as(english.title()).isEqualTo(outside(english));
        }
    }

    @Test
    void whatIsInTheBuildIsWhatStandsInTheDocuments() throws Exception {
        assertThat(GuideReader.read(Language.ENGLISH, Files.readString(DOCS.resolve("guide.md")))).isEqualTo(ENGLISH);
        assertThat(GuideReader.read(Language.RUSSIAN, Files.readString(DOCS.resolve("guide_ru.md")))).isEqualTo(RUSSIAN);
    }

    @Test
    void beginsWithTheThreeKindsOfUsers() {
        assertThat(ENGLISH.chapters()).extracting(Chapter::title).startsWith("Explore", "Brief", "Learn");
        assertThat(RUSSIAN.chapters()).extracting(Chapter::title).startsWith("Исследовать", "Доложить", "Узнать");
    }

    @Test
    void pageIsAChapterWithItsParts() {
        Chapter part = ENGLISH.chapter("#overlay-layers").orElseThrow();
        Chapter whole = ENGLISH.whole(part);

        assertThat(whole.title()).isEqualTo("Layers and editions of the border");
        assertThat(ENGLISH.page(whole)).contains(part).allMatch(each -> each.equals(whole) || each.level() > 2);
        assertThat(ENGLISH.whole(whole)).isEqualTo(whole);
    }

    @Test
    void findsChaptersThatHaveAllWordsWithTheLineThatHasThem() {
        List<Guide.Found> found = ENGLISH.find("hexagon CLAIMANT");
        assertThat(found).extracting(each -> each.chapter().title()).contains("Imported events");
        assertThat(found.getFirst().excerpt()).containsIgnoringCase("hexagon").hasSizeLessThan(95);

        assertThat(ENGLISH.find("measuring").getFirst().chapter().title()).isEqualTo("Measuring");
        assertThat(RUSSIAN.find("партнёр шестиугольник")).isEmpty();
        assertThat(RUSSIAN.find("свернутые места")).isEmpty();
        assertThat(RUSSIAN.find("свёрнутых мест")).isNotEmpty().hasSameSizeAs(RUSSIAN.find("свернутых мест"));
        assertThat(ENGLISH.find("  ")).isEmpty();
    }

    @Test
    void readsRussianWhereThereIsNoGuideYet() {
        assertThat(Guide.languageFor(Language.ENGLISH)).isEqualTo(Language.ENGLISH);
        assertThat(Guide.languageFor(Language.RUSSIAN)).isEqualTo(Language.RUSSIAN);
        assertThat(Guide.languageFor(Language.KYRGYZ)).isEqualTo(Language.RUSSIAN);
        assertThat(Guide.languageFor(Language.TAJIK)).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void anchorsAreThoseOfWebSites() {
        Guide guide = GuideReader.read(Language.ENGLISH, "# A\n\n## Sources, disagreements: *two*\n\n## Same\n\n## Same\n");

        assertThat(guide.chapters()).extracting(Chapter::anchor).containsExactly("sources-disagreements-two", "same", "same-1");
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThatThrownBy(() -> GuideReader.read(Language.ENGLISH, "# A\n\n![x](y.png)\n")).hasMessageContaining("Image");
        assertThatThrownBy(() -> GuideReader.read(Language.ENGLISH, "# A\n\n<b>x</b>\n")).hasMessageContaining("Html");
        assertThatThrownBy(() -> GuideReader.read(Language.ENGLISH, "words\n")).hasMessageContaining("title");
    }
}

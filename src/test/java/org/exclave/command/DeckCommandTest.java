package org.exclave.command;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.exclave.TheAtlas;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.Told;
import org.exclave.cartography.Theme;
import org.exclave.deck.SceneSheets;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.store.BriefFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Briefs drawn as sheets, a scene a page. */
final class DeckCommandTest {

    private static final String SMALL =
            """
            {"format": "exclave-brief", "version": 1, "id": "small", "title": "Small", "scenes": [
             {"id": "one", "title": "Первая сцена", "view": [70.3, 39.8, 70.9, 40.1],
              "time": {"from": "2021-04-28", "to": "2021-04-28"}, "selected": "KT-20210428-01",
              "filter": [["category", "water_dispute"]],
              "caption": [{"text": "Two accounts differ.", "sources": ["fidh-2021"]}], "question": "Why?"},
             {"id": "two", "title": "Two", "view": [69.2, 39.6, 71.4, 40.5], "compared": "osm-2026", "comparison": "hatched",
              "answer": {"text": "Nobody saw it.", "sources": ["fidh-2021"]},
              "caption": [{"text": "Lines differ.", "sources": ["fidh-2021"]}]}]}""";

    @TempDir
    private Path folder;

    private Path brief() throws IOException {
        return Files.writeString(folder.resolve("small.json"), SMALL);
    }

    private List<String> files(Path where) throws IOException {
        try (Stream<Path> all = Files.list(where)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aDeckHasASheetOfEachSceneAndIsTheSameEachTime() throws Exception {
        Path first = folder.resolve("first");
        Path again = folder.resolve("again");
        for (Path deck : List.of(first, again)) {
            Typed run = Typed.words("deck", brief().toString(), "-o", deck.toString(), "--size", "640x400");
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(files(deck)).containsExactly("01-one.png", "02-two.png");
        }
        BufferedImage sheet = ImageIO.read(first.resolve("02-two.png").toFile());
        assertThat(sheet.getWidth()).isEqualTo(640);
        assertThat(Files.readAllBytes(first.resolve("01-one.png"))).isEqualTo(Files.readAllBytes(again.resolve("01-one.png")));
    }

    @Test
    void aFolderWithSomethingInItIsLeftAloneAndABrokenBriefIsTold() throws Exception {
        Path brief = brief();
        Typed taken = Typed.words("deck", brief.toString(), "-o", folder.toString());
        assertThat(taken.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(taken.err()).contains("no empty folder");
        Files.writeString(brief, "{}");
        Typed broken = Typed.words("deck", brief.toString(), "-o", folder.resolve("x").toString());
        assertThat(broken.exitCode()).isEqualTo(ExitCode.BAD_DATA);
        assertThat(broken.err()).contains("small.json");
        assertThat(folder.resolve("x")).doesNotExist();
    }

    @Test
    void theSheetOfASceneShowsWhatTheSceneSays() throws Exception {
        Brief brief = BriefFile.read(brief());
        SceneSheets sheets = new SceneSheets(
                TheAtlas.atlas(), brief, PageSize.of(800, 500), 1, Theme.LIGHT, Messages.english());
        Scene scene = brief.scenes().getFirst();
        Sheet sheet = sheets.of(scene);
        assertThat(sheet.words().title()).isEqualTo("Первая сцена");
        assertThat(sheet.words().told().getFirst().text()).isEqualTo("Two accounts differ.");
        assertThat(sheet.words().told().getFirst().sources()).contains("FIDH");
        assertThat(sheet.words().told().getLast()).isEqualTo(new Told("Question: Why?", ""));
        assertThat(sheet.words().aside()).containsExactly("Small", "Scene 1 of 2");
        assertThat(sheet.scenery().incidents()).isNotEmpty().allMatch(each -> each.category().name().equals("WATER_DISPUTE"));
        assertThat(sheet.scenery().incidents()).contains(TheAtlas.incident("KT-20210428-01"));
        assertThat(sheet.scenery().time()).isEqualTo(scene.time());
        Sheet compared = sheets.of(brief.scenes().getLast());
        assertThat(compared.scenery().difference()).isNotNull();
        assertThat(compared.scenery().difference().difference().other()).isEqualTo(Edition.withId("osm-2026").orElseThrow());
        assertThat(compared.words().told().getFirst().text()).startsWith("Answer: Nobody saw it.");
    }

    @Test
    void aPdfHasAPageForEachSceneWithItsWordsAndAnOutline() throws Exception {
        Path file = folder.resolve("deck.pdf");
        Typed run = Typed.words("deck", brief().toString(), "-o", file.toString(), "--size", "800x500");
        assertThat(run.err()).isEmpty();
        byte[] first = Files.readAllBytes(file);
        try (PDDocument deck = Loader.loadPDF(file.toFile())) {
            assertThat(deck.getNumberOfPages()).isEqualTo(2);
            assertThat(deck.getDocumentInformation().getTitle()).isEqualTo("Small");
            PDFTextStripper words = new PDFTextStripper();
            words.setStartPage(1);
            words.setEndPage(1);
            assertThat(words.getText(deck)).contains("Первая сцена", "Two accounts differ.", "OpenStreetMap");
            assertThat(deck.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isEqualTo("Первая сцена");
        }
        Typed.words("deck", brief().toString(), "-o", file.toString(), "--size", "800x500");
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void oneSceneIsExportedByItsIdOrItsNumber() throws Exception {
        Path byId = folder.resolve("id.png");
        Path byNumber = folder.resolve("number.png");
        Path bare = folder.resolve("bare.png");
        String brief = brief().toString();
        assertThat(Typed.words("export", "-o", byId.toString(), "--brief", brief, "--scene", "two", "--size", "640x400").err())
                .isEmpty();
        Typed.words("export", "-o", byNumber.toString(), "--brief", brief, "--scene", "2", "--size", "640x400");
        Typed.words("export", "-o", bare.toString(), "--brief", brief, "--scene", "2", "--size", "640x400", "--bare");
        assertThat(Files.readAllBytes(byId)).isEqualTo(Files.readAllBytes(byNumber));
        assertThat(Files.readAllBytes(bare)).isNotEqualTo(Files.readAllBytes(byId));
    }

    @Test
    void aHandoutHasTwoScenesAPageWithCaptionsSourcesCreditsAndPageNumbers() throws Exception {
        Path file = folder.resolve("handout.pdf");
        Typed run = Typed.words("deck", brief().toString(), "--handout", "-o", file.toString());
        assertThat(run.err()).isEmpty();
        byte[] first = Files.readAllBytes(file);
        try (PDDocument handout = Loader.loadPDF(file.toFile())) {
            assertThat(handout.getNumberOfPages()).isEqualTo(1);
            assertThat(handout.getPage(0).getMediaBox().getHeight()).isGreaterThan(handout.getPage(0).getMediaBox().getWidth());
            String words = new PDFTextStripper().getText(handout).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains("Small", "Page 1 of 1", "Первая сцена", "Two accounts differ.", "FIDH", "Question: Why?")
                    .contains("Answer: Nobody saw it.", "Legend", "OpenStreetMap contributors", "not an endorsement");
            assertThat(handout.getDocumentCatalog().getDocumentOutline().children()).hasSize(2);
        }
        Typed.words("deck", brief().toString(), "--handout", "-o", file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
        Typed folderWanted = Typed.words("deck", brief().toString(), "--handout", "-o", folder.resolve("x").toString());
        assertThat(folderWanted.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(folderWanted.err()).contains("A handout is a .pdf");
    }
}

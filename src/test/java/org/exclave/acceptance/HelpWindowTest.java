package org.exclave.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.exclave.diagnosis.LogFile;
import org.exclave.guide.Guide;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The guide, what is said about the program, diagnostics and log, in the window. */
@Execution(ExecutionMode.SAME_THREAD)
final class HelpWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        run = WindowRun.open(store());
    }

    @AfterEach
    void close() {
        run.close();
    }

    private Path store() {
        return folder.resolve("annotations.gpkg");
    }

    private void reopenIn(Language language) {
        run.close();
        run = WindowRun.openIn(Messages.of(language), store());
    }

    private List<String> contents() {
        return run.on(() -> ((ListView<?>) run.node("#guide-contents"))
                .getItems().stream().map(found -> ((Guide.Found) found).chapter().title()).toList());
    }

    private void openFromMenu(String act) {
        run.on(() -> {
            MenuItem item = ((MenuButton) run.node("#help"))
                    .getItems().stream().filter(line -> act.equals(line.getId())).findFirst().orElseThrow();
            item.fire();
            return item;
        });
        run.settle();
    }

    private void follow(String words) {
        run.on(() -> {
            run.node("#guide-page").lookupAll(".guide-link").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link -> link.getText().equals(words))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            return true;
        });
        run.settle();
    }

    @Test
    void keyAndMenuOpenTheGuideAndEscapeLeaves() {
        run.press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(contents()).startsWith("Explore", "Brief", "Learn", "Installing").hasSizeGreaterThan(30);
        assertThat(run.find("#map")).isEmpty();

        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#guide-pane")).isEmpty();
        assertThat(run.find("#map")).isPresent();

        openFromMenu("act-guide");
        assertThat(run.find("#guide-pane")).isPresent();
    }

    @Test
    void arrowKeysReadOnAndEnterGoesToTheHeading() {
        run.press(KeyCode.SHIFT, KeyCode.F1);
        run.focus("#guide-contents");
        run.press(KeyCode.DOWN);
        run.settle();
        assertThat(run.words("#guide-page")).contains("Brief");

        run.press(KeyCode.ENTER);
        String spoken = run.on(() -> run.root().getScene().getFocusOwner().getAccessibleText());
        assertThat(spoken).isEqualTo("Heading: Brief");

        run.press(KeyCode.TAB);
        Node first = run.on(() -> run.root().getScene().getFocusOwner());
        assertThat(run.on(first::getAccessibleText)).startsWith("For whoever has to show others");

        run.press(KeyCode.CONTROL, KeyCode.C);
        assertThat(run.clipboard()).startsWith("For whoever has to show others");
        assertThat(run.text("#guide-told")).isEqualTo("Copied.");
    }

    @Test
    void searchListsTheChaptersThatHaveTheWordsAndEscapeEmptiesItFirst() {
        run.press(KeyCode.SHIFT, KeyCode.F1);
        int all = contents().size();
        run.press(KeyCode.CONTROL, KeyCode.F);
        run.type("range rings");

        assertThat(contents()).contains("Annotating").hasSizeLessThan(5);
        assertThat(run.words("#guide-page")).contains(contents().getFirst());
        run.press(KeyCode.ENTER);
        assertThat(run.on(() -> run.root().getScene().getFocusOwner().getAccessibleText())).startsWith("Heading: ");

        run.press(KeyCode.ESCAPE);
        assertThat(contents()).hasSize(all);
        assertThat(run.find("#guide-pane")).isPresent();
        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#guide-pane")).isEmpty();
    }

    @Test
    void linksWithinAreFollowedAndThoseOutsideCopied() {
        run.press(KeyCode.SHIFT, KeyCode.F1);
        follow("measure");
        assertThat(run.words("#guide-page")).startsWith("Measuring");

        openFromMenu("act-guide");
        follow("Ten questions");
        assertThat(run.clipboard()).isEqualTo("questions.md");
        assertThat(run.text("#guide-told")).contains("opens none itself");
    }

    @Test
    void readsRussianInARussianWindowAndInOneThatHasNoGuide() {
        reopenIn(Language.RUSSIAN);
        run.press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(contents()).startsWith("Исследовать", "Доложить", "Узнать");
        assertThat(run.words("#guide-pane")).doesNotContain("пока нет");

        reopenIn(Language.TAJIK);
        run.press(KeyCode.SHIFT, KeyCode.F1);
        assertThat(contents()).startsWith("Исследовать");
        assertThat(run.words("#guide-pane")).contains("Тоҷикӣ");

        run.fire("#guide-en");
        assertThat(contents()).startsWith("Explore");
    }

    @Test
    void aboutNamesVersionDataAndLicencesAndCopiesThem() {
        run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F1);
        run.await("the licences", () -> run.words("#about-text").contains("Libraries"));

        assertThat(run.words("#about-text"))
                .contains("Exclave 0.1.0", "version 3 or later", "93 incidents", "January 2023", "SHA-256: ", "ODbL 1.0", "CC BY 4.0")
                .contains("GSHHG, LGPL-3.0-or-later", "public domain", "commonmark · 0.", "jts-core · ");

        run.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(run.clipboard()).startsWith("The program\nExclave 0.1.0\n").contains("Libraries\n");
        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#about-pane")).isEmpty();
    }

    @Test
    void diagnosticsAreCopiedWithTheLogOfThisRun() {
        run.copy("before");
        openFromMenu("act-diagnostics");
        run.await("the diagnostics", () -> run.clipboard().startsWith("exclave: "));

        assertThat(run.clipboard())
                .contains("\nscreen: ", "\ntheme: LIGHT", "\nannotations: 0\n", "RunLog: start of exclave 0.1.0")
                .doesNotContain(folder.toString());
        assertThat(run.words("#trouble")).contains("Read them before you send them");
    }

    @Test
    void runIsLoggedFromStartToEnd() throws IOException {
        run.close();

        assertThat(LogFile.lastLines(store(), 9)).first().asString().contains("start of exclave");
        assertThat(LogFile.lastLines(store(), 9)).last().asString().endsWith("RunLog: end");
    }

    @Test
    void whereNoLogCanBeWrittenEverythingElseWorksAndTheStatusSaysSo() throws IOException {
        run.close();
        Path other = Files.createDirectory(folder.resolve("other")).resolve("annotations.gpkg");
        Files.writeString(other.resolveSibling("logs"), "in the way");
        run = WindowRun.open(other);

        assertThat(run.text("#status-said")).isEqualTo("No log can be written beside your annotations; everything else works.");
        assertThat(run.listed()).isEqualTo(95);
    }
}

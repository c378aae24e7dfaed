package org.exclave.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.exclave.TheAtlas;
import org.exclave.cartography.Layer;
import org.exclave.cartography.Layers;
import org.exclave.session.Session;
import org.exclave.store.HabitFile;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** A sheet seen before it is written, written, copied, called off, and made again from a template. */
@Execution(ExecutionMode.SAME_THREAD)
final class SheetWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        run = WindowRun.open(folder.resolve("annotations.gpkg"));
    }

    @AfterEach
    void close() {
        run.close();
    }

    private Image preview() {
        run.await("a preview", () -> run.find("#sheet-preview .sheet-page")
                .map(ImageView.class::cast)
                .map(ImageView::getImage)
                .isPresent());
        return run.on(() -> ((ImageView) run.node("#sheet-preview .sheet-page")).getImage());
    }

    private Image otherThan(Image before) {
        run.await("another preview", () -> preview() != before);
        return preview();
    }

    private void write(String field, String words) {
        TextInputControl control = (TextInputControl) run.hidden(field);
        run.on(() -> {
            control.setText(words);
            return control;
        });
    }

    private String outcome() {
        run.await("an outcome", () -> run.find("#sheet-outcome").isPresent());
        return run.text("#sheet-outcome");
    }

    private void page(String name) {
        @SuppressWarnings("unchecked")
        ComboBox<String> page = (ComboBox<String>) run.hidden("#sheet-size");
        run.on(() -> {
            page.getEditor().setText(name);
            return page;
        });
    }

    @Test
    void whatIsChosenIsSeenAtOnceAndWrittenAsItIsSeen() throws IOException {
        run.press(KeyCode.CONTROL, KeyCode.E);
        Image first = preview();
        assertThat(first.getWidth() / first.getHeight()).isBetween(1.76, 1.79);
        page("a4-portrait");
        Image upright = otherThan(first);
        assertThat(upright.getWidth() / upright.getHeight()).isBetween(0.70, 0.72);
        page("12x12");
        assertThat(run.text("#sheet-size-wrong")).contains("between 240 and 16000");
        page("400x600");
        otherThan(upright);
        assertThat(run.find("#sheet-size-wrong")).isEmpty();
        write("#sheet-title", "Заголовок");
        write("#sheet-marking", "x".repeat(70));
        assertThat(run.on(() -> ((TextInputControl) run.hidden("#sheet-marking")).getText())).hasSize(60);
        Path file = folder.resolve("sheet.png");
        run.answerFile(file);
        run.press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(outcome()).isEqualTo("sheet.png was written");
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(400);
        assertThat(picture.getHeight()).isEqualTo(600);
        assertThat(picture.getRGB(3, 3)).as("the marking").isEqualTo(0xFF57606A);
        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#export-pane")).isEmpty();
        assertThat(run.find("#map")).isPresent();
        assertThat(run.find("#inspector")).isPresent();
    }

    private void requireSameAgain(String name) throws IOException, InterruptedException {
        CommandLineRun made = CommandLine.in(folder).run("export", "--from-file", name, "-o", "again-" + name);
        assertThat(made.err()).isEmpty();
        assertThat(Files.mismatch(folder.resolve(name), folder.resolve("again-" + name))).as(name).isEqualTo(-1);
    }

    @Test
    void aSheetIsMadeAgainByACommandFromWhatItSaysOfItsMaking() throws Exception {
        Session session = run.session();
        run.on(() -> {
            session.layers().set(Layers.USUAL.withOpacity(Layer.RELIEF, 0.5).raised(Layer.RELIEF));
            session.filter().set(session.filter().get().withText("Vorukh").withTime(TimeSelection.possible(
                    TimeWindow.of(Instant.parse("2022-09-13T18:00:00Z"), Instant.parse("2022-09-18T19:00:00Z")))));
            session.select(TheAtlas.incident("KT-20220916-01"));
            return session;
        });
        run.press(KeyCode.CONTROL, KeyCode.E);
        page("640x480");
        write("#sheet-title", "true");
        write("#sheet-note", " --bare=\"Ҷ\"\nzwei");
        write("#sheet-marking", "ДСП");
        CheckBox dated = (CheckBox) run.hidden("#sheet-dated");
        CheckBox legend = (CheckBox) run.hidden("#sheet-part-legend");
        run.on(() -> {
            dated.setSelected(true);
            legend.setSelected(false);
            return dated;
        });
        for (String name : List.of("sheet.png", "sheet.svg", "sheet.pdf", "sheet.tif")) {
            Path file = folder.resolve(name);
            run.answerFile(file);
            run.fire("#sheet-export");
            run.await(name, () -> outcome().equals(name + " was written"));
            requireSameAgain(name);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInOneSentenceAndNothingIsLeft() throws IOException {
        run.press(KeyCode.CONTROL, KeyCode.E);
        run.answerFile(folder.resolve("nowhere").resolve("sheet.pdf"));
        run.fire("#sheet-export");
        assertThat(outcome()).contains("could not be written", "nowhere");
        assertThat(run.node("#sheet-outcome").getStyleClass()).contains("sheet-failed");
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(name -> name.contains("sheet"));
        }
    }

    @Test
    void whatIsCalledOffLeavesNoFile() {
        run.press(KeyCode.CONTROL, KeyCode.E);
        Path file = folder.resolve("large.png");
        page("4000x3000");
        run.answerFile(file);
        run.fire("#sheet-export");
        run.fire("#sheet-cancel");
        assertThat(outcome()).isEqualTo("Cancelled; nothing was written.");
        write("#sheet-title", "After");
        page("240x240");
        run.answerFile(folder.resolve("small.png"));
        run.fire("#sheet-export");
        run.await("the next", () -> outcome().equals("small.png was written"));
        assertThat(file).doesNotExist();
    }

    @Test
    void aCopyCanBePastedAndSpaceDoesNotMoveTimeMeanwhile() {
        run.press(KeyCode.CONTROL, KeyCode.E);
        page("480x270");
        run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(outcome()).isEqualTo("The sheet can be pasted now.");
        Image pasted = run.on(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(pasted.getWidth()).isEqualTo(480);
        Session session = run.session();
        var before = run.on(() -> session.filter().get());
        run.press(KeyCode.PERIOD);
        assertThat(run.on(() -> session.filter().get())).isSameAs(before);
    }

    @Test
    void choicesAreKeptByNameAndUsedAgainInAnotherRun() throws Exception {
        run.press(KeyCode.CONTROL, KeyCode.E);
        page("a3");
        write("#sheet-marking", "ДСП");
        CheckBox sources = (CheckBox) run.hidden("#sheet-part-sources");
        run.on(() -> {
            sources.setSelected(false);
            return sources;
        });
        write("#sheet-template-name", "Briefing");
        run.fire("#sheet-template-keep");
        run.close();
        assertThat(new HabitFile(folder.resolve(HabitFile.FILE_NAME)).read().sheets().get("Briefing"))
                .containsEntry("page", "a3")
                .containsEntry("marking", "ДСП")
                .containsEntry("parts", "figures,legend,locator,notes");

        run = WindowRun.open(folder.resolve("annotations.gpkg"));
        run.press(KeyCode.CONTROL, KeyCode.E);
        Image usual = preview();
        run.await("the template", () -> run.find("#sheet-template-Briefing").isPresent());
        run.fire("#sheet-template-Briefing");
        Image again = otherThan(usual);
        assertThat(again.getWidth() / again.getHeight()).isBetween(1.40, 1.43);
        assertThat(run.on(() -> ((CheckBox) run.hidden("#sheet-part-sources")).isSelected())).isFalse();
        run.fire("#sheet-template-forget-Briefing");
        assertThat(run.find("#sheet-template-Briefing")).isEmpty();
    }

    @Test
    void theBriefThatIsToldBecomesADeckAndAHandout() throws Exception {
        run.press(KeyCode.CONTROL, KeyCode.E);
        assertThat(run.find("#sheet-of-brief")).isEmpty();
        run.press(KeyCode.ESCAPE);
        MenuButton menu = (MenuButton) run.node("#stories");
        run.on(() -> {
            menu.show();
            return menu;
        });
        run.await(
                "six stories",
                () -> run.on(() -> menu.getItems().size() > 5
                        && "story-what-sources-disagree-about".equals(menu.getItems().get(5).getId())));
        run.choose("#stories", 2);
        run.await("the story", () -> run.find("#story").isPresent());
        run.on(() -> {
            menu.hide();
            return menu;
        });
        run.press(KeyCode.CONTROL, KeyCode.E);
        page("640x480");
        for (String kind : new String[] {"deck", "handout"}) {
            run.answerFile(folder.resolve(kind));
            run.fire("#sheet-" + kind);
            run.await(kind, () -> outcome().equals(kind + ".pdf was written"));
        }
        for (String kind : new String[] {"deck", "handout"}) {
            requireSameAgain(kind + ".pdf");
        }
        try (PDDocument deck = Loader.loadPDF(folder.resolve("deck.pdf").toFile());
                PDDocument handout = Loader.loadPDF(folder.resolve("handout.pdf").toFile())) {
            assertThat(deck.getNumberOfPages()).isEqualTo(8);
            assertThat(handout.getNumberOfPages()).isEqualTo(4);
            assertThat(new PDFTextStripper().getText(handout)).contains("Page 4 of 4", "OpenStreetMap contributors");
        }
        run.press(KeyCode.ESCAPE);
        assertThat(run.find("#story")).as("the story goes on").isPresent();
    }
}

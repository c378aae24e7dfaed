package org.exclave.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.TextShape;
import org.exclave.failure.StoreException;
import org.exclave.store.AnnotationStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Annotating: what is put down is in the store at once, can be taken back, and is there after a restart. */
@Execution(ExecutionMode.SAME_THREAD)
final class AnnotatingTest {

    @TempDir
    private Path folder;

    @Test
    void annotationsAreKeptAtOnceUndoneRedoneAndThereAfterARestart() throws StoreException {
        Path store = folder.resolve("annotations.gpkg");
        try (WindowRun run = WindowRun.open(store)) {
            run.takeTool("point");
            run.clickMap(70.6, 40.3);
            run.await("the point", () -> run.find("#annotation-inspector").isPresent());
            run.await("the cursor in its label", () -> run.node("#annotation-title").isFocused());
            run.type("Водозабор ҷҳқғӯӣ");
            run.focus("#annotation-note");
            run.type("exact site unknown");
            run.focus("#map");
            run.await("the words in the file", () -> kept(store).getFirst().note().equals("exact site unknown"));
            assertThat(kept(store)).singleElement().satisfies(point -> {
                assertThat(point.shape()).isInstanceOf(PointShape.class);
                assertThat(point.title()).isEqualTo("Водозабор ҷҳқғӯӣ");
                assertThat(point.shape().anchor().longitude()).isBetween(70.58, 70.62);
                assertThat(point.shape().anchor().latitude()).isBetween(40.28, 40.32);
            });

            run.press(KeyCode.ESCAPE);
            run.press(KeyCode.T);
            run.press(KeyCode.ENTER);
            run.await("the text in the file", () -> kept(store).size() == 2);
            assertThat(kept(store))
                    .anyMatch(kept -> kept.shape() instanceof TextShape && kept.title().equals("Text"));
            run.await("the cursor in its words", () -> run.node("#annotation-title").isFocused());

            assertThat(((TextArea) run.node("#annotation-title")).getText()).isEqualTo("Text");
            run.focus("#map");
            run.press(KeyCode.CONTROL, KeyCode.Z);
            run.await("the text taken back", () -> kept(store).size() == 1);
            run.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            run.await("the text done again", () -> kept(store).size() == 2);
        }

        try (WindowRun again = WindowRun.open(store)) {
            again.clickMap(70.6, 40.3);
            again.await("the point selected", () -> again.find("#annotation-inspector").isPresent());
            assertThat(((TextArea) again.node("#annotation-title")).getText()).isEqualTo("Водозабор ҷҳқғӯӣ");
            assertThat(((TextArea) again.node("#annotation-note")).getText()).isEqualTo("exact site unknown");
            assertThat(((Button) again.node("#undo")).isDisabled()).isTrue();

            again.click("#remove-annotation");
            again.await("one left", () -> kept(store).size() == 1);
            assertThat(again.words("#inspector")).contains("Nothing selected");
            again.click("#undo");
            again.await("two again", () -> kept(store).size() == 2);
        }
        assertThat(kept(store)).extracting(Annotation::title).contains("Водозабор ҷҳқғӯӣ");
    }

    @Test
    void whatWasTypedLastIsKeptWhenTheWindowCloses() throws StoreException {
        Path store = folder.resolve("annotations.gpkg");
        try (WindowRun run = WindowRun.open(store)) {
            run.focus("#map");
            run.press(KeyCode.P);
            run.press(KeyCode.ENTER);
            run.await("the cursor in its label", () -> run.find("#annotation-title")
                    .map(Node::isFocused)
                    .orElse(false));
            run.type("last words");
        }

        assertThat(kept(store)).extracting(Annotation::title).containsExactly("last words");
    }

    @Test
    void annotationIsMovedByDraggingAndMovedBackByUndo() throws StoreException {
        Path store = folder.resolve("annotations.gpkg");
        try (WindowRun run = WindowRun.open(store)) {
            run.takeTool("point");
            run.clickMap(70.6, 40.3);
            run.await("the point", () -> run.find("#annotation-inspector").isPresent());
            double before = kept(store).getFirst().shape().anchor().longitude();

            run.dragMap(70.6, 40.3, -40);

            run.await("the move", () -> kept(store).getFirst().shape().anchor().longitude() < before - 0.05);
            run.click("#undo");
            run.await("the move back", () -> kept(store).getFirst().shape().anchor().longitude() == before);
        }
    }

    @Test
    void whatIsSeenIsExportedWithItsAnnotation() throws IOException {
        Path file = folder.resolve("seen.png");
        try (WindowRun run = WindowRun.open(folder.resolve("annotations.gpkg"))) {
            run.takeTool("text");
            run.clickMap(70.3, 39.9);
            run.await("the text", () -> run.find("#annotation-inspector").isPresent());
            run.answerFile(file);
            run.click("#export");
            run.fire("#sheet-export");
            run.await("the picture", () -> run.find("#sheet-outcome").isPresent());

            assertThat(run.text("#sheet-outcome")).isEqualTo("seen.png was written");
        }
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1080);
        assertThat(pixels(picture, 0xFF8250DF)).as("violet of the annotation").isGreaterThan(20);
        assertThat(pixels(picture, 0xFFDCEFF1)).as("land").isGreaterThan(10_000);
        assertThat(Files.list(folder).map(path -> path.getFileName().toString()))
                .noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void endingOfTheNameMakesAPageOrADrawingAndAnyOtherGetsTheChosenOne() throws IOException {
        try (WindowRun run = WindowRun.open(folder.resolve("annotations.gpkg"))) {
            run.takeTool("text");
            run.clickMap(70.3, 39.9);
            run.await("the text", () -> run.find("#annotation-inspector").isPresent());
            run.click("#export");
            for (String name : List.of("seen.pdf", "seen.svg", "seen.jpg")) {
                String written = name.endsWith(".jpg") ? name + ".png" : name;
                run.answerFile(folder.resolve(name));
                run.fire("#sheet-export");
                run.await(name, () -> run.find("#sheet-outcome").isPresent()
                        && run.text("#sheet-outcome").equals(written + " was written"));
            }
        }
        try (PDDocument page = Loader.loadPDF(folder.resolve("seen.pdf").toFile())) {
            assertThat(page.getPage(0).getMediaBox().getWidth()).isEqualTo(1440);
            assertThat(new PDFTextStripper().getText(page)).contains("Legend", "Annotation", "Isfara");
        }
        assertThat(Files.readString(folder.resolve("seen.svg"))).contains(">Isfara</text>", ">Annotation</text>");
        assertThat(folder.resolve("seen.jpg")).doesNotExist();
    }

    private static long pixels(BufferedImage picture, int colour) {
        long count = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                count += picture.getRGB(x, y) == colour ? 1 : 0;
            }
        }
        return count;
    }

    /** What a command would read from the file at this moment. */
    private static List<Annotation> kept(Path store) throws StoreException {
        return AnnotationStore.read(store);
    }
}

package org.exclave.window.export;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.language.Messages;
import org.exclave.window.part.Picture;
import org.jspecify.annotations.Nullable;

/**
 * Shows a sheet as its file will be, drawn by the same painter away from the screen. Of several wishes that wait only the
 * latest is drawn.
 */
final class SheetPreview extends StackPane {

    private static final double MARGIN = 28;

    private record Wish(Supplier<Sheet> sheet, double width, double height, double deviceScale) {}

    private final SheetPainter painter;
    private final Executor painting;
    private final Executor screen;
    private final ImageView page = new ImageView();
    private final AtomicReference<@Nullable Wish> waiting = new AtomicReference<>();
    private @Nullable Supplier<Sheet> shown;

    /**
     * @param painting runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    SheetPreview(Messages messages, Executor painting, Executor screen) {
        this.painter = new SheetPainter(messages);
        this.painting = painting;
        this.screen = screen;
        setId("sheet-preview");
        getStyleClass().add("sheet-preview");
        page.getStyleClass().add("sheet-page");
        page.setAccessibleText(messages.text("sheet.preview"));
        getChildren().add(page);
        setMinSize(0, 0);
        widthProperty().subscribe((_, _) -> again());
        heightProperty().subscribe((_, _) -> again());
    }

    /** Shows a sheet, or another instead of the last; it is made away from the screen. */
    void show(Supplier<Sheet> sheet) {
        shown = sheet;
        again();
    }

    /** Shows nothing, and draws nothing more. */
    void clear() {
        shown = null;
        waiting.set(null);
        page.setImage(null);
    }

    private void again() {
        Supplier<Sheet> sheet = shown;
        double width = getWidth() - 2 * MARGIN;
        double height = getHeight() - 2 * MARGIN;
        if (sheet == null || width < 1 || height < 1) {
            return;
        }
        double device = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        if (waiting.getAndSet(new Wish(sheet, width, height, device)) == null) {
            painting.execute(this::drawLatest);
        }
    }

    private void drawLatest() {
        Wish wish = waiting.getAndSet(null);
        if (wish == null) {
            return;
        }
        Sheet sheet = wish.sheet.get();
        double fit = Math.min(wish.width / sheet.width(), wish.height / sheet.height());
        Sheet fitted = sheet.scaled(fit * wish.deviceScale);
        Image image = Picture.draw(sheet.width() * fit, sheet.height() * fit, wish.deviceScale, g -> {
            g.scale(fit, fit);
            painter.paint(g, fitted);
        });
        screen.execute(() -> {
            if (wish.sheet.equals(shown)) {
                page.setImage(image);
                page.setFitWidth(image.getWidth() / wish.deviceScale);
                page.setFitHeight(image.getHeight() / wish.deviceScale);
            }
        });
    }
}

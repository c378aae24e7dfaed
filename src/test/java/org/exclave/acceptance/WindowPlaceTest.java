package org.exclave.acceptance;

import java.nio.file.Path;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import org.exclave.annotation.WindowPlace;
import org.exclave.cartography.Viewport;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.store.HabitFile;
import org.exclave.window.OpeningView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where the window stands when it opens, and what its map shows then. */
@Execution(ExecutionMode.SAME_THREAD)
final class WindowPlaceTest {

    @TempDir
    private Path folder;

    private static Rectangle2D place(WindowRun run) {
        return run.on(() -> new Rectangle2D(
                run.stage().getX(), run.stage().getY(), run.stage().getWidth(), run.stage().getHeight()));
    }

    @Test
    void windowOpensWhereItWasLeft() throws Exception {
        Path store = folder.resolve("annotations.gpkg");
        try (WindowRun run = WindowRun.openAsLeft(store)) {
            run.on(() -> {
                run.stage().setX(30);
                run.stage().setY(20);
                run.stage().setWidth(980);
                run.stage().setHeight(640);
                return true;
            });
            run.settle();
        }
        WindowPlace left = new HabitFile(store.resolveSibling(HabitFile.FILE_NAME)).read().place();
        assertThat(left).isEqualTo(new WindowPlace(30, 20, 980, 640, false));
        try (WindowRun run = WindowRun.openAsLeft(store)) {
            assertThat(place(run)).isEqualTo(new Rectangle2D(30, 20, 980, 640));
        }
        try (WindowRun run = WindowRun.open(store)) {
            assertThat(place(run).getWidth()).isEqualTo(1000);
        }
        assertThat(new HabitFile(store.resolveSibling(HabitFile.FILE_NAME)).read().place()).isEqualTo(left);
    }

    /** Otherwise what is painted ahead would have to be painted anew. */
    @ParameterizedTest
    @EnumSource
    void mapShowsFirstWhatWasExpected(Language language) {
        try (WindowRun run = WindowRun.openUsual(Messages.of(language), folder.resolve("annotations.gpkg"))) {
            Parent root = run.root();
            Viewport expected = run.on(() -> OpeningView.in(
                    root.getScene().getWidth(), root.getScene().getHeight(), language));
            assertThat(run.session().viewport().get()).isEqualTo(expected);
        }
    }
}

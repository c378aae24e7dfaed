package org.exclave.acceptance;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.exclave.session.AtlasHome;
import org.exclave.session.Page;
import org.exclave.window.AtlasWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The map is seen first, the panels beside it a moment later, or as soon as somebody asks for them. */
@Execution(ExecutionMode.SAME_THREAD)
final class OpeningWindowTest {

    @TempDir
    private Path folder;

    private WindowRun run;

    @BeforeEach
    void open() {
        run = WindowRun.open(AtlasHome.find(), folder.resolve("annotations.gpkg"));
    }

    @AfterEach
    void close() {
        run.close();
    }

    /** Tells of the window of the atlas in the moment in which it takes the place of the turning wheel. */
    private void onArrival(Consumer<AtlasWindow> told) {
        run.on(() -> run.stage().getScene().rootProperty().subscribe(root -> {
            if (root instanceof AtlasWindow window) {
                told.accept(window);
            }
        }));
    }

    private static KeyEvent search() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, false, true, false, false);
    }

    @Test
    void theMapIsSeenBeforeThePanels() {
        AtomicReference<Optional<Boolean>> pictured = new AtomicReference<>(Optional.empty());
        onArrival(window -> {
            assertThat(window.isFurnished()).isFalse();
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (window.isFurnished()) {
                        stop();
                    } else {
                        pictured.set(Optional.of(window.isPictured()));
                    }
                }
            }.start();
        });
        run.await("the panels", () -> run.find("#incidents").isPresent());
        assertThat(pictured.get()).as("a picture of the map while there were no panels").contains(true);
        assertThat(run.listed()).isEqualTo(run.session().atlas().catalog().incidents().size());
        assertThat(run.words("#inspector")).contains("Nothing selected");
    }

    @Test
    void whoAsksForAPanelBeforeHasItAtOnce() {
        AtomicReference<Boolean> before = new AtomicReference<>(true);
        onArrival(window -> Platform.runLater(() -> {
            before.set(window.isFurnished());
            Event.fireEvent(window, search());
        }));
        run.await("the search", () -> run.find("#search").isPresent());
        assertThat(before.get()).isFalse();
        run.await("the keys", () -> run.on(() -> run.node("#search").isFocused()));
        assertThat(run.session().reading().page().get()).isEqualTo(Page.INCIDENTS);
    }
}

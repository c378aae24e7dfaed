package org.exclave.benchmark;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.exclave.cartography.Theme;
import org.exclave.language.Messages;
import org.exclave.session.AtlasHome;
import org.exclave.window.AtlasStage;
import org.exclave.window.AtlasWindow;
import org.exclave.window.Desktop;
import org.exclave.window.RunOptions;

/**
 * The real window, 1440 × 900 pixels of it, without a display: the screen that JavaFX has then is smaller, so the window
 * stands on it and reaches beyond its edge, laid out and painted as on a larger one.
 */
final class BenchedWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double SCREEN = 900;

    private BenchedWindow() {}

    /** Opens the window on a store of its own; runs a task on the screen's thread when it can be used. */
    static void open(Path store, Consumer<AtlasWindow> ready) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            RunOptions options = new RunOptions(
                    AtlasHome.find(),
                    store,
                    Clock.systemUTC(),
                    Messages.english(),
                    Optional::empty,
                    Optional::empty,
                    Optional::empty,
                    Optional::empty,
                    Optional::empty,
                    Optional::empty,
                    Optional::empty,
                    Optional::empty,
                    _ -> Optional.empty(),
                    false,
                    new Desktop(() -> false, new SimpleObjectProperty<>(Theme.LIGHT)),
                    address -> {});
            new AtlasStage(stage, options).open(SCREEN, SCREEN);
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    if (stage.getScene().getRoot() instanceof AtlasWindow window) {
                        stop();
                        Pane desk = new Pane(window);
                        stage.getScene().setRoot(desk);
                        window.resize(WIDTH, HEIGHT);
                        window.setPrefSize(WIDTH, HEIGHT);
                        ready.accept(window);
                    }
                }
            }.start();
        });
    }
}

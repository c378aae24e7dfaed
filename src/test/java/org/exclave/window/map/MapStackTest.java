package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The map is drawn once around its cards, when they are where they stay. */
@Execution(ExecutionMode.SAME_THREAD)
final class MapStackTest {

    private final List<String> laid = new ArrayList<>();
    private final Pane card = named("card");
    private final MapStack stack = new MapStack(List.of(card), () -> laid.add("settled"));

    private Pane named(String name) {
        return new Pane() {
            @Override
            protected void layoutChildren() {
                super.layoutChildren();
                laid.add(name);
            }
        };
    }

    private void show() throws TimeoutException {
        Stage stage = FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            stack.getChildren().addAll(named("map"), card);
            stage.setScene(new Scene(stack, 1000, 900));
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theCardsAreLaidOutBeforeTheMap() throws TimeoutException {
        show();
        assertThat(laid).startsWith("card", "map");
    }

    @Test
    void cardsThatMoveTwiceAtATimeAreToldOfOnce() throws TimeoutException {
        show();
        laid.clear();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            stack.moved();
            stack.moved();
            card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(laid).contains("card").containsOnlyOnce("settled").endsWith("settled");
    }
}

package org.exclave.window.map;

import java.util.OptionalDouble;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** The bar between two maps that lie over each other; moved by hand, by the arrow keys, Home and End. */
final class SwipeBar extends StackPane {

    static final double WIDTH = 28;

    private static final double KEY_STEP = 0.02;

    private final DoubleProperty share = new SimpleDoubleProperty(0.5);

    SwipeBar(Messages messages) {
        setId("swipe-bar");
        getStyleClass().add("swipe-bar");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(messages.text("map.swipe"));
        setCursor(Cursor.H_RESIZE);
        Region line = new Region();
        line.getStyleClass().add("line");
        line.setMaxWidth(3);
        StackPane grip = new StackPane(Parts.icon("fth-code"));
        grip.getStyleClass().add("grip");
        grip.setMaxSize(WIDTH, WIDTH);
        getChildren().addAll(line, grip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            requestFocus();
            event.consume();
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        share.subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE));
    }

    /** Share of the width that lies left of the bar, 0 to 1. */
    DoubleProperty share() {
        return share;
    }

    private void drag(MouseEvent event) {
        double across = getParent().getLayoutBounds().getWidth();
        double x = getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        share.set(Math.clamp(x / Math.max(1, across), 0, 1));
        event.consume();
    }

    private void press(KeyEvent event) {
        double step = event.isShiftDown() ? 5 * KEY_STEP : KEY_STEP;
        OptionalDouble wished =
                switch (event.getCode()) {
                    case KeyCode.LEFT -> OptionalDouble.of(share.get() - step);
                    case KeyCode.RIGHT -> OptionalDouble.of(share.get() + step);
                    case KeyCode.HOME -> OptionalDouble.of(0);
                    case KeyCode.END -> OptionalDouble.of(1);
                    default -> OptionalDouble.empty();
                };
        if (wished.isPresent() && !event.isAltDown() && !event.isShortcutDown()) {
            share.set(Math.clamp(wished.getAsDouble(), 0, 1));
            event.consume();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> share.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 1.0;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}

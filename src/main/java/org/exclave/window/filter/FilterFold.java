package org.exclave.window.filter;

import java.util.concurrent.Executor;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** Room for the filter panel, which unfolds at the press of a button and is made the first time. */
public final class FilterFold extends StackPane {

    private final ToggleButton button = new ToggleButton();

    /**
     * Folded at first.
     *
     * @param away runs a task away from the screen
     * @param screen runs a task on the screen's thread
     */
    public FilterFold(Session session, FilterShelf shelf, Messages messages, Executor away, Executor screen) {
        setVisible(false);
        setManaged(false);
        button.setId("filters");
        button.getStyleClass().addAll("button-icon", "sliders");
        button.setGraphic(Parts.icon("fth-sliders"));
        button.setAccessibleText(messages.text("filter.open"));
        button.setTooltip(new Tooltip(messages.text("filter.open")));
        button.selectedProperty().subscribe(open -> {
            if (open && getChildren().isEmpty()) {
                getChildren().add(new FilterPanel(session, shelf, messages, away, screen));
            }
            setVisible(open);
            setManaged(open);
        });
    }

    /** The button that unfolds and folds the panel. */
    public ToggleButton button() {
        return button;
    }
}

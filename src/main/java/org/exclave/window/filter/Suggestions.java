package org.exclave.window.filter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a field's text may become, in a list below it. The cursor stays in the field: arrow keys choose, Enter or a click
 * takes what is chosen, Esc closes the list.
 */
final class Suggestions<T> extends ListView<T> {

    private static final int MOST_ROWS = 5;
    private static final double FRAME = 6;

    private final Consumer<T> take;

    Suggestions(TextField field, Function<T, String> wording, Consumer<T> take) {
        this.take = take;
        getStyleClass().add("suggestions");
        setFocusTraversable(false);
        setCellFactory(_ -> new Cell(wording));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::obey);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !isFocused()) {
                offer(List.of());
            }
        });
        getSelectionModel().selectedItemProperty().subscribe(
                chosen -> field.setAccessibleHelp(chosen == null ? null : wording.apply(chosen)));
        offer(List.of());
    }

    /** Shows the list, or closes it when there is nothing to show. */
    void offer(List<T> found) {
        getItems().setAll(found);
        getSelectionModel().clearSelection();
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
        double height = Math.min(MOST_ROWS, found.size()) * getFixedCellSize() + FRAME;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private void obey(KeyEvent key) {
        T chosen = getSelectionModel().getSelectedItem();
        if (!isVisible()) {
            return;
        }
        switch (key.getCode()) {
            case DOWN -> choose(1);
            case UP -> choose(-1);
            case ESCAPE -> offer(List.of());
            case ENTER -> {
                if (chosen == null) {
                    return;
                }
                take(chosen);
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void choose(int step) {
        int last = getItems().size() - 1;
        int next = Math.max(0, Math.min(last, getSelectionModel().getSelectedIndex() + step));
        getSelectionModel().select(next);
        scrollTo(next);
    }

    private void take(T chosen) {
        offer(List.of());
        take.accept(chosen);
    }

    private final class Cell extends ListCell<T> {

        private final Function<T, String> wording;

        Cell(Function<T, String> wording) {
            this.wording = wording;
            getStyleClass().add("suggestion");
            setOnMousePressed(_ -> {
                T clicked = getItem();
                if (clicked != null) {
                    take(clicked);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? null : wording.apply(item));
        }
    }
}

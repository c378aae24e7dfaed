package org.exclave.window.start;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the start page: up and down within a column, left and right to the next one, {@code Tab} round through
 * everything, so that the keys never get to what the page covers, {@code Enter} and the space bar take.
 */
final class StartKeys {

    private final Supplier<List<List<Node>>> columns;

    /** @param columns what takes keys now, from left to right and from the top down; a column may be empty */
    StartKeys(Supplier<List<List<Node>>> columns) {
        this.columns = columns;
    }

    /** Does what a key means; a key without meaning here goes no further than the page, but for those with Ctrl or Alt. */
    void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !(event.getTarget() instanceof Node target)) {
            return;
        }
        switch (event.getCode()) {
            case UP -> within(target, -1);
            case DOWN -> within(target, 1);
            case LEFT -> beside(target, -1);
            case RIGHT -> beside(target, 1);
            case TAB -> round(target, event.isShiftDown() ? -1 : 1);
            case ENTER, SPACE -> take(target);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void take(Node target) {
        if (target instanceof StartCard card) {
            card.choose();
        } else if (target instanceof ButtonBase button) {
            button.fire();
        }
    }

    private void within(Node target, int by) {
        for (List<Node> column : columns.get()) {
            int at = column.indexOf(target);
            if (at >= 0) {
                column.get(Math.clamp((long) at + by, 0, column.size() - 1)).requestFocus();
            }
        }
    }

    private void beside(Node target, int by) {
        List<List<Node>> all = columns.get();
        for (int number = 0; number < all.size(); number++) {
            int at = all.get(number).indexOf(target);
            if (at >= 0) {
                List<Node> next = next(all, number, by);
                if (next != null) {
                    next.get(Math.min(at, next.size() - 1)).requestFocus();
                }
                return;
            }
        }
    }

    private static @Nullable List<Node> next(List<List<Node>> all, int from, int by) {
        for (int number = from + by; number >= 0 && number < all.size(); number += by) {
            if (!all.get(number).isEmpty()) {
                return all.get(number);
            }
        }
        return null;
    }

    private void round(Node target, int by) {
        List<Node> all = columns.get().stream().flatMap(List::stream).toList();
        int at = all.indexOf(target);
        all.get(Math.floorMod(at < 0 ? 0 : at + by, all.size())).requestFocus();
    }
}

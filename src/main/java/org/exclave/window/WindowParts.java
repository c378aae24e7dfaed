package org.exclave.window;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.BorderPane;
import org.exclave.window.act.Act;
import org.exclave.window.act.Deeds;

/**
 * The parts of a window between which the keys go round: header, side panel, map, time line and what stands at the right, or
 * header and whatever is in the place of the rest.
 */
final class WindowParts {

    private final BorderPane window;
    private final BorderPane middle;

    /** @param middle side panel, map and time line, while they are in the window */
    WindowParts(BorderPane window, BorderPane middle) {
        this.window = window;
        this.middle = middle;
    }

    void offer(Deeds deeds) {
        deeds.put(Act.NEXT_PART, () -> step(1));
        deeds.put(Act.PREVIOUS_PART, () -> step(-1));
    }

    /** Gives the keys to the next part that can take them, or to the one before where the step is -1. */
    private void step(int by) {
        List<Node> parts = parts();
        int here = here(parts);
        if (here < 0 && by < 0) {
            here = 0;
        }
        for (int tried = 1; tried <= parts.size(); tried++) {
            Optional<Node> taking = taking(parts.get(Math.floorMod(here + by * tried, parts.size())));
            if (taking.isPresent()) {
                giveKeys(taking.get());
                return;
            }
        }
    }

    /** Asks who has the keys: what JavaFX says of the parts themselves is late where lists come and go. */
    private int here(List<Node> parts) {
        for (Node node = window.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (parts.contains(node)) {
                return parts.indexOf(node);
            }
        }
        return -1;
    }

    private List<Node> parts() {
        Stream<Node> between = middle.equals(window.getCenter())
                ? Stream.of(middle.getLeft(), middle.getCenter(), middle.getBottom())
                : Stream.of(window.getCenter());
        return Stream.of(Stream.of(window.getTop()), between, Stream.ofNullable(window.getRight()))
                .flatMap(part -> part)
                .toList();
    }

    /** The first node within another, itself included, that takes keys by Tab. */
    private static Optional<Node> taking(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(WindowParts::taking).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    /** JavaFX shows who has the keys only where Tab has led there, so it leads there from the neighbour. */
    private static void giveKeys(Node node) {
        node.requestFocus();
        if (node.requestFocusTraversal(TraversalDirection.NEXT)) {
            node.getScene().getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
            if (!node.isFocused()) {
                node.requestFocus();
            }
        }
    }
}

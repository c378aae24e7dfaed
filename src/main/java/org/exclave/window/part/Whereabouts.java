package org.exclave.window.part;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;

/**
 * Where somebody is within a pane: which ways of showing are chosen there, and which part has the keys; so that a pane made anew
 * in its place goes on from there. Without it the keys would go to the first part of the window.
 */
public final class Whereabouts {

    private final Set<String> chosen = new HashSet<>();

    /** From the pane inward, the how manieth child leads to the part that has the keys. */
    private final List<Integer> way = new ArrayList<>();

    private final boolean hasKeys;

    private Whereabouts(Parent pane) {
        for (Node toggle : pane.lookupAll(".toggle-button")) {
            if (toggle instanceof ToggleButton button && button.isSelected() && button.getId() != null) {
                chosen.add(button.getId());
            }
        }
        Node node = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        while (node != null && !node.equals(pane)) {
            Parent around = node.getParent();
            if (around != null) {
                way.addFirst(around.getChildrenUnmodifiable().indexOf(node));
            }
            node = around;
        }
        hasKeys = node != null;
    }

    /** Those in a pane now. */
    public static Whereabouts in(Parent pane) {
        return new Whereabouts(pane);
    }

    /** Makes them those in a pane that shows the same again; keys go there only if they were within. */
    public void restore(Parent pane) {
        pane.applyCss();
        for (Node toggle : pane.lookupAll(".toggle-button")) {
            if (toggle instanceof ToggleButton button && !button.isSelected() && chosen.contains(button.getId())) {
                button.setSelected(true);
            }
        }
        if (hasKeys) {
            giveKeys(pane);
        }
    }

    /** To the same part, or to the nearest around it that takes them. */
    private void giveKeys(Parent pane) {
        pane.applyCss();
        Node node = pane;
        Node taking = null;
        for (int child : way) {
            List<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
            if (child < 0 || child >= children.size()) {
                break;
            }
            node = children.get(child);
            taking = node.isFocusTraversable() ? node : taking;
        }
        if (taking != null) {
            taking.requestFocus();
        }
    }
}

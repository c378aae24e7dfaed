package org.exclave.window.time;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.timeline.CeasefireFlag;
import org.exclave.timeline.Fold;
import org.exclave.timeline.TimelineView;

/**
 * The flags of ceasefires and talks. One stop of the Tab key for all: the arrow keys go from flag to flag. Flags within
 * folds are not shown.
 */
final class FlagStrip extends Pane {

    private final List<FlagMark> marks;

    /** @param select is told the incident of the flag that is pressed */
    FlagStrip(List<CeasefireFlag> flags, Messages messages, Consumer<Incident> select) {
        this.marks = flags.stream().map(flag -> new FlagMark(flag, messages, select)).toList();
        setId("timeline-flags");
        setPickOnBounds(false);
        marks.forEach(mark -> mark.pole().visibleProperty().bind(mark.visibleProperty()));
        getChildren().addAll(marks.stream().map(FlagMark::pole).toList());
        getChildren().addAll(marks);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    void show(TimelineView view, TimelineInk ink) {
        List<FlagMark> seen = marks.stream().filter(mark -> isSeen(mark, view)).toList();
        marks.forEach(mark -> mark.setVisible(seen.contains(mark)));
        double free = 0;
        for (int i = 0; i < seen.size(); i++) {
            double x = Math.rint(view.positionOf(seen.get(i).at()));
            double next = i + 1 < seen.size() ? view.positionOf(seen.get(i + 1).at()) : view.width();
            free = seen.get(i).put(x, free, next, ink);
        }
        boolean stop = seen.stream().anyMatch(FlagMark::isFocused);
        for (FlagMark mark : marks) {
            mark.setFocusTraversable(stop ? mark.isFocused() : !seen.isEmpty() && mark.equals(seen.getFirst()));
        }
    }

    private static boolean isSeen(FlagMark mark, TimelineView view) {
        double x = view.positionOf(mark.at());
        return x >= 0 && x <= view.width() && !(view.axis().segmentAt(mark.at()) instanceof Fold);
    }

    private void walk(KeyEvent event) {
        List<FlagMark> seen = marks.stream().filter(Node::isVisible).toList();
        int here = seen.stream().filter(Node::isFocused).findFirst().map(seen::indexOf).orElse(0);
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            FlagMark next = seen.get(Math.clamp(here + step, 0, seen.size() - 1));
            marks.forEach(mark -> mark.setFocusTraversable(mark.equals(next)));
            next.requestFocus();
            event.consume();
        }
    }
}

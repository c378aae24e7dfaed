package org.exclave.window.inspector;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Standing;
import org.exclave.language.Messages;
import org.exclave.window.part.KindIcon;
import org.exclave.window.part.Parts;

/** What the inspector shows when several annotations are selected: how many of which kind, and what can be done with them. */
final class SeveralPane extends VBox {

    private static final List<String> HINTS =
            List.of("move", "turn", "copy", "stack", "hide", "remove");

    SeveralPane(List<Annotation> selected, Messages messages, Runnable close) {
        getStyleClass().add("inspector");
        setId("several-annotations");
        Label name = Parts.text(messages.text("several.title", selected.size()), "inspector-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        VBox head = new VBox(Parts.row(8, name, Parts.iconButton("fth-x", messages.text("inspector.close"), close)));
        head.getStyleClass().add("section");
        VBox kinds = new VBox(8);
        kinds.getStyleClass().add("section");
        Map<String, List<Annotation>> byKind = new TreeMap<>();
        selected.forEach(annotation -> byKind.merge(
                annotation.shape().kind(), List.of(annotation), SeveralPane::joined));
        byKind.forEach((kind, annotations) -> kinds.getChildren()
                .add(Parts.row(
                        10,
                        Parts.icon(KindIcon.of(annotations.getFirst().shape())),
                        Parts.line(messages.text("annotation." + kind)),
                        Parts.spring(),
                        Parts.line(messages.text("number.plain", annotations.size()), "count"))));
        long locked = selected.stream()
                .map(Annotation::standing)
                .filter(Standing::locked)
                .count();
        if (locked > 0) {
            kinds.getChildren().add(Parts.text(messages.text("several.locked", locked), "caption"));
        }
        VBox hints = new VBox(6, Parts.heading(messages.text("several.hints")));
        HINTS.forEach(hint -> hints.getChildren().add(Parts.text(messages.text("several." + hint), "caption")));
        hints.getStyleClass().add("section");
        getChildren().addAll(head, kinds, hints);
    }

    private static List<Annotation> joined(List<Annotation> some, List<Annotation> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}

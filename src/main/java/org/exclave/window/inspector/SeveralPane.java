package org.exclave.window.inspector;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Style;
import org.exclave.annotation.TextShape;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.window.part.KindIcon;
import org.exclave.window.part.Parts;

/**
 * What the inspector shows when several annotations are selected: how many of which kind, their looks, which are changed
 * together, and what can be done with them on the map. Where looks differ, that of the topmost one is shown.
 */
final class SeveralPane extends VBox {

    private static final List<String> HINTS = List.of("move", "turn", "copy", "stack", "hide", "remove");

    private final AnnotationDesk desk;
    private final Clock clock;
    private final Set<String> ids;
    private final List<AnnotationPart> parts;
    private final Label locked = Parts.text("", "caption");
    private final Messages messages;

    /**
     * The pane of some annotations.
     *
     * @param selected at least two, the lowest first
     * @param takeLook lets the user click the annotation whose look they take
     * @param close lets them go
     */
    SeveralPane(
            List<Annotation> selected,
            AnnotationDesk desk,
            Messages messages,
            Clock clock,
            Runnable takeLook,
            Runnable close) {
        this.desk = desk;
        this.clock = clock;
        this.messages = messages;
        this.ids = ids(selected);
        getStyleClass().add("inspector");
        setId("several-annotations");
        Label name = Parts.text(messages.text("several.title", selected.size()), "inspector-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        VBox head = section(Parts.row(8, name, Parts.iconButton("fth-x", messages.text("inspector.close"), close)));
        List<Shape> shapes = selected.stream().map(Annotation::shape).toList();
        LookSections looks = new LookSections(shapes, messages, this::restyle, takeLook);
        LetteringRows letters =
                new LetteringRows(shapes.stream().allMatch(TextShape.class::isInstance), messages, this::restyle);
        parts = List.of(looks, letters);
        VBox label = section(Parts.heading(messages.text("annotation.label")), letters);
        VBox hints = section(Parts.heading(messages.text("several.hints")));
        HINTS.forEach(hint -> hints.getChildren().add(Parts.text(messages.text("several." + hint), "caption")));
        getChildren().addAll(head, kinds(selected), looks, label, hints);
        show(selected);
    }

    private static VBox section(Node... rows) {
        VBox section = new VBox(rows);
        section.getStyleClass().add("section");
        return section;
    }

    private VBox kinds(List<Annotation> selected) {
        VBox kinds = section();
        TreeMap<String, List<Annotation>> byKind = selected.stream()
                .collect(Collectors.groupingBy(each -> each.shape().kind(), TreeMap::new, Collectors.toList()));
        byKind.forEach((kind, annotations) -> kinds.getChildren()
                .add(Parts.row(
                        10,
                        Parts.icon(KindIcon.of(annotations.getFirst().shape())),
                        Parts.line(messages.text("annotation." + kind)),
                        Parts.spring(),
                        Parts.line(messages.text("number.plain", annotations.size()), "count"))));
        locked.managedProperty().bind(locked.visibleProperty());
        kinds.getChildren().add(locked);
        return kinds;
    }

    /** Whether this pane is about those annotations, whatever has been changed of them. */
    boolean isAbout(List<Annotation> selected) {
        return ids(selected).equals(ids);
    }

    /** Brings the pane up to what is kept now. */
    void show(List<Annotation> now) {
        long held = now.stream()
                .map(Annotation::standing)
                .filter(Standing::locked)
                .count();
        locked.setVisible(held > 0);
        locked.setText(held > 0 ? messages.text("several.locked", held) : "");
        parts.forEach(part -> part.show(now.getLast()));
    }

    private void restyle(UnaryOperator<Style> change) {
        Instant now = clock.instant();
        desk.change(ids, "edit.restyle", before -> {
            Annotation after = before.withStyle(change.apply(before.style()));
            return after.equals(before) ? before : after.modifiedAt(now);
        });
    }

    private static Set<String> ids(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::id).collect(Collectors.toUnmodifiableSet());
    }
}

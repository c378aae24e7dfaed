package org.exclave.window.note;

import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Standing;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.window.part.KindIcon;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** A line of the list of annotations: what it is, what it says, whether it is shown, whether it is locked; or a brief. */
final class AnnotationCell extends ListCell<AnnotationLine> {

    private final AnnotationDesk desk;
    private final Messages messages;
    private @Nullable AnnotationLine drawn;

    AnnotationCell(AnnotationDesk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        getStyleClass().add("annotation-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AnnotationLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        if (empty || line == null) {
            drawn = null;
            setGraphic(null);
            setAccessibleText(null);
        } else if (!line.equals(drawn)) {
            drawn = line;
            switch (line) {
                case AnnotationLine.Heading heading -> draw(heading);
                case AnnotationLine.Of(Annotation annotation) -> draw(annotation);
            }
        }
    }

    private void draw(AnnotationLine.Heading heading) {
        String brief = heading.brief() == null ? messages.text("notes.nobrief") : heading.brief();
        HBox row = Parts.row(
                8,
                Parts.icon("fth-folder"),
                Parts.line(brief, "list-title"),
                Parts.line(messages.text("number.plain", heading.annotations().size()), "caption"));
        setGraphic(row);
        setAccessibleText(messages.text("notes.brief.spoken", brief, heading.annotations().size()));
    }

    private void draw(Annotation annotation) {
        String kind = messages.text("annotation." + annotation.shape().kind());
        String title = firstLine(annotation.title());
        String note = firstLine(annotation.note());
        VBox words = new VBox(2, Parts.line(title.isEmpty() ? kind : title, "list-title"));
        String more = title.isEmpty() ? note : note.isEmpty() ? kind : kind + " · " + note;
        if (!more.isEmpty()) {
            words.getChildren().add(Parts.line(more, "caption"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Standing standing = annotation.standing();
        Node shown = toggle(
                standing.hidden() ? "fth-eye-off" : "fth-eye",
                standing.hidden() ? "notes.show" : "notes.hide",
                annotation,
                before -> before.withHidden(!standing.hidden()));
        Node locked = toggle(
                standing.locked() ? "fth-lock" : "fth-unlock",
                standing.locked() ? "notes.unlock" : "notes.lock",
                annotation,
                before -> before.withLocked(!standing.locked()));
        HBox row = Parts.row(10, Parts.icon(KindIcon.of(annotation.shape())), words, shown, locked);
        row.setOpacity(standing.hidden() ? 0.65 : 1);
        setGraphic(row);
        setAccessibleText(messages.text(
                "notes.spoken",
                kind,
                title,
                messages.text(standing.hidden() ? "notes.spoken.hidden" : "notes.spoken.shown"),
                messages.text(standing.locked() ? "notes.spoken.locked" : "notes.spoken.free")));
    }

    private Button toggle(String icon, String key, Annotation annotation, UnaryOperator<Standing> change) {
        String edit = key.replace("notes.", "edit.");
        Button button = Parts.iconButton(
                icon,
                messages.text(key),
                () -> desk.change(
                        Set.of(annotation.id()), edit, before -> before.withStanding(change.apply(before.standing()))));
        button.getStyleClass().add("small-icon");
        button.setFocusTraversable(false);
        return button;
    }

    private static String firstLine(String words) {
        return words.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
    }
}

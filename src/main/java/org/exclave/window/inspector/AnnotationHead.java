package org.exclave.window.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.language.Messages;
import org.exclave.window.part.KindIcon;
import org.exclave.window.part.Parts;

/** What kind of annotation is in the inspector, and what can be done with it as a whole. */
final class AnnotationHead extends VBox {

    /**
     * The head of an annotation's panel.
     *
     * @param remove deletes the annotation
     * @param close lets it go
     */
    AnnotationHead(Annotation shown, Messages messages, Runnable remove, Runnable close) {
        getStyleClass().add("section");
        String kind = shown.shape().kind();
        Label name = Parts.text(
                messages.text("annotation.head", messages.text("annotation." + kind)), "inspector-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Button delete = Parts.iconButton("fth-trash-2", messages.text("annotation.remove"), remove);
        delete.setId("remove-annotation");
        getChildren()
                .add(Parts.row(
                        8,
                        Parts.icon(KindIcon.of(shown.shape())),
                        name,
                        delete,
                        Parts.iconButton("fth-x", messages.text("inspector.close"), close)));
    }
}

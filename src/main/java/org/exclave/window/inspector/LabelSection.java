package org.exclave.window.inspector;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.TextShape;
import org.exclave.language.Messages;
import org.exclave.window.part.KeptField;
import org.exclave.window.part.Parts;

/** The words of an annotation and how they are drawn. */
final class LabelSection extends VBox implements AnnotationPart {

    private final TextArea words = new TextArea();
    private final KeptField title;
    private final LetteringRows lettering;

    /** @param keep keeps a change of the annotation */
    LabelSection(
            Annotation of, Messages messages, Restyling restyling, Consumer<UnaryOperator<Annotation>> keep) {
        getStyleClass().add("section");
        words.setId("annotation-title");
        words.setPrefRowCount(2);
        words.setWrapText(true);
        title = new KeptField(
                messages.text("annotation.title"), words, typed -> keep.accept(now -> now.withTitle(typed)));
        lettering = new LetteringRows(of.shape() instanceof TextShape, messages, restyling);
        getChildren().addAll(Parts.heading(messages.text("annotation.label")), title, lettering);
    }

    /** The field of the words. */
    TextInputControl words() {
        return words;
    }

    /** Keeps at once what has been typed and not been kept yet. */
    void keepPending() {
        title.keepPending();
    }

    @Override
    public void show(Annotation now) {
        title.show(now.title());
        lettering.show(now);
    }
}

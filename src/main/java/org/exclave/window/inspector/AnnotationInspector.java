package org.exclave.window.inspector;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Shape;
import org.exclave.annotation.TextShape;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;

/** Looks and words of one annotation, in sections of which there are those that apply to its kind. */
final class AnnotationInspector extends VBox {

    private final AnnotationDesk desk;
    private final Messages messages;
    private final Clock clock;
    private final String id;
    private final List<AnnotationPart> parts = new ArrayList<>();
    private final LabelSection label;
    private final NoteSection note;
    private final VBox facts = new VBox();

    AnnotationInspector(Annotation shown, Session session, AnnotationDesk desk, Messages messages, Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
        this.id = shown.id();
        getStyleClass().add("inspector");
        setId("annotation-inspector");
        Restyling restyling = change -> keep(now -> now.withStyle(change.apply(now.style())));
        label = new LabelSection(shown, messages, restyling, this::keep);
        note = new NoteSection(messages, this::keep);
        getChildren()
                .add(new AnnotationHead(shown, messages, () -> desk.remove(Set.of(id)), session::selectNothing));
        addLooks(shown.shape(), restyling);
        add(label);
        getChildren().add(facts);
        add(note);
        refresh(shown);
    }

    private void addLooks(Shape shape, Restyling restyling) {
        if (shape instanceof PointShape) {
            add(new SymbolSection(messages, restyling));
        } else if (!(shape instanceof TextShape)) {
            add(new StrokeSection(shape, messages, restyling));
        }
        if (shape.isArea()) {
            add(new FillSection(messages, restyling));
        }
    }

    private <T extends VBox & AnnotationPart> void add(T part) {
        parts.add(part);
        getChildren().add(part);
    }

    /** Which annotation this panel is about. */
    String annotationId() {
        return id;
    }

    /** The field to write into first. */
    TextInputControl firstField() {
        return label.words();
    }

    /** Brings the panel up to what is kept now, leaving alone the field that is being written in. */
    void refresh(Annotation now) {
        parts.forEach(part -> part.show(now));
        facts.getChildren().setAll(ShapeFacts.of(now.shape(), messages).stream().toList());
    }

    /** Keeps at once what has been typed and not been kept yet. */
    void keepPending() {
        label.keepPending();
        note.keepPending();
    }

    private void keep(UnaryOperator<Annotation> change) {
        Instant now = clock.instant();
        desk.change(id, before -> {
            Annotation after = change.apply(before);
            return after.equals(before) ? before : after.modifiedAt(now);
        });
    }
}

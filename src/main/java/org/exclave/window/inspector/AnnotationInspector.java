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
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Link;
import org.exclave.annotation.Style;
import org.exclave.catalog.Catalog;
import org.exclave.language.Messages;
import org.exclave.query.LinkTarget;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/** Looks and words of one annotation, in sections of which there are those that apply to its kind. */
final class AnnotationInspector extends VBox {

    private final Session session;
    private final AnnotationDesk desk;
    private final Messages messages;
    private final Clock clock;
    private final String id;
    private final List<AnnotationPart> parts = new ArrayList<>();
    private final LabelSection label;
    private final NoteSection note;
    private final ValiditySection validity;
    private final VBox facts = new VBox();
    private @Nullable Style look;
    private boolean restyled;

    /**
     * The panel of one annotation.
     *
     * @param targets what it can be linked to
     * @param takeLook lets the user choose the annotation whose look this one takes
     */
    AnnotationInspector(
            Annotation shown,
            Session session,
            AnnotationDesk desk,
            Messages messages,
            Clock clock,
            List<LinkTarget> targets,
            Runnable takeLook) {
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
        this.id = shown.id();
        getStyleClass().add("inspector");
        setId("annotation-inspector");
        Restyling restyling = this::restyle;
        label = new LabelSection(shown, messages, restyling, this::keep);
        note = new NoteSection(messages, this::keep, this::rememberAuthor);
        getChildren()
                .add(new AnnotationHead(shown, messages, () -> desk.remove(Set.of(id)), session::selectNothing));
        add(new LookSections(List.of(shown.shape()), messages, restyling, takeLook));
        add(label);
        if (shown.shape() instanceof CircleShape) {
            add(new RadiusSection(messages, this::keep));
        }
        getChildren().add(facts);
        add(note);
        validity = new ValiditySection(session, messages, this::keep);
        add(validity);
        add(new LinkSection(targets, messages, this::keep, this::open));
        refresh(shown);
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
        rememberLook(now);
        facts.getChildren().setAll(ShapeFacts.of(now.shape(), messages).stream().toList());
    }

    /** Says anew whether the annotation holds at the shown time. */
    void showValidity(Annotation now) {
        validity.show(now);
    }

    /** Keeps at once what has been typed and not been kept yet. */
    void keepPending() {
        label.keepPending();
        note.keepPending();
        validity.keepTyped();
    }

    /** An incident takes the place of the annotation in the inspector; a place is only brought into sight. */
    private void open(Link link) {
        Catalog catalog = session.atlas().catalog();
        switch (link.kind()) {
            case INCIDENT -> catalog.incidents().stream()
                    .filter(incident -> incident.id().equals(link.id()))
                    .findFirst()
                    .ifPresent(session::selectAndShow);
            case PLACE -> catalog.places().stream()
                    .filter(place -> place.id().equals(link.id()))
                    .findFirst()
                    .ifPresent(place -> session.show(place.longitude(), place.latitude()));
        }
    }

    private void restyle(UnaryOperator<Style> change) {
        restyled = true;
        keep(now -> now.withStyle(change.apply(now.style())));
    }

    /** A look that was chosen here is that of the next annotation of the kind; what was undone is not. */
    private void rememberLook(Annotation now) {
        if (restyled && !now.style().equals(look)) {
            restyled = false;
            session.habits().set(session.habits().get().withLook(now.shape().kind(), now.style()));
        }
        look = now.style();
    }

    private void rememberAuthor(@Nullable String author) {
        session.habits().set(session.habits().get().withAuthor(author));
    }

    private void keep(UnaryOperator<Annotation> change) {
        Instant now = clock.instant();
        desk.change(id, before -> {
            Annotation after = change.apply(before);
            return after.equals(before) ? before : after.modifiedAt(now);
        });
    }
}

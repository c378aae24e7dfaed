package org.exclave.window.inspector;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import org.exclave.annotation.Annotation;
import org.exclave.cartography.EventHits;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.jspecify.annotations.Nullable;

/** The panel at the right. Shows the selected incident, annotation or imported event; without one, the tallies of what is shown. */
public final class InspectorPane extends ScrollPane {

    private final Session session;
    private final AnnotationDesk desk;
    private final Messages messages;
    private final Clock clock;
    private final Consumer<String> open;
    private final Consumer<String> saveTable;
    private final TallyPane tallies;

    /**
     * The panel of a session.
     *
     * @param open opens an address outside the atlas
     * @param saveTable keeps a table of comma-separated values in a file
     */
    public InspectorPane(
            Session session,
            AnnotationDesk desk,
            Messages messages,
            Clock clock,
            Consumer<String> open,
            Consumer<String> saveTable) {
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
        this.open = open;
        this.saveTable = saveTable;
        this.tallies = new TallyPane(messages, saveTable);
        setId("inspector");
        setFitToWidth(true);
        fitToHeightProperty().bind(contentProperty().isEqualTo(tallies));
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("inspector-pane");
        setAccessibleText(messages.text("inspector.name"));
        session.selectedIncident().subscribe(this::show);
        session.selectedAnnotation().subscribe(this::show);
        session.imported().selected().subscribe(this::show);
        session.shownIncidents().subscribe(this::tally);
        session.theme().subscribe(() -> show(session.selectedIncident().get()));
    }

    /** Keeps at once what has been typed and not been kept yet. */
    public void keepPending() {
        if (getContent() instanceof AnnotationInspector panel) {
            panel.keepPending();
        }
    }

    private void show(@Nullable Incident incident) {
        if (incident != null) {
            setContent(new IncidentInspector(
                    incident,
                    session.atlas(),
                    session.theme().get(),
                    messages,
                    session::select,
                    session::selectNothing,
                    open,
                    saveTable));
            setVvalue(0);
        } else if (session.selectedAnnotation().get() == null) {
            show(session.imported().selected().get());
        }
    }

    private void show(@Nullable Annotation annotation) {
        if (annotation == null) {
            if (session.selectedIncident().get() == null) {
                show(session.imported().selected().get());
            }
        } else if (getContent() instanceof AnnotationInspector panel
                && panel.annotationId().equals(annotation.id())) {
            panel.refresh(annotation);
        } else {
            AnnotationInspector panel = new AnnotationInspector(annotation, session, desk, messages, clock);
            setContent(panel);
            Platform.runLater(() -> panel.firstField().requestFocus());
        }
    }

    private void show(EventHits.@Nullable Hit event) {
        if (event != null) {
            setContent(new EventInspector(event, messages, session::selectNothing));
            setVvalue(0);
        } else if (session.selectedIncident().get() == null && session.selectedAnnotation().get() == null) {
            showNothing();
        }
    }

    private void showNothing() {
        setContent(tallies);
        tally(session.shownIncidents().get());
    }

    private void tally(List<Incident> shown) {
        if (getContent() == tallies) {
            tallies.show(shown);
        }
    }
}

package org.exclave.window.inspector;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.util.Duration;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Link;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Position;
import org.exclave.annotation.Stacking;
import org.exclave.annotation.Standing;
import org.exclave.cartography.EventHits;
import org.exclave.cartography.Layer;
import org.exclave.cartography.OverlayHits;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.language.Messages;
import org.exclave.query.LinkTarget;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.DataSetDesk;
import org.exclave.session.Session;
import org.exclave.window.part.AdditionActs;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Whereabouts;
import org.jspecify.annotations.Nullable;

/** The panel at the right. Shows the selected incident, annotation, imported event or shape of an overlay layer; without one, the tallies of what is shown, once it is furnished. */
public final class InspectorPane extends ScrollPane {

    /** How often the totals of imported events follow a moving time: adding them up takes time from the map's painter. */
    private static final Duration PACE = Duration.millis(100);

    private final Session session;
    private final AnnotationDesk desk;
    private final DataSetDesk data;
    private final Messages messages;
    private final Clock clock;
    private final Consumer<String> open;
    private final Consumer<String> saveTable;
    private final AdditionActs additions;
    private final Runnable takeLook;
    private final TallyPane tallies;
    private final PauseTransition pace = new PauseTransition(PACE);
    private boolean stale;
    private boolean furnished;
    private List<LinkTarget> targets;

    /**
     * The panel of a session.
     *
     * @param open opens an address outside the atlas
     * @param saveTable keeps a table of comma-separated values in a file
     * @param additions leads to what the user added to the catalogue
     * @param takeLook lets the user choose the annotation whose look the selected one takes
     */
    public InspectorPane(
            Session session,
            AnnotationDesk desk,
            DataSetDesk data,
            Messages messages,
            Clock clock,
            Consumer<String> open,
            Consumer<String> saveTable,
            AdditionActs additions,
            Runnable takeLook) {
        this.session = session;
        this.desk = desk;
        this.data = data;
        this.messages = messages;
        this.clock = clock;
        this.open = open;
        this.saveTable = saveTable;
        this.additions = additions;
        this.takeLook = takeLook;
        this.targets = targets(session.atlas().catalog());
        this.tallies = new TallyPane(messages, saveTable);
        pace.setOnFinished(_ -> {
            if (stale && !isClosed()) {
                tallyEvents();
            }
        });
        setId("inspector");
        setFitToWidth(true);
        fitToHeightProperty().bind(contentProperty().isEqualTo(tallies));
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("inspector-pane");
        setAccessibleText(messages.text("inspector.name"));
        session.selectedIncident().subscribe(this::show);
        session.selectedAnnotation().subscribe(this::show);
        session.selectedAnnotations().subscribe(this::show);
        session.carriedAnnotations().subscribe(this::followHand);
        session.imported().selected().subscribe(this::show);
        session.overlays().selected().subscribe(this::show);
        session.shownIncidents().subscribe(this::tally);
        session.grownAtlas().subscribe((_, grown) -> targets = targets(grown.catalog()));
        session.filter().subscribe((_, _) -> followTime());
        session.imported().sets().subscribe((_, _) -> tallyEvents());
        session.layers().subscribe((_, _) -> tallyEvents());
        session.theme().subscribe(this::dressAnew);
    }

    /** Shows the tallies from now on where nothing is selected. */
    public void furnish() {
        furnished = true;
        if (getContent() == null) {
            showNothing();
        }
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
                    saveTable,
                    additions,
                    () -> note(incident)));
            setVvalue(0);
        } else if (session.selectedAnnotations().get().isEmpty()) {
            show(session.imported().selected().get());
        }
    }

    /** The pictures of an incident have the colours of a theme; what is read and who has the keys stay. */
    private void dressAnew() {
        Incident incident = session.selectedIncident().get();
        if (incident != null) {
            double read = getVvalue();
            Whereabouts before = Whereabouts.in(this);
            show(incident);
            before.restore(this);
            layout();
            setVvalue(read);
        }
    }

    /** Puts an annotation that is linked to an incident at its place. */
    private void note(Incident incident) {
        Place place = incident.place();
        if (place != null) {
            Position at = new Position(place.longitude(), place.latitude());
            Annotation fresh = Annotation.of(UUID.randomUUID().toString(), new PointShape(at), "", clock.instant())
                    .withLink(new Link(Link.Kind.INCIDENT, incident.id()))
                    .withStanding(Standing.USUAL.withHeight(Stacking.top(session.annotations().get())));
            Annotation added = session.habits().get().apply(fresh);
            desk.apply(new AddAnnotation(added), _ -> session.select(added));
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
            AnnotationInspector panel = new AnnotationInspector(annotation, session, desk, messages, clock, targets, takeLook);
            setContent(panel);
            Platform.runLater(() -> takeKeys(panel));
        }
    }

    /** The names of places are those that the inspector has elsewhere. */
    private List<LinkTarget> targets(Catalog catalog) {
        return LinkTarget.of(catalog, place -> place.nameIn(messages.language().code()));
    }

    /** Who draws writes next; who walks through a list goes on walking. */
    private void takeKeys(AnnotationInspector panel) {
        boolean walking = getScene() != null && getScene().getFocusOwner() instanceof ListView;
        if (!walking) {
            panel.firstField().requestFocus();
        }
    }

    private void show(List<Annotation> selected) {
        if (selected.size() > 1 && getContent() instanceof SeveralPane pane && pane.isAbout(selected)) {
            pane.show(selected);
        } else if (selected.size() > 1) {
            setContent(new SeveralPane(selected, desk, messages, clock, takeLook, session::selectNothing));
            setVvalue(0);
        } else if (getContent() instanceof SeveralPane && selected.isEmpty()) {
            showNothing();
        }
    }

    /** What is measured of a shape follows the hand that bends it. */
    private void followHand(List<Annotation> carried) {
        Annotation selected = session.selectedAnnotation().get();
        if (selected != null && getContent() instanceof AnnotationInspector panel) {
            panel.refresh(carried.isEmpty() ? selected : carried.getFirst());
        }
    }

    private void followTime() {
        tallyEvents();
        Annotation selected = session.selectedAnnotation().get();
        if (selected != null && getContent() instanceof AnnotationInspector panel) {
            panel.showValidity(selected);
        }
    }

    private void show(EventHits.@Nullable Hit event) {
        if (event != null) {
            EventInspector panel = new EventInspector(event, messages, session::selectNothing);
            setContent(panel);
            setVvalue(0);
            data.record(event, panel::tell, refused -> panel.getChildren().add(Parts.text(messages.sentence(refused))));
        } else if (session.selectedIncident().get() == null && session.selectedAnnotations().get().isEmpty()) {
            show(session.overlays().selected().get());
        }
    }

    private void show(OverlayHits.@Nullable Hit shape) {
        boolean other = session.selectedIncident().get() != null
                || !session.selectedAnnotations().get().isEmpty()
                || session.imported().selected().get() != null;
        if (shape != null) {
            OverlayInspector panel = new OverlayInspector(shape, messages, session::selectNothing);
            setContent(panel);
            setVvalue(0);
            data.overlays()
                    .attributes(
                            shape, panel::tell, refused -> panel.getChildren().add(Parts.text(messages.sentence(refused))));
        } else if (!other) {
            showNothing();
        }
    }

    private void showNothing() {
        setContent(furnished ? tallies : null);
        tally(session.shownIncidents().get());
    }

    private void tally(List<Incident> shown) {
        if (getContent() == tallies) {
            tallies.show(shown);
            tallyEvents();
        }
    }

    private void tallyEvents() {
        stale = pace.getStatus() == Animation.Status.RUNNING;
        if (!stale) {
            addUpEvents();
            pace.playFromStart();
        }
    }

    private boolean isClosed() {
        return getScene() != null && (getScene().getWindow() == null || !getScene().getWindow().isShowing());
    }

    private void addUpEvents() {
        if (getContent() == tallies) {
            boolean drawn = session.layers().get().draws(Layer.EVENTS);
            List<ProjectedEvents> sets = drawn ? session.imported().sets().get() : List.of();
            data.totals(sets, session.filter().get().time(), totals -> tallies.show(sets, totals));
        }
    }
}

package org.exclave.session;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Habits;
import org.exclave.annotation.Past;
import org.exclave.annotation.Position;
import org.exclave.annotation.Validity;
import org.exclave.brief.Brief;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.DifferenceShapes;
import org.exclave.cartography.EventHits;
import org.exclave.cartography.Layers;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.OverlayHits;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.Edition;
import org.exclave.query.FoundPlace;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * What is being looked at: every panel binds to this and to nothing of another panel. Used by one thread, the one of the
 * screen; without a screen, by the command's own.
 */
public final class Session {

    private final ReadOnlyObjectWrapper<Atlas> atlas;
    private final ObjectProperty<Viewport> viewport;
    private Travel travel;
    private final ObjectProperty<IncidentFilter> filter;
    private final ObjectProperty<Edition> edition = new SimpleObjectProperty<>(Edition.DEFAULT);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ReadOnlyObjectWrapper<List<Incident>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Incident> selectedIncident = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Annotation>> annotations = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<List<Brief>> briefs = new SimpleObjectProperty<>(List.of());
    private final ChosenAnnotations chosen = new ChosenAnnotations();
    private final ObjectProperty<List<Annotation>> carried = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Habits> habits = new SimpleObjectProperty<>(Habits.NONE);
    private final ObjectProperty<@Nullable Past> past = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable List<Annotation>> told = new SimpleObjectProperty<>();
    private final ObjectProperty<Layers> layers = new SimpleObjectProperty<>(Layers.USUAL);
    private final ObjectProperty<NameLanguage> nameLanguage = new SimpleObjectProperty<>(NameLanguage.DEFAULT);
    private NameLanguage usualNames = NameLanguage.DEFAULT;
    private final ObjectProperty<@Nullable CreditedBaseMap> baseMap = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Edition> comparedEdition = new SimpleObjectProperty<>();
    private final ObjectProperty<Comparison> comparison = new SimpleObjectProperty<>(Comparison.HATCHED);
    private final ObjectProperty<@Nullable TimeWindow> comparedWindow = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DifferenceShapes> difference = new SimpleObjectProperty<>();
    private final ImportedEvents imported;
    private final MapOverlays overlays = new MapOverlays();
    private final Reading reading = new Reading();

    /**
     * A session that looks at the whole valley and at all incidents. With every filter the shown incidents are another list,
     * even where it holds the same: whoever draws events of the selected time must hear that the time has changed.
     */
    public Session(Atlas atlas, Viewport opening, IncidentFilter everything) {
        this.atlas = new ReadOnlyObjectWrapper<>(atlas);
        this.viewport = new SimpleObjectProperty<>(opening);
        this.travel = Travel.atOnce(viewport);
        this.filter = new SimpleObjectProperty<>(everything);
        this.imported = new ImportedEvents(atlas.catalog().incidents(), filter);
        filter.subscribe(wished -> shown.set(Collections.unmodifiableList(passing(wished))));
        annotations.subscribe(chosen::follow);
        annotations.subscribe((_, _) -> past.set(null));
    }

    /** What was read at the start, with what the user has added to the catalogue by now. */
    public Atlas atlas() {
        return atlas.get();
    }

    /** The same, for those who must hear when the user adds to the catalogue. */
    public ReadOnlyObjectProperty<Atlas> grownAtlas() {
        return atlas.getReadOnlyProperty();
    }

    /** From now on this is what was read: the same atlas with other additions to its catalogue. */
    public void grow(Atlas next) {
        if (next.equals(atlas.get())) {
            return;
        }
        Incident selected = selectedIncident.get();
        atlas.set(next);
        imported.reach().grow(next.catalog().incidents());
        shown.set(Collections.unmodifiableList(passing(filter.get())));
        if (selected != null) {
            selectedIncident.set(next.catalog().incident(selected.id()).orElse(null));
        }
    }

    /** What of the catalogue is being read at the left. */
    public Reading reading() {
        return reading;
    }

    /** Other people's events. */
    public ImportedEvents imported() {
        return imported;
    }

    /** Layers of other people's shapes. */
    public MapOverlays overlays() {
        return overlays;
    }

    /** What part of the world is shown. */
    public ObjectProperty<Viewport> viewport() {
        return viewport;
    }

    /** How the map gets from one view to another; at once, unless a window carries it. */
    public Travel travel() {
        return travel;
    }

    /** From now on the map gets from one view to another in this way. */
    public void travelBy(Travel way) {
        travel = way;
    }

    /** Which incidents are shown. */
    public ObjectProperty<IncidentFilter> filter() {
        return filter;
    }

    /** Which border is drawn. */
    public ObjectProperty<Edition> edition() {
        return edition;
    }

    /** Which of the layers that may be left out are drawn. */
    public ObjectProperty<Layers> layers() {
        return layers;
    }

    /** The user's own base map that is drawn, or null for Exclave's own ground. */
    public ObjectProperty<@Nullable CreditedBaseMap> baseMap() {
        return baseMap;
    }

    /** In which language the map names places. */
    public ObjectProperty<NameLanguage> nameLanguage() {
        return nameLanguage;
    }

    /** In which language the map names places while nobody asks for another. */
    public NameLanguage usualNames() {
        return usualNames;
    }

    /** From now on the map names places in this language, and whatever says nothing of it does so, too. */
    public void nameBy(NameLanguage usual) {
        usualNames = usual;
        nameLanguage.set(usual);
    }

    /** The edition with which the shown one is compared, or null. */
    public ObjectProperty<@Nullable Edition> comparedEdition() {
        return comparedEdition;
    }

    /** The window of time with which the shown one is compared, or null. */
    public ObjectProperty<@Nullable TimeWindow> comparedWindow() {
        return comparedWindow;
    }

    /** How what is compared is shown; two windows of time, which nothing can hatch, are then swiped. */
    public ObjectProperty<Comparison> comparison() {
        return comparison;
    }

    /** How two maps are shown, if there are two; empty when there is one, hatched or not. */
    public Optional<Comparison> twoMaps() {
        boolean editions = comparedEdition.get() != null && comparison.get() != Comparison.HATCHED;
        if (!editions && comparedWindow.get() == null) {
            return Optional.empty();
        }
        return Optional.of(comparison.get() == Comparison.SIDE_BY_SIDE ? Comparison.SIDE_BY_SIDE : Comparison.SWIPE);
    }

    /** The edition that the other of two maps draws. */
    public Edition otherEdition() {
        Edition compared = comparedEdition.get();
        return compared == null || comparison.get() == Comparison.HATCHED ? edition.get() : compared;
    }

    /** What the other of two maps lets through. */
    public IncidentFilter otherFilter() {
        TimeWindow window = comparedWindow.get();
        return window == null ? filter.get() : filter.get().withWindow(window);
    }

    /** What the compared edition draws differently; null until {@link DifferenceDesk} has worked it out. */
    public ObjectProperty<@Nullable DifferenceShapes> difference() {
        return difference;
    }

    /** The look of map and window. */
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /** The incidents that pass the filter, in the order of the catalogue. */
    public ReadOnlyObjectProperty<List<Incident>> shownIncidents() {
        return shown.getReadOnlyProperty();
    }

    /** The incident in the inspector, or null; it may be hidden by the filter. */
    public ObjectProperty<@Nullable Incident> selectedIncident() {
        return selectedIncident;
    }

    /** The user's annotations, from the lowest to the topmost. */
    public ObjectProperty<List<Annotation>> annotations() {
        return annotations;
    }

    /** The user's own briefs, by their ids. */
    public ObjectProperty<List<Brief>> briefs() {
        return briefs;
    }

    /** The annotation in the inspector, or null; null, too, when several are selected. */
    public ReadOnlyObjectProperty<@Nullable Annotation> selectedAnnotation() {
        return chosen.only();
    }

    /** All annotations that are selected. */
    public ReadOnlyObjectProperty<List<Annotation>> selectedAnnotations() {
        return chosen.all();
    }

    /**
     * What the hand carries about just now: annotations as they would be if it let go, drawn instead of those with their
     * identifiers. None when it carries nothing; the end of any edit ends it.
     */
    public ObjectProperty<List<Annotation>> carriedAnnotations() {
        return carried;
    }

    /** What the next annotation takes over from those before. */
    public ObjectProperty<Habits> habits() {
        return habits;
    }

    /** An earlier state of the annotations that is looked at instead of the present one, or null; any edit ends that. */
    public ObjectProperty<@Nullable Past> past() {
        return past;
    }

    /** The annotations of a scene that is told, drawn instead of the user's, or null. */
    public ObjectProperty<@Nullable List<Annotation>> toldAnnotations() {
        return told;
    }

    /** Whether the user's annotations of now are on the map, and not those of the past or of a scene. */
    public boolean showsOwnAnnotations() {
        return past.get() == null && told.get() == null;
    }

    /** Selects an incident and nothing else. */
    public void select(Incident incident) {
        overlays.selected().set(null);
        imported.selected().set(null);
        chosen.choose(List.of());
        selectedIncident.set(incident);
    }

    /** Selects an annotation and nothing else. */
    public void select(Annotation annotation) {
        select(List.of(annotation));
    }

    /** Selects these annotations and nothing else. */
    public void select(List<Annotation> wished) {
        overlays.selected().set(null);
        imported.selected().set(null);
        selectedIncident.set(null);
        chosen.choose(wished);
    }

    /** Adds an annotation to those that are selected, or takes it away from them. */
    public void selectAlso(Annotation annotation) {
        boolean had = chosen.ids().contains(annotation.id());
        Stream<Annotation> others =
                chosen.all().get().stream().filter(each -> !each.id().equals(annotation.id()));
        select(had ? others.toList() : Stream.concat(others, Stream.of(annotation)).toList());
    }

    /** Selects an imported event and nothing else. */
    public void select(EventHits.Hit event) {
        overlays.selected().set(null);
        selectedIncident.set(null);
        chosen.choose(List.of());
        imported.selected().set(event);
    }

    /** Selects a shape of an overlay layer and nothing else. */
    public void select(OverlayHits.Hit shape) {
        imported.selected().set(null);
        selectedIncident.set(null);
        chosen.choose(List.of());
        overlays.selected().set(shape);
    }

    /** Selects nothing. */
    public void selectNothing() {
        overlays.selected().set(null);
        imported.selected().set(null);
        selectedIncident.set(null);
        chosen.choose(List.of());
    }

    /** Selects an incident and moves the map so that its place is seen, if it has one that is more than an area. */
    public void selectAndShow(Incident incident) {
        select(incident);
        Place place = incident.place();
        if (place != null && place.isPoint()) {
            show(place.longitude(), place.latitude());
        }
    }

    /** Moves the map so that a place, in degrees, is seen; leaves it alone when it is already well within. */
    public void show(double longitude, double latitude) {
        Viewport view = travel.goal();
        ScreenPoint at = view.toScreen(longitude, latitude);
        double border = Math.min(view.width(), view.height()) * 0.12;
        boolean seen = at.x() > border
                && at.y() > border
                && at.x() < view.width() - border
                && at.y() < view.height() - border;
        if (!seen) {
            travel.to(view.centredOn(new Position(longitude, latitude)));
        }
    }

    /** Puts a place into the middle of the map: an exclave or area whole, any other from zoom {@value PlaceView#PLACE_ZOOM} on. */
    public void goTo(FoundPlace place) {
        travel.to(PlaceView.of(place, travel.goal()));
    }

    /** What lies below symbols and names now. */
    public Scenery ground() {
        return Scenery.bare(atlas().shapes(), edition.get())
                .withLayers(layers.get().onlyGround())
                .withBaseMap(baseMap.get())
                .withDifference(comparison.get() == Comparison.HATCHED ? difference.get() : null);
    }

    /** What the map shows now. */
    public Scenery scenery() {
        return withAnnotations(
                ground().withLayers(layers.get())
                        .withNames(nameLanguage.get())
                        .withTime(filter.get().time())
                        .withEvents(imported.sets().get())
                        .withOverlays(overlays.drawn())
                        .withIncidents(shown.get(), selectedIncident.get()),
                filter.get().window());
    }

    /** The annotations that may hold in a window of time, of now or of the past that is looked at, over all else. */
    private Scenery withAnnotations(Scenery scenery, TimeWindow window) {
        Past then = past.get();
        List<Annotation> scene = told.get();
        if (then == null && scene != null) {
            return scenery.withAnnotations(scene, Set.of());
        }
        List<Annotation> all = then == null ? withCarried() : then.annotations();
        Set<String> selected = then == null ? chosen.ids() : Set.of(then.edit().id());
        return scenery.withAnnotations(Validity.possible(all, window.from(), window.to()), selected);
    }

    private List<Annotation> withCarried() {
        Map<String, Annotation> inHand =
                carried.get().stream().collect(Collectors.toMap(Annotation::id, Function.identity()));
        return inHand.isEmpty()
                ? annotations.get()
                : annotations.get().stream()
                        .map(each -> inHand.getOrDefault(each.id(), each))
                        .toList();
    }

    /** The incidents that the other of two maps shows. */
    public List<Incident> otherIncidents() {
        return comparedWindow.get() == null ? shown.get() : passing(otherFilter());
    }

    /** What the other of two maps shows; empty when there is one. */
    public Optional<Scenery> otherScenery() {
        return twoMaps().map(_ -> {
            IncidentFilter then = otherFilter();
            Scenery there = withAnnotations(
                    scenery()
                            .withEdition(otherEdition())
                            .withTime(then.time())
                            .withIncidents(otherIncidents(), selectedIncident.get()),
                    then.window());
            return comparison.get() == Comparison.HATCHED ? there : there.withDifference(null);
        });
    }

    private List<Incident> passing(IncidentFilter wished) {
        return atlas().catalog().incidents().stream()
                .filter(incident -> wished.matches(incident, atlas().facts()))
                .toList();
    }

    /** Runs whenever something else than the view changes in what the map shows, its theme included. */
    public void watchScenery(Runnable changed) {
        List<ObservableValue<?>> parts = List.of(
                edition,
                layers,
                baseMap,
                nameLanguage,
                comparedEdition,
                comparedWindow,
                comparison,
                difference,
                theme,
                imported.sets(),
                overlays.all(),
                overlays.told(),
                shown,
                selectedIncident,
                annotations,
                chosen.all(),
                carried,
                told,
                past);
        parts.forEach(part -> part.subscribe(changed));
    }
}

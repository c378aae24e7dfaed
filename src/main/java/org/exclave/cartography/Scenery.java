package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.exclave.annotation.Annotation;
import org.exclave.catalog.Incident;
import org.exclave.geography.Edition;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a picture of the map shows, whatever part of the world it looks at. Immutable.
 *
 * @param shapes the map itself, projected
 * @param edition which border is drawn
 * @param layers which of the layers that may be left out are drawn
 * @param names in which language places are named
 * @param baseMap the user's, drawn instead of land, relief, water, rivers and roads, or null
 * @param difference what another edition draws differently, hatched, or null
 * @param time the selected time, which says what is drawn pale; the incidents are those of it already
 * @param events other people's, imported, whatever their time; their layer may be switched off
 * @param overlays layers of other people's shapes, imported, whatever their time, the lowest first; they may be switched off
 * @param incidents the incidents to draw, those without a point and running totals among them being left to lists
 * @param selectedIncident the one in the inspector, or null
 * @param annotations the user's, from the lowest to the topmost
 * @param selectedAnnotations their identifiers
 * @param covered rectangles of the picture, in logical pixels, over which cards lie: no label goes there
 * @param margin how many logical pixels of the picture, on every side, lie outside what will be seen
 */
public record Scenery(
        MapShapes shapes,
        Edition edition,
        Layers layers,
        NameLanguage names,
        @Nullable CreditedBaseMap baseMap,
        @Nullable DifferenceShapes difference,
        TimeSelection time,
        List<ProjectedEvents> events,
        List<ProjectedOverlay> overlays,
        List<Incident> incidents,
        @Nullable Incident selectedIncident,
        List<Annotation> annotations,
        Set<String> selectedAnnotations,
        List<Rectangle2D> covered,
        int margin) {

    public Scenery {
        events = List.copyOf(events);
        overlays = List.copyOf(overlays);
        incidents = List.copyOf(incidents);
        annotations = List.copyOf(annotations);
        selectedAnnotations = Set.copyOf(selectedAnnotations);
        covered = List.copyOf(covered);
    }

    /** The map of an edition, with the usual layers, without incidents or annotations. */
    public static Scenery bare(MapShapes shapes, Edition edition) {
        return new Scenery(
                shapes,
                edition,
                Layers.USUAL,
                NameLanguage.DEFAULT,
                null,
                null,
                TimeSelection.ALWAYS,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                Set.of(),
                List.of(),
                0);
    }

    /** The same on the border of another edition. */
    public Scenery withEdition(Edition drawn) {
        return changed(draft -> draft.edition = drawn);
    }

    /** The same with other layers. */
    public Scenery withLayers(Layers wished) {
        return changed(draft -> draft.layers = wished);
    }

    /** The same with names in another language. */
    public Scenery withNames(NameLanguage language) {
        return changed(draft -> draft.names = language);
    }

    /** The same with what another edition draws differently, or without when null. */
    public Scenery withDifference(@Nullable DifferenceShapes differing) {
        return changed(draft -> draft.difference = differing);
    }

    /** The same on a base map of the user, or on the atlas's own when null. */
    public Scenery withBaseMap(@Nullable CreditedBaseMap ground) {
        return changed(draft -> draft.baseMap = ground);
    }

    /** The same at another selected time; which incidents are of it, is said by {@link #withIncidents}. */
    public Scenery withTime(TimeSelection selected) {
        return changed(draft -> draft.time = selected);
    }

    /** The same with other imported events, of which those of the selected time are drawn. */
    public Scenery withEvents(List<ProjectedEvents> imported) {
        return changed(draft -> draft.events = imported);
    }

    /** The same with other overlay layers, the lowest first, of which what holds at the selected time is drawn. */
    public Scenery withOverlays(List<ProjectedOverlay> imported) {
        return changed(draft -> draft.overlays = imported);
    }

    /** The same with other incidents, of which one may be selected. */
    public Scenery withIncidents(List<Incident> shown, @Nullable Incident selected) {
        return changed(draft -> {
            draft.incidents = shown;
            draft.selectedIncident = selected;
        });
    }

    /** The same with other annotations, from the lowest to the topmost; the selected ones by their identifiers. */
    public Scenery withAnnotations(List<Annotation> wished, Set<String> selected) {
        return changed(draft -> {
            draft.annotations = wished;
            draft.selectedAnnotations = selected;
        });
    }

    /** The annotations that are drawn: those that nobody has hidden. */
    public List<Annotation> shownAnnotations() {
        return annotations.stream()
                .filter(annotation -> !annotation.standing().hidden())
                .toList();
    }

    /** With cards lying over the picture and a margin that is drawn but not seen, both in logical pixels. */
    public Scenery withCovered(List<Rectangle2D> cards, int unseen) {
        return changed(draft -> {
            draft.covered = cards;
            draft.margin = unseen;
        });
    }

    private Scenery changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.scenery();
    }

    /** All parts of a scenery while one of them is changed. */
    private static final class Draft {

        private final MapShapes shapes;
        private Edition edition;
        private Layers layers;
        private NameLanguage names;
        private @Nullable CreditedBaseMap baseMap;
        private @Nullable DifferenceShapes difference;
        private TimeSelection time;
        private List<ProjectedEvents> events;
        private List<ProjectedOverlay> overlays;
        private List<Incident> incidents;
        private @Nullable Incident selectedIncident;
        private List<Annotation> annotations;
        private Set<String> selectedAnnotations;
        private List<Rectangle2D> covered;
        private int margin;

        Draft(Scenery from) {
            shapes = from.shapes;
            edition = from.edition;
            layers = from.layers;
            names = from.names;
            baseMap = from.baseMap;
            difference = from.difference;
            time = from.time;
            events = from.events;
            overlays = from.overlays;
            incidents = from.incidents;
            selectedIncident = from.selectedIncident;
            annotations = from.annotations;
            selectedAnnotations = from.selectedAnnotations;
            covered = from.covered;
            margin = from.margin;
        }

        Scenery scenery() {
            return new Scenery(
                    shapes,
                    edition,
                    layers,
                    names,
                    baseMap,
                    difference,
                    time,
                    events,
                    overlays,
                    incidents,
                    selectedIncident,
                    annotations,
                    selectedAnnotations,
                    covered,
                    margin);
        }
    }

    /** Only what lies below symbols and names, so that two that differ above it alone are the same. */
    Scenery ground() {
        return bare(shapes, edition)
                .withLayers(layers.onlyGround())
                .withBaseMap(baseMap)
                .withDifference(difference);
    }

    /** The same without the overlays, events, incidents and annotations whose layer is switched off. */
    Scenery asDrawn() {
        Scenery laid = layers.draws(Layer.OVERLAYS) ? this : withOverlays(List.of());
        Scenery known = layers.draws(Layer.EVENTS) ? laid : laid.withEvents(List.of());
        Scenery drawn = layers.draws(Layer.INCIDENTS) ? known : known.withIncidents(List.of(), null);
        return layers.draws(Layer.ANNOTATIONS) ? drawn : drawn.withAnnotations(List.of(), Set.of());
    }

    Optional<DifferenceShapes> differing() {
        return Optional.ofNullable(difference);
    }

    Optional<Incident> selection() {
        return Optional.ofNullable(selectedIncident);
    }
}

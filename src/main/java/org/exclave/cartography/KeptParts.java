package org.exclave.cartography;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.exclave.catalog.Incident;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;

/**
 * What lies above the ground and serves again in the next picture of the map: where names stand, and their letters.
 * Kept by value of everything that it depends on. Used by one thread.
 */
final class KeptParts {

    private record NamesKey(
            Scenery scenery, Object annotations, Viewport viewport, Theme theme, AffineTransform device) {}

    private record IncidentsKey(List<Incident> incidents, Viewport viewport) {}

    private final NamePictures letters = new NamePictures();
    private final AnnotationPicture annotations = new AnnotationPicture();
    private AnnotationMarks marks = AnnotationMarks.NONE;
    private @Nullable IncidentsKey marked;
    private List<IncidentMark> incidents = List.of();
    private @Nullable CountryRoom room;
    private @Nullable NamesKey named;
    private PlacedNames names = new PlacedNames(List.of(), List.of(), List.of());

    private @Nullable EventRaster raster;
    private final CellShapes cells = new CellShapes();
    private List<EventHexagons> hexagons = List.of();
    private HexagonCounts counted = HexagonCounts.NONE;

    /** Begins another picture. */
    void turn(Viewport viewport) {
        letters.turn(viewport);
    }

    /** Where the names of states lie on their land, with what was answered before of the same map. */
    CountryRoom countryRoom(Scenery scenery, Viewport viewport) {
        CountryRoom before = room;
        CountryRoom now = before != null && before.serves(scenery, viewport) ? before : new CountryRoom(scenery, viewport);
        room = now;
        return now;
    }

    /** Where incidents stand: where they stood on the last picture, if that was of the same. */
    List<IncidentMark> incidentMarks(Scenery scenery, Viewport viewport) {
        IncidentsKey key = new IncidentsKey(scenery.incidents(), viewport);
        if (!key.equals(marked)) {
            incidents = IncidentMarks.of(scenery.incidents(), viewport);
            marked = key;
        }
        return incidents;
    }

    /** Where annotations stand, with those of the last picture that stand there still. */
    AnnotationMarks annotationMarks(Scenery scenery, Viewport viewport) {
        marks = marks.next(scenery, viewport);
        return marks;
    }

    /** Where annotations stand on the last picture. */
    AnnotationMarks annotationMarks() {
        return marks;
    }

    /** The annotations of the last picture. */
    AnnotationPicture annotations() {
        return annotations;
    }

    /** The letters of names. */
    NamePictures letters() {
        return letters;
    }

    /** Imported events: with what is shown of them on the last picture, if that was of the same frame and the same sets. */
    EventRaster events(EventFrame frame, List<ProjectedEvents> sets, Palette palette) {
        EventRaster drawn = raster;
        if (drawn == null || !drawn.isFor(frame, sets, palette)) {
            drawn = new EventRaster(frame, sets, palette);
            raster = drawn;
        }
        return drawn;
    }

    /** The hexagons of the grid. */
    CellShapes cells() {
        return cells;
    }

    /** In which hexagons the events of some sets lie, with what was found out before of the same sets. */
    List<EventHexagons> hexagons(List<ProjectedEvents> sets) {
        List<EventHexagons> before = hexagons;
        hexagons = sets.stream()
                .map(set -> before.stream()
                        .filter(one -> one.isOf(set))
                        .findFirst()
                        .orElseGet(() -> new EventHexagons(set)))
                .toList();
        return hexagons;
    }

    /** Remembers what the hexagons of the last picture count. */
    void counted(HexagonCounts counts) {
        counted = counts;
    }

    /** What the hexagons of the last picture count. */
    HexagonCounts counted() {
        return counted;
    }

    /**
     * Where names stand on a picture: where they stood on the last one, if that showed the same at whatever time.
     *
     * @param wished all that the picture is to show, in layers that are switched off too; the annotations are those whose
     *     marks were asked for last
     * @param placing finds room for them otherwise
     */
    PlacedNames names(Drawing drawing, Scenery wished, Supplier<PlacedNames> placing) {
        NamesKey key = new NamesKey(
                wished.withTime(TimeSelection.ALWAYS).withAnnotations(List.of(), Set.of()),
                marks.others(),
                drawing.viewport(),
                drawing.theme(),
                drawing.g().getTransform());
        if (!key.equals(named)) {
            names = placing.get();
            named = key;
        }
        return names;
    }
}

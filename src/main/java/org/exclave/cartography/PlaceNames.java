package org.exclave.cartography;

import java.awt.Font;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.geography.GeodesicMeasure;
import org.exclave.geography.Settlement;

/** Names the places of the incidents that the map of settlements does not name already. */
final class PlaceNames {

    private static final double SAME_PLACE_METERS = 1_500;
    private static final double GAP_FROM_SYMBOL = 17;

    private PlaceNames() {}

    /** Asks for the name of the selected incident's place, before all others. */
    static void nameSelected(Drawing drawing, List<IncidentMark> marks) {
        drawing.scenery().selection().filter(IncidentMarks::isMarked).map(Incident::place).ifPresent(place ->
                name(drawing, place, marks, Inter.SEMI_BOLD.at(13)));
    }

    /** Asks for the names of places that have a mark to themselves. */
    static void name(Drawing drawing, List<IncidentMark> marks) {
        Place selected = drawing.scenery().selection().map(Incident::place).orElse(null);
        Set<Place> named = new HashSet<>();
        for (IncidentMark mark : marks) {
            Place place = mark.incidents().getFirst().place();
            if (!mark.crowded() && place != null && named.add(place) && !Objects.equals(place, selected)) {
                if (!hasSettlement(drawing, place)) {
                    name(drawing, place, List.of(mark), Inter.REGULAR.at(12));
                }
            }
        }
    }

    private static void name(Drawing drawing, Place place, List<IncidentMark> marks, Font font) {
        ScreenPoint at = drawing.viewport().toScreen(place.longitude(), place.latitude());
        Palette.Lettering lettering = drawing.palette().lettering();
        List<Label.Line> name = new NameLines(font, lettering.town(), lettering.minor())
                .of(NameLanguage.first(place.name()), place.names(), place.country(), drawing);
        Label label = marks.stream()
                .filter(mark -> mark.incidents().stream().anyMatch(incident -> place.equals(incident.place())))
                .findFirst()
                .map(mark -> Label.beside(mark.guarded(drawing.scenery().selectedIncident()), name))
                .orElseGet(() -> Label.beside(at, GAP_FROM_SYMBOL, name));
        drawing.labels().place(label);
    }

    private static boolean hasSettlement(Drawing drawing, Place place) {
        return drawing.scenery().shapes().settlements().stream()
                .filter(settlement -> SettlementPainter.Rank.of(settlement)
                        .showsAt(drawing.viewport().zoom()))
                .anyMatch(settlement -> near(settlement, place));
    }

    private static boolean near(Settlement settlement, Place place) {
        return Math.abs(settlement.latitude() - place.latitude()) < 0.05
                && GeodesicMeasure.distanceMeters(
                                settlement.longitude(),
                                settlement.latitude(),
                                place.longitude(),
                                place.latitude())
                        < SAME_PLACE_METERS;
    }
}

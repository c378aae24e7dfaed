package org.exclave.cartography;

import java.awt.geom.Ellipse2D;
import java.util.Optional;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.catalog.PlacePrecision;

/** The circle, true to scale, within which the true spot of a roughly known place lies. */
final class UncertaintyCircle {

    private static final double FROM_KM = 3;
    private static final double TO_KM = 15;
    private static final double SMALLEST = IncidentSymbol.MAP_SIZE / 2;

    private UncertaintyCircle() {}

    /** The circle about an incident whose place is known only roughly; nothing when the circle would hide under a symbol. */
    static Optional<Ellipse2D> of(Incident incident, Viewport viewport) {
        Place place = incident.place();
        boolean rough = place != null && place.radiusKm() > FROM_KM && place.radiusKm() <= TO_KM;
        return rough && IncidentMarks.isMarked(incident) ? ofSelected(incident, viewport) : Optional.empty();
    }

    /** The circle about a selected incident, however well its place is known; of a district or region the whole of it. */
    static Optional<Ellipse2D> ofSelected(Incident incident, Viewport viewport) {
        Place place = incident.place();
        if (place == null || place.precision() == PlacePrecision.UNKNOWN || incident.isRunningTotal()) {
            return Optional.empty();
        }
        double metersPerPixel = Mercator.worldMeters(place.latitude()) / viewport.worldPixels();
        double radius = place.radiusKm() * 1000 / metersPerPixel;
        ScreenPoint at = viewport.toScreen(place.longitude(), place.latitude());
        return radius < SMALLEST
                ? Optional.empty()
                : Optional.of(new Ellipse2D.Double(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
    }
}

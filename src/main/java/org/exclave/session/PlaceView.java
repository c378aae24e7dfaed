package org.exclave.session;

import org.exclave.annotation.Position;
import org.exclave.cartography.Viewport;
import org.exclave.query.Extent;
import org.exclave.query.FoundPlace;

/** Where the map looks in order to show a place that was found. */
final class PlaceView {

    /** From which a village fills enough of the map. */
    static final double PLACE_ZOOM = 11;

    private static final double CLOSEST_EXTENT_ZOOM = 13;
    private static final double PART_FOR_EXTENT = 0.8;

    private PlaceView() {}

    /**
     * The view that has a place in its middle: an exclave or area whole, any other from zoom {@value #PLACE_ZOOM} on.
     *
     * @param view what is shown before
     */
    static Viewport of(FoundPlace place, Viewport view) {
        Extent extent = place.extent();
        if (extent == null) {
            double closer = Math.max(0, PLACE_ZOOM - view.zoom());
            return view.zoomedAt(view.width() / 2.0, view.height() / 2.0, closer)
                    .centredOn(new Position(place.longitude(), place.latitude()));
        }
        Viewport fitting = Viewport.fitting(
                extent.west(),
                extent.south(),
                extent.east(),
                extent.north(),
                Math.max(1, (int) (view.width() * PART_FOR_EXTENT)),
                Math.max(1, (int) (view.height() * PART_FOR_EXTENT)));
        double zoom = Math.min(fitting.zoom(), CLOSEST_EXTENT_ZOOM);
        return new Viewport(
                        fitting.longitude(), fitting.latitude(), zoom, view.width(), view.height(), view.deviceScale())
                .bounded();
    }
}

package org.exclave.window.data;

import org.exclave.annotation.Moment;
import org.exclave.annotation.Validity;
import org.exclave.language.Messages;
import org.exclave.overlay.OverlayShape;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A shape of an overlay layer in a line: its number and name, what it is, and when it holds. */
final class ShapeLine {

    private ShapeLine() {}

    static String of(OverlayShape shape, Messages messages) {
        String what = messages.text("shapes.kind." + kind(shape.geometry()));
        String line = shape.title().isEmpty()
                ? messages.text("shapes.line.unnamed", shape.number(), what)
                : messages.text("shapes.line", shape.number(), shape.title(), what);
        return shape.validity().isSaid() ? line + ", " + span(shape.validity(), messages) : line;
    }

    private static String kind(Geometry geometry) {
        return switch (geometry.getDimension()) {
            case 0 -> "point";
            case 1 -> "line";
            default -> "area";
        };
    }

    /** When something holds, as its file says it. */
    static String span(Validity validity, Messages messages) {
        Moment from = validity.from();
        Moment to = validity.to();
        String key = from == null ? "shapes.until" : to == null ? "shapes.since" : "shapes.between";
        return messages.text(key, text(from), text(to));
    }

    private static String text(@Nullable Moment moment) {
        return moment == null ? "" : moment.text();
    }
}

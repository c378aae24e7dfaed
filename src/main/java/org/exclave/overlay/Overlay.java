package org.exclave.overlay;

import java.util.List;
import java.util.Optional;
import org.exclave.annotation.Moment;
import org.exclave.annotation.Validity;
import org.locationtech.jts.geom.Envelope;

/**
 * An overlay layer: shapes that somebody else drew, in the order in which they lie over each other. They are none of the
 * atlas's own and say nothing of its borders.
 *
 * @param name what the user calls it; not blank
 * @param origin where it comes from
 * @param shapes the lowest first
 */
public record Overlay(String name, OverlayOrigin origin, List<OverlayShape> shapes) {

    /** The most shapes of one layer. */
    public static final int MOST_SHAPES = 200_000;

    /** The most places of all shapes of one layer together. */
    public static final int MOST_PLACES = 1_000_000;

    /** @throws IllegalArgumentException when the name is blank */
    public Overlay {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an overlay needs a name");
        }
        shapes = List.copyOf(shapes);
    }

    /** The rectangle in which its shapes lie, in degrees; a null envelope where it has none. */
    public Envelope extent() {
        Envelope extent = new Envelope();
        shapes.forEach(shape -> extent.expandToInclude(shape.geometry().getEnvelopeInternal()));
        return extent;
    }

    /** When the first of its shapes that say it begins, and the last ends; nothing where none says it. */
    public Optional<Validity> span() {
        Moment from = null;
        Moment to = null;
        for (OverlayShape shape : shapes) {
            Moment begins = shape.validity().from();
            Moment ends = shape.validity().to();
            from = begins != null && (from == null || begins.earliest().isBefore(from.earliest())) ? begins : from;
            to = ends != null && (to == null || ends.latest().isAfter(to.latest())) ? ends : to;
        }
        return from == null && to == null ? Optional.empty() : Optional.of(new Validity(from, to));
    }
}

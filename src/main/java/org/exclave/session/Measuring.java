package org.exclave.session;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.exclave.annotation.Position;
import org.exclave.geography.NearestPoint;
import org.jspecify.annotations.Nullable;

/**
 * The measuring of one session: what has been measured, and where the hand would put the next point. One measurement at a
 * time; it stays until the next one or until it is cleared. Used by the thread that uses the session.
 */
public final class Measuring {

    private final Session session;
    private final BooleanProperty inHand = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper finished = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Measurement> measurement = new ReadOnlyObjectWrapper<>(Measurement.EMPTY);
    private final ObjectProperty<@Nullable MeasuredPoint> next = new SimpleObjectProperty<>();

    public Measuring(Session session) {
        this.session = session;
    }

    /** Whether the tool that measures is in hand. */
    public BooleanProperty inHand() {
        return inHand;
    }

    /** The points that were put down. */
    public ReadOnlyObjectProperty<Measurement> measurement() {
        return measurement.getReadOnlyProperty();
    }

    /** Whether the measurement has its last point. */
    public ReadOnlyBooleanProperty finished() {
        return finished.getReadOnlyProperty();
    }

    /** Where the hand would put the next point, or null when it is nowhere. */
    public ObjectProperty<@Nullable MeasuredPoint> next() {
        return next;
    }

    /** The measurement as far as the hand has come: with the next point, unless it is finished. */
    public Measurement running() {
        MeasuredPoint hand = next.get();
        boolean goesOn = inHand.get() && !finished.get() && hand != null;
        return goesOn ? measurement.get().with(hand) : measurement.get();
    }

    /** Puts down a point; after a finished measurement it is the first of a new one. */
    public void put(MeasuredPoint point) {
        Measurement before = finished.get() ? Measurement.EMPTY : measurement.get();
        finished.set(false);
        measurement.set(before.with(point));
    }

    /** Takes back the last point, or the joining of the last to the first. */
    public void takeBack() {
        finished.set(false);
        measurement.set(measurement.get().withoutLast());
    }

    /** Joins the last point to the first and finishes; nothing happens with fewer than three. */
    public void join() {
        if (measurement.get().isArea()) {
            finished.set(true);
            measurement.set(measurement.get().joined());
        }
    }

    /** Leaves the measurement as it is; a single point is no measurement and goes. */
    public void finish() {
        if (measurement.get().points().size() < 2) {
            clear();
        } else {
            finished.set(true);
        }
    }

    /** Takes the measurement away. */
    public void clear() {
        finished.set(false);
        measurement.set(Measurement.EMPTY);
    }

    /** The point whose distance from the line is told: the only one, or before it the hand's; otherwise null. */
    public @Nullable MeasuredPoint lonePoint() {
        Measurement put = measurement.get();
        if (put.points().size() == 1) {
            return put.points().getFirst();
        }
        return put.isEmpty() && inHand.get() ? next.get() : null;
    }

    /** The place of the Kyrgyz–Tajik line of the shown edition that is nearest to the lone point, if there is one. */
    public Optional<NearestPoint> nearestOfLine() {
        return Optional.ofNullable(lonePoint()).map(MeasuredPoint::position).map(this::nearestOfLine);
    }

    private NearestPoint nearestOfLine(Position position) {
        return session.atlas()
                .borders()
                .nearestOfLine(session.edition().get(), position.longitude(), position.latitude());
    }
}

package org.exclave.window.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.cartography.SnapTarget;
import org.jspecify.annotations.Nullable;

/** What is being drawn on the map and is not finished yet. Used on the thread of the screen. */
final class Sketch {

    private final ObjectProperty<@Nullable SketchForm> form = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Position>> places = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Position> next = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SnapTarget> upon = new SimpleObjectProperty<>();

    /** What it shall become; null while no such tool is in hand. */
    ObjectProperty<@Nullable SketchForm> form() {
        return form;
    }

    /** The places put down. */
    ObjectProperty<List<Position>> places() {
        return places;
    }

    /** Where the next one would be put, or null. */
    ObjectProperty<@Nullable Position> next() {
        return next;
    }

    /** What of the map the next one would lie upon, or null. */
    ObjectProperty<@Nullable SnapTarget> upon() {
        return upon;
    }

    /** Puts down a place; not twice the same in a row. */
    void put(Position place) {
        if (places.get().isEmpty() || !places.get().getLast().equals(place)) {
            List<Position> more = new ArrayList<>(places.get());
            more.add(place);
            places.set(List.copyOf(more));
        }
    }

    /** Takes the last place back. */
    void takeBack() {
        List<Position> now = places.get();
        places.set(now.isEmpty() ? now : now.subList(0, now.size() - 1));
    }

    void clear() {
        places.set(List.of());
        next.set(null);
        upon.set(null);
    }

    /** What is put down, as a shape, if it makes one. */
    Optional<Shape> shape() {
        return shape(places.get());
    }

    /** The same with the place where the next one would be put. */
    Optional<Shape> preview() {
        List<Position> all = new ArrayList<>(places.get());
        Position hand = next.get();
        if (hand != null && !all.isEmpty() && !all.getLast().equals(hand)) {
            all.add(hand);
        }
        return shape(all);
    }

    private Optional<Shape> shape(List<Position> all) {
        SketchForm wished = form.get();
        return wished != null && wished.isShape(all) ? Optional.of(wished.shape(all)) : Optional.empty();
    }
}

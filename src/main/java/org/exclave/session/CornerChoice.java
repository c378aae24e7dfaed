package org.exclave.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;

/**
 * Which corner of the one selected annotation is in hand, for those who have no mouse; and what is done with it. Used on the
 * thread of the session.
 */
public final class CornerChoice {

    /** When no corner is in hand. */
    public static final int NONE = -1;

    private final Session session;
    private final AnnotationDesk desk;
    private final Clock clock;
    private final ReadOnlyIntegerWrapper corner = new ReadOnlyIntegerWrapper(NONE);
    private String of = "";

    /** @param clock dates the edits */
    public CornerChoice(Session session, AnnotationDesk desk, Clock clock) {
        this.session = session;
        this.desk = desk;
        this.clock = clock;
        session.selectedAnnotations().subscribe(this::follow);
    }

    /** Its number among the handles, or {@link #NONE}. */
    public ReadOnlyIntegerProperty corner() {
        return corner.getReadOnlyProperty();
    }

    /** Where it lies, if there is one. */
    public Optional<Position> place() {
        return free().map(annotation -> annotation.shape().handles())
                .filter(handles -> corner.get() >= 0 && corner.get() < handles.size())
                .map(handles -> handles.get(corner.get()));
    }

    /** Takes the corner so many further; the first one when none is in hand. */
    public void step(int by) {
        int corners = free().map(annotation -> annotation.shape().handles().size()).orElse(0);
        if (corners > 0) {
            corner.set(corner.get() == NONE ? 0 : Math.floorMod(corner.get() + by, corners));
        }
    }

    /** Takes none. */
    public void drop() {
        corner.set(NONE);
    }

    /** Moves the corner by so many pixels of the present view. */
    public void nudge(double right, double down) {
        Viewport view = session.viewport().get();
        int moved = corner.get();
        place().ifPresent(place -> {
            ScreenPoint at = view.toScreen(place);
            Position there = view.toWorld(at.x() + right, at.y() + down);
            reshape(shape -> shape.handles().size() > moved ? shape.bent(moved, there) : shape);
        });
    }

    /** Puts another corner into the gap after it and takes that. */
    public void add() {
        int after = corner.get();
        free().ifPresent(annotation -> {
            List<Position> gaps = annotation.shape().gaps();
            if (after >= 0 && after < gaps.size()) {
                Position between = gaps.get(after);
                reshape(shape -> shape.gaps().size() > after ? shape.filled(after, between) : shape);
                corner.set(after + 1);
            }
        });
    }

    /** Takes the corner away where the shape can do without it. */
    public void remove() {
        int removed = corner.get();
        if (place().isPresent()) {
            reshape(shape -> shape.handles().size() > removed ? shape.without(removed) : shape);
        }
    }

    private void reshape(UnaryOperator<Shape> change) {
        Instant now = clock.instant();
        free().ifPresent(annotation -> desk.change(Set.of(annotation.id()), "edit.change", before -> {
            Annotation after = before.withShape(change.apply(before.shape()));
            return after.equals(before) ? before : after.modifiedAt(now);
        }));
    }

    private Optional<Annotation> free() {
        return Optional.ofNullable(session.selectedAnnotation().get())
                .filter(annotation -> !annotation.standing().locked());
    }

    private void follow(List<Annotation> selected) {
        String now = selected.size() == 1 ? selected.getFirst().id() : "";
        if (!now.equals(of)) {
            of = now;
            drop();
        }
    }
}

package org.exclave.session;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.exclave.annotation.AddAnnotation;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Position;
import org.exclave.annotation.Shape;
import org.exclave.annotation.SingleEdit;
import org.exclave.annotation.Stacking;
import org.exclave.annotation.Standing;
import org.exclave.annotation.Turn;
import org.exclave.cartography.ScreenPoint;
import org.exclave.cartography.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * What is done with all selected annotations at once; each call is one edit. Locked ones are neither moved nor removed.
 * Used on the thread of the session.
 */
public final class Arranging {

    /** Pixels by which a copy lies beside what it was copied from, so that both are seen. */
    private static final double ASIDE = 18;

    private final Session session;
    private final AnnotationDesk desk;
    private final Clock clock;
    private List<Annotation> copied = List.of();

    /** @param clock dates the edits */
    public Arranging(Session session, AnnotationDesk desk, Clock clock) {
        this.session = session;
        this.desk = desk;
        this.clock = clock;
    }

    /** Whether anything is selected that can be moved. */
    public boolean canMove() {
        return !free().isEmpty();
    }

    /** Moves the selected ones by so many pixels of the present view. */
    public void nudge(double right, double down) {
        Viewport view = session.viewport().get();
        reshape("edit.move", shape -> beside(shape, view, right, down));
    }

    /** Turns the selected ones clockwise about the middle of all. */
    public void turn(double degrees) {
        List<Position> anchors =
                free().stream().map(each -> each.shape().anchor()).toList();
        if (!anchors.isEmpty()) {
            double longitude =
                    anchors.stream().mapToDouble(Position::longitude).average().orElseThrow();
            double latitude =
                    anchors.stream().mapToDouble(Position::latitude).average().orElseThrow();
            Turn turn = new Turn(degrees, new Position(longitude, latitude));
            reshape("edit.turn", shape -> shape.placed(turn));
        }
    }

    private void reshape(String name, UnaryOperator<Shape> change) {
        Instant now = clock.instant();
        desk.change(ids(free()), name, before -> {
            Annotation after = before.withShape(change.apply(before.shape()));
            return after.equals(before) ? before : after.modifiedAt(now);
        });
    }

    /** Puts a copy of each selected one beside it and selects the copies. */
    public void duplicate() {
        put(session.selectedAnnotations().get(), "edit.duplicate", UnaryOperator.identity());
    }

    /** Remembers the selected ones for {@link #paste}; where none is, what was remembered stays. */
    public void copy() {
        List<Annotation> selected = session.selectedAnnotations().get();
        copied = selected.isEmpty() ? copied : selected;
    }

    /** Remembers the selected ones and removes them. */
    public void cut() {
        copy();
        remove();
    }

    /** Puts copies of those remembered beside where they, or the copies before, were, and selects them; each in its brief. */
    public void paste() {
        copied = put(copied, "edit.paste", UnaryOperator.identity());
    }

    /** The same with all copies in one brief, or in none when null. */
    public void pasteInto(@Nullable String brief) {
        copied = put(copied, "edit.paste", copy -> copy.withBrief(brief));
    }

    private List<Annotation> put(List<Annotation> originals, String name, UnaryOperator<Annotation> change) {
        Viewport view = session.viewport().get();
        Instant now = clock.instant();
        List<Annotation> copies = originals.stream()
                .map(each -> change.apply(each.copied(UUID.randomUUID().toString(), now)
                        .withShape(beside(each.shape(), view, ASIDE, ASIDE))))
                .toList();
        Set<String> ids = ids(copies);
        desk.carryOut(
                name,
                all -> {
                    double top = Stacking.top(all);
                    List<SingleEdit> edits = new ArrayList<>();
                    for (Annotation copy : copies) {
                        edits.add(new AddAnnotation(
                                copy.withStanding(Standing.USUAL.withHeight(top + edits.size()))));
                    }
                    return edits;
                },
                all -> session.select(
                        all.stream().filter(each -> ids.contains(each.id())).toList()));
        return copies;
    }

    private static Shape beside(Shape shape, Viewport view, double right, double down) {
        ScreenPoint anchor = view.toScreen(shape.anchor());
        return shape.movedTo(view.toWorld(anchor.x() + right, anchor.y() + down));
    }

    /** Puts the selected ones over so many others that lie over them now; below 0 under so many. */
    public void raise(int by) {
        Set<String> ids = ids(session.selectedAnnotations().get());
        desk.carryOut("edit.stack", all -> Stacking.raise(all, ids, by), _ -> {});
    }

    /** Locks the selected ones where they are, or frees them when all are locked. */
    public void lock() {
        boolean locked = session.selectedAnnotations().get().stream()
                .allMatch(each -> each.standing().locked());
        stand(locked ? "edit.unlock" : "edit.lock", standing -> standing.withLocked(!locked));
    }

    /** Hides the selected ones, or shows them when all are hidden. */
    public void hide() {
        boolean hidden = session.selectedAnnotations().get().stream()
                .allMatch(each -> each.standing().hidden());
        stand(hidden ? "edit.show" : "edit.hide", standing -> standing.withHidden(!hidden));
    }

    private void stand(String name, UnaryOperator<Standing> change) {
        desk.change(
                ids(session.selectedAnnotations().get()),
                name,
                before -> before.withStanding(change.apply(before.standing())));
    }

    /** Makes the selected ones part of a brief, or of none when null. */
    public void group(@Nullable String brief) {
        desk.change(ids(session.selectedAnnotations().get()), "edit.group", before -> before.withBrief(brief));
    }

    /** Removes the selected ones. */
    public void remove() {
        desk.remove(ids(free()));
    }

    /** Selects every annotation that is not hidden. */
    public void selectAll() {
        session.select(session.annotations().get().stream()
                .filter(each -> !each.standing().hidden())
                .toList());
    }

    private List<Annotation> free() {
        return session.selectedAnnotations().get().stream()
                .filter(each -> !each.standing().locked())
                .toList();
    }

    private static Set<String> ids(List<Annotation> annotations) {
        return annotations.stream().map(Annotation::id).collect(Collectors.toUnmodifiableSet());
    }
}

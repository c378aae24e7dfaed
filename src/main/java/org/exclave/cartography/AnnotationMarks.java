package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exclave.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Where annotations stand on a picture, from the lowest to the topmost; without those that are hidden or out of sight. Immutable. */
public final class AnnotationMarks {

    /** No annotations on any picture. */
    public static final AnnotationMarks NONE = new AnnotationMarks(new Viewport(0, 0, 0, 1, 1, 1), List.of());

    /**
     * A mark with what it covers, which takes time to work out.
     *
     * @param inked what any ink of it may touch, see {@link AnnotationMark#inked}
     * @param selected whether it is drawn as selected
     * @param held whether it is drawn with grips
     */
    record Seen(AnnotationMark mark, Rectangle2D bounds, List<Rectangle2D> inked, boolean selected, boolean held) {

        /** Whether it is drawn in the very same way as another of the same picture, frame and grips apart. */
        boolean looksLike(Seen other) {
            return mark.annotation().equals(other.mark.annotation());
        }

        private boolean mayBeIn(Rectangle2D frame) {
            return bounds.intersects(
                    frame.getX() - MOST_ABOUT,
                    frame.getY() - MOST_ABOUT,
                    frame.getWidth() + 2 * MOST_ABOUT,
                    frame.getHeight() + 2 * MOST_ABOUT);
        }
    }

    /** Pixels about a mark within which its frame, its grips and the pills of range rings lie. */
    private static final double MOST_ABOUT = 60;

    private final Viewport viewport;
    private final List<Seen> marks;

    private AnnotationMarks(Viewport viewport, List<Seen> marks) {
        this.viewport = viewport;
        this.marks = List.copyOf(marks);
    }

    /** The marks of what a scenery shows to a viewport. */
    public static AnnotationMarks of(Scenery scenery, Viewport viewport) {
        return NONE.next(scenery, viewport);
    }

    /** The marks of another picture, taking over from these what is the same. */
    AnnotationMarks next(Scenery scenery, Viewport wished) {
        IdentityHashMap<Annotation, Seen> before = new IdentityHashMap<>();
        if (wished.equals(viewport)) {
            marks.forEach(seen -> before.put(seen.mark.annotation(), seen));
        }
        Set<String> selected = scenery.selectedAnnotations();
        Rectangle2D frame = wished.frame();
        List<Seen> all = new ArrayList<>();
        for (Annotation annotation : scenery.shownAnnotations()) {
            boolean chosen = selected.contains(annotation.id());
            boolean held = chosen && selected.size() == 1 && !annotation.standing().locked();
            Seen seen = seen(annotation, chosen, held, wished, before.get(annotation));
            if (seen != null && seen.mayBeIn(frame)) {
                all.add(seen);
            }
        }
        return new AnnotationMarks(wished, all);
    }

    private static @Nullable Seen seen(
            Annotation annotation, boolean chosen, boolean held, Viewport viewport, @Nullable Seen before) {
        if (before != null) {
            boolean same = before.selected == chosen && before.held == held;
            return same ? before : new Seen(before.mark, before.bounds, before.inked, chosen, held);
        }
        if (!AnnotationReach.mayBeSeen(annotation, viewport)) {
            return null;
        }
        AnnotationMark mark = AnnotationMark.of(annotation, viewport);
        return new Seen(mark, mark.bounds(), mark.inked(), chosen, held);
    }

    /** Those that can be seen, the lowest first. */
    List<Seen> seen() {
        return marks;
    }

    /** What names may not cover: those in the hand do not drive names about. */
    Stream<Rectangle2D> guarded() {
        return marks.stream()
                .filter(seen -> !seen.selected)
                .flatMap(seen -> seen.mark.guarded().stream());
    }

    /**
     * The topmost annotation at a point of a view, which may be another than that of the picture.
     *
     * @param wanted which annotations are looked for
     */
    public Optional<Annotation> topmostAt(Viewport view, double x, double y, Predicate<Annotation> wanted) {
        ScreenPoint at = viewport.toScreen(view.toWorld(x, y));
        return marks.reversed().stream()
                .filter(seen -> wanted.test(seen.mark.annotation()))
                .filter(seen -> seen.bounds.contains(at.x(), at.y()))
                .filter(seen -> seen.mark.isHit(at.x(), at.y()))
                .map(seen -> seen.mark.annotation())
                .findFirst();
    }

    /** The annotations that lie whole within a box of a view, the lowest first. */
    public List<Annotation> within(Viewport view, Rectangle2D box) {
        ScreenPoint corner = viewport.toScreen(view.toWorld(box.getMinX(), box.getMinY()));
        ScreenPoint other = viewport.toScreen(view.toWorld(box.getMaxX(), box.getMaxY()));
        Rectangle2D here = new Rectangle2D.Double(corner.x(), corner.y(), other.x() - corner.x(), other.y() - corner.y());
        return marks.stream()
                .filter(seen -> here.contains(seen.bounds))
                .map(seen -> seen.mark.annotation())
                .toList();
    }
}

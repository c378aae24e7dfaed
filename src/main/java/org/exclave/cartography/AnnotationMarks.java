package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exclave.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** Where annotations stand on a picture, from the lowest to the topmost; without those that are hidden or out of sight. Immutable. */
public final class AnnotationMarks {

    /** No annotations on any picture. */
    public static final AnnotationMarks NONE =
            new AnnotationMarks(new Viewport(0, 0, 0, 1, 1, 1), Set.of(), List.of(), List.of(), new Object());

    /**
     * A mark with what it covers, which takes time to work out.
     *
     * @param body what any ink of it but its words may touch, see {@link AnnotationMark#inkedBody}
     * @param words what their ink may touch, see {@link AnnotationMark#inkedWords}
     * @param guarded what no name of the map may cover, see {@link AnnotationMark#guarded}; null if any name may
     * @param selected whether it is drawn as selected
     * @param held whether it is drawn with grips
     */
    record Seen(
            AnnotationMark mark,
            Rectangle2D bounds,
            Rectangle2D body,
            Rectangle2D words,
            @Nullable Rectangle2D guarded,
            boolean selected,
            boolean held) {

        private static Seen of(AnnotationMark mark, boolean selected, boolean held) {
            return new Seen(mark, mark.bounds(), mark.inkedBody(), mark.inkedWords(), mark.guarded(), selected, held);
        }

        private Seen asHeld(boolean nowSelected, boolean nowHeld) {
            return selected == nowSelected && held == nowHeld
                    ? this
                    : new Seen(mark, bounds, body, words, guarded, nowSelected, nowHeld);
        }

        /** Whether it is drawn in the very same way as another of the same picture, frame and grips apart. */
        @SuppressWarnings("ReferenceEquality") // of ten thousand nearly all are the same: nothing of them need be read
        boolean looksLike(Seen other) {
            return this == other || mark.annotation().equals(other.mark.annotation());
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

    /** An annotation that is not hidden, with its mark where that may be on the picture. */
    private record Looked(Annotation annotation, @Nullable Seen seen) {}

    private final Viewport viewport;
    private final Set<String> selected;
    private final List<Looked> looked;
    private final List<Seen> marks;
    private final Object others;

    private AnnotationMarks(
            Viewport viewport, Set<String> selected, List<Looked> looked, List<Seen> marks, Object others) {
        this.viewport = viewport;
        this.selected = selected;
        this.looked = looked;
        this.marks = marks;
        this.others = others;
    }

    /** The marks of what a scenery shows to a viewport. */
    public static AnnotationMarks of(Scenery scenery, Viewport viewport) {
        return NONE.next(scenery, viewport);
    }

    /** The marks of another picture, taking over from these what is the same. */
    AnnotationMarks next(Scenery scenery, Viewport wished) {
        Before before = new Before(wished.equals(viewport) ? looked : List.of());
        Set<String> chosen = scenery.selectedAnnotations();
        boolean sameChosen = chosen.equals(selected);
        List<Looked> all = new ArrayList<>(scenery.annotations().size());
        List<Seen> seen = new ArrayList<>(marks.size() + 1);
        for (Annotation annotation : scenery.annotations()) {
            Looked same = sameChosen ? before.takeVery(annotation) : null;
            if (same != null) {
                add(same, all, seen);
            } else if (!annotation.standing().hidden()) {
                boolean now = chosen.contains(annotation.id());
                boolean held = now && chosen.size() == 1 && !annotation.standing().locked();
                add(look(annotation, now, held, wished, scenery.margin(), before.take(annotation)), all, seen);
            }
        }
        boolean stay = wished.equals(viewport) && sameOthers(marks, seen);
        return new AnnotationMarks(wished, chosen, all, seen, stay ? others : new Object());
    }

    private static void add(Looked now, List<Looked> all, List<Seen> seen) {
        all.add(now);
        if (now.seen != null) {
            seen.add(now.seen);
        }
    }

    private static Looked look(
            Annotation annotation,
            boolean chosen,
            boolean held,
            Viewport viewport,
            int margin,
            @Nullable Looked before) {
        if (before != null) {
            Seen seen = before.seen == null ? null : before.seen.asHeld(chosen, held);
            return Objects.equals(seen, before.seen) ? before : new Looked(annotation, seen);
        }
        if (!AnnotationReach.mayBeSeen(annotation, viewport)) {
            return new Looked(annotation, null);
        }
        Seen seen = Seen.of(AnnotationMark.of(annotation, viewport, margin), chosen, held);
        return new Looked(annotation, seen.mayBeIn(viewport.frame()) ? seen : null);
    }

    /** What the picture before looked at, found most quickly when asked for in the same order. */
    private static final class Before {

        private final List<Looked> looked;
        private final IdentityHashMap<Annotation, Looked> found = new IdentityHashMap<>();
        private int next;

        Before(List<Looked> looked) {
            this.looked = looked;
        }

        /** What is next if it looked at this very annotation, of which nothing need be read then. */
        @SuppressWarnings("ReferenceEquality")
        @Nullable Looked takeVery(Annotation annotation) {
            Looked likely = next < looked.size() ? looked.get(next) : null;
            if (likely == null || likely.annotation != annotation) {
                return null;
            }
            next++;
            return likely;
        }

        @Nullable Looked take(Annotation annotation) {
            Looked likely = next < looked.size() ? looked.get(next) : null;
            if (likely != null && likely.annotation.id().equals(annotation.id())) {
                next++;
                return likely.annotation.equals(annotation) ? likely : null;
            }
            if (found.isEmpty()) {
                looked.forEach(each -> found.put(each.annotation, each));
            }
            return found.get(annotation);
        }
    }

    /** Those that can be seen, the lowest first. */
    List<Seen> seen() {
        return marks;
    }

    /** Whether two pictures show the same, those apart that are selected. */
    @SuppressWarnings("ReferenceEquality") // of ten thousand nearly all are the same: nothing of them need be read
    private static boolean sameOthers(List<Seen> before, List<Seen> now) {
        int shorter = Math.min(before.size(), now.size());
        int same = 0;
        while (same < shorter && before.get(same) == now.get(same)) {
            same++;
        }
        if (same == before.size() && same == now.size()) {
            return true;
        }
        int one = nextOther(before, same);
        int other = nextOther(now, same);
        while (one < before.size() && other < now.size() && before.get(one).equals(now.get(other))) {
            one = nextOther(before, one + 1);
            other = nextOther(now, other + 1);
        }
        return one == before.size() && other == now.size();
    }

    private static int nextOther(List<Seen> marks, int from) {
        int at = from;
        while (at < marks.size() && marks.get(at).selected) {
            at++;
        }
        return at;
    }

    /** Equal to that of the picture before as long as none but selected ones differ in anything. */
    Object others() {
        return others;
    }

    /** What names may not cover: those in the hand do not drive names about. */
    Stream<Rectangle2D> guarded() {
        return marks.stream()
                .filter(seen -> !seen.selected)
                .flatMap(seen -> Stream.ofNullable(seen.guarded));
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

package org.exclave.annotation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an annotation holds. What is known to the day only may have begun with its first instant and ended with its last.
 *
 * @param from since when, or null for always
 * @param to until when, inclusive, or null for ever
 */
public record Validity(@Nullable Moment from, @Nullable Moment to) {

    /** When an annotation holds. */
    public static Validity of(Annotation annotation) {
        return new Validity(annotation.validFrom(), annotation.validTo());
    }

    /** Those of some annotations that may hold between two instants, in their order; see {@link #isPossibleWithin}. */
    public static List<Annotation> possible(List<Annotation> annotations, Instant start, Instant end) {
        return annotations.stream()
                .filter(annotation -> of(annotation).isPossibleWithin(start, end))
                .toList();
    }

    /** Whether it is said at all. */
    public boolean isSaid() {
        return from != null || to != null;
    }

    /** Whether it may hold at some time between an instant, inclusive, and a later one, exclusive. */
    public boolean isPossibleWithin(Instant start, Instant end) {
        boolean begun = from == null || from.earliest().isBefore(end);
        return begun && (to == null || !to.latest().isBefore(start));
    }
}

package org.exclave.cartography;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exclave.annotation.Annotation;
import org.exclave.cartography.AnnotationMarks.Seen;

/** What makes two pictures of annotations differ. */
final class SeenChange {

    private SeenChange() {}

    /** The marks that are on one of two pictures only, or lie over others on one and under them on the other. */
    static List<Seen> between(List<Seen> before, List<Seen> now) {
        int shorter = Math.min(before.size(), now.size());
        int start = 0;
        while (start < shorter && before.get(start).looksLike(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).looksLike(now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Seen> gone = before.subList(start, before.size() - end);
        List<Seen> come = now.subList(start, now.size() - end);
        Set<Annotation> kept = keptInOrder(gone, come);
        List<Seen> changed = new ArrayList<>();
        for (List<Seen> some : List.of(gone, come)) {
            some.stream()
                    .filter(seen -> !kept.contains(seen.mark().annotation()))
                    .forEach(changed::add);
        }
        return changed;
    }

    /** Those on both in the same order; none where some lie over others now that lay under them. */
    private static Set<Annotation> keptInOrder(List<Seen> before, List<Seen> now) {
        Set<Annotation> both = new HashSet<>(annotations(now));
        both.retainAll(new HashSet<>(annotations(before)));
        List<Annotation> one = annotations(before).stream().filter(both::contains).toList();
        List<Annotation> other = annotations(now).stream().filter(both::contains).toList();
        return one.equals(other) ? both : Set.of();
    }

    private static List<Annotation> annotations(List<Seen> marks) {
        return marks.stream().map(seen -> seen.mark().annotation()).toList();
    }
}

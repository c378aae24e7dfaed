package org.exclave.window.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** A line of the list of annotations. */
sealed interface AnnotationLine {

    /**
     * Stands above the annotations of a brief.
     *
     * @param brief its name, or null for those of none
     */
    record Heading(@Nullable String brief, List<Annotation> annotations) implements AnnotationLine {}

    /** An annotation. */
    record Of(Annotation annotation) implements AnnotationLine {}

    /**
     * The lines of annotations: the topmost first, by brief in the order of names, those of none at the end.
     *
     * @param all the lowest first
     */
    static List<AnnotationLine> of(List<Annotation> all) {
        Map<String, List<Annotation>> briefs = new TreeMap<>();
        List<Annotation> others = new ArrayList<>();
        for (Annotation annotation : all.reversed()) {
            String brief = annotation.brief();
            (brief == null ? others : briefs.computeIfAbsent(brief, _ -> new ArrayList<>())).add(annotation);
        }
        List<AnnotationLine> lines = new ArrayList<>();
        briefs.forEach((brief, annotations) -> add(lines, brief, annotations));
        if (!briefs.isEmpty() && !others.isEmpty()) {
            add(lines, null, others);
        } else {
            others.forEach(annotation -> lines.add(new Of(annotation)));
        }
        return lines;
    }

    private static void add(List<AnnotationLine> lines, @Nullable String brief, List<Annotation> annotations) {
        lines.add(new Heading(brief, List.copyOf(annotations)));
        annotations.forEach(annotation -> lines.add(new Of(annotation)));
    }

    /** Its annotations: one, or all of the brief. */
    default List<Annotation> annotations() {
        return switch (this) {
            case Heading heading -> heading.annotations;
            case Of(Annotation annotation) -> List.of(annotation);
        };
    }
}

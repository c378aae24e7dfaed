package org.exclave.annotation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The annotations as an edit once left them.
 *
 * @param edit the edit
 * @param madeAt when it was made, by the clock of the machine
 * @param annotations all that there were then, the lowest first
 */
public record Past(SingleEdit edit, Instant madeAt, List<Annotation> annotations) {

    /** Takes a copy of the list. */
    public Past {
        annotations = List.copyOf(annotations);
    }

    /**
     * The edits after which everything is as it was then.
     *
     * @param present what there is now
     * @return none where everything is as it was
     */
    public List<SingleEdit> restoring(List<Annotation> present) {
        return differences(annotations, present);
    }

    /**
     * The edits after which the one annotation that the edit concerned is as it was then, whatever became of the others.
     *
     * @param present what there is now
     * @return none where it is as it was
     */
    public List<SingleEdit> restoringOne(List<Annotation> present) {
        return differences(one(annotations), one(present));
    }

    private List<Annotation> one(List<Annotation> all) {
        return all.stream().filter(annotation -> annotation.id().equals(edit.id())).toList();
    }

    private static List<SingleEdit> differences(List<Annotation> wished, List<Annotation> present) {
        Map<String, Annotation> left = new HashMap<>();
        present.forEach(annotation -> left.put(annotation.id(), annotation));
        List<SingleEdit> parts = new ArrayList<>();
        for (Annotation annotation : wished) {
            Annotation now = left.remove(annotation.id());
            if (now == null) {
                parts.add(new AddAnnotation(annotation));
            } else if (!now.equals(annotation)) {
                parts.add(new ChangeAnnotation(now, annotation));
            }
        }
        present.stream()
                .filter(annotation -> left.containsKey(annotation.id()))
                .forEach(annotation -> parts.add(new RemoveAnnotation(annotation)));
        return parts;
    }
}

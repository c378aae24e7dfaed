package org.exclave.annotation;

import java.util.Set;

/**
 * An annotation becomes another with the same id.
 *
 * @param before the annotation as it was last
 * @param after the annotation as it shall be
 */
public record ChangeAnnotation(Annotation before, Annotation after) implements SingleEdit {

    /** @throws IllegalArgumentException when the two are not the same annotation */
    public ChangeAnnotation {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("not the same annotation: " + before.id() + ", " + after.id());
        }
    }

    @Override
    public ChangeAnnotation inverse() {
        return new ChangeAnnotation(after, before);
    }

    /** Changes of one side of an annotation alone have a name of their own. */
    @Override
    public String name() {
        Set<Aspect> changed = Aspect.changed(before, after);
        return changed.size() == 1 ? changed.iterator().next().edit(after) : "edit.change";
    }

    @Override
    public String id() {
        return after.id();
    }
}

package org.exclave.annotation;

/**
 * An annotation goes away.
 *
 * @param removed the annotation as it was last
 */
public record RemoveAnnotation(Annotation removed) implements SingleEdit {

    @Override
    public AddAnnotation inverse() {
        return new AddAnnotation(removed);
    }

    @Override
    public String name() {
        return "edit.remove";
    }

    @Override
    public String id() {
        return removed.id();
    }
}

package org.exclave.annotation;

/**
 * An annotation comes into being.
 *
 * @param added the annotation; none with its id may be there yet
 */
public record AddAnnotation(Annotation added) implements SingleEdit {

    @Override
    public RemoveAnnotation inverse() {
        return new RemoveAnnotation(added);
    }

    @Override
    public String name() {
        return "edit.add";
    }

    @Override
    public String id() {
        return added.id();
    }
}

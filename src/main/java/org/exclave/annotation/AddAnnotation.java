package org.exclave.annotation;

/**
 * An annotation comes into being.
 *
 * @param added the annotation; none with its id may be there yet
 */
public record AddAnnotation(Annotation added) implements Edit {

    @Override
    public RemoveAnnotation inverse() {
        return new RemoveAnnotation(added);
    }

    @Override
    public String name() {
        return "edit.add";
    }
}

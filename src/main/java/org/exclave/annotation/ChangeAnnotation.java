package org.exclave.annotation;

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

    /** Moving and restyling have names of their own when nothing else is changed by the same gesture. */
    @Override
    public String name() {
        Annotation moved = before.withShape(after.shape()).modifiedAt(after.modified());
        Annotation restyled = before.withStyle(after.style()).modifiedAt(after.modified());
        if (moved.equals(after) && before.shape().movedTo(after.shape().anchor()).equals(after.shape())) {
            return "edit.move";
        }
        return restyled.equals(after) ? "edit.restyle" : "edit.change";
    }

    @Override
    public String id() {
        return after.id();
    }
}

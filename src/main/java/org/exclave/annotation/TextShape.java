package org.exclave.annotation;

/**
 * Words on the map without a symbol. The words are the annotation's title, so that they travel in every format that
 * knows titles.
 *
 * @param anchor the place under the centre of the words
 */
public record TextShape(Position anchor) implements Shape {

    /** The word for texts in files. */
    public static final String KIND = "text";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public TextShape movedTo(Position place) {
        return new TextShape(place);
    }
}

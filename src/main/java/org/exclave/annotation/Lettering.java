package org.exclave.annotation;

/**
 * How the words of an annotation are drawn.
 *
 * @param shown whether they stand beside a symbol or shape; of a {@link TextShape} they always do
 * @param size of words beside a symbol or shape; those of a {@link TextShape} are of the size of the {@link Style}
 * @param weight how heavy they are
 * @param halo whether a pale edge keeps them readable on anything
 * @param box whether they stand in a filled box
 */
public record Lettering(boolean shown, LetterSize size, Weight weight, boolean halo, boolean box) {

    /** The same words, shown or not. */
    public Lettering withShown(boolean other) {
        return new Lettering(other, size, weight, halo, box);
    }

    /** The same words in another size. */
    public Lettering withSize(LetterSize other) {
        return new Lettering(shown, other, weight, halo, box);
    }

    /** The same words, so heavy. */
    public Lettering withWeight(Weight other) {
        return new Lettering(shown, size, other, halo, box);
    }

    /** The same words with or without halo. */
    public Lettering withHalo(boolean other) {
        return new Lettering(shown, size, weight, other, box);
    }

    /** The same words with or without box. */
    public Lettering withBox(boolean other) {
        return new Lettering(shown, size, weight, halo, other);
    }
}

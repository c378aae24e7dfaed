package org.exclave.event;

/**
 * How many people were killed in an event, as its source gives it, even where a lowest figure is above a highest one.
 * The claimant of these figures is the set of events and nobody else: they are never added to those of the catalogue.
 *
 * @param least the lowest figure that the source gives, or {@value #UNSAID}
 * @param best the figure that the source holds for the best, or {@value #UNSAID}
 * @param most the highest figure that the source gives, or {@value #UNSAID}
 */
public record Killed(int least, int best, int most) {

    /** The source gives no such figure, which is not the same as nobody. */
    public static final int UNSAID = -1;

    /** No figure at all. */
    public static final Killed NOT_SAID = new Killed(UNSAID, UNSAID, UNSAID);

    /** @throws IllegalArgumentException when a figure is negative */
    public Killed {
        if (least < UNSAID || best < UNSAID || most < UNSAID) {
            throw new IllegalArgumentException("negative figures: " + least + ", " + best + ", " + most);
        }
    }

    /** Whether the source gives any figure. */
    public boolean isSaid() {
        return least != UNSAID || best != UNSAID || most != UNSAID;
    }
}

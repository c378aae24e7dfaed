package org.exclave.query;

/**
 * How many incidents within the window one condition keeps back. Several conditions may keep back the same incident, so
 * these numbers do not add up to what the filter hides.
 *
 * @param condition the one that is meant
 * @param incidents all it keeps back
 * @param alone of those: kept back by no other condition, so that they would show without this one
 */
public record HiddenBy(Condition condition, int incidents, int alone) {

    public HiddenBy {
        if (alone < 0 || alone > incidents) {
            throw new IllegalArgumentException("counts that do not add up");
        }
    }
}

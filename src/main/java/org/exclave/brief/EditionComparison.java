package org.exclave.brief;

import org.exclave.geography.Edition;

/**
 * Another edition of the border beside the one that is drawn.
 *
 * @param other the other one
 * @param way how both are shown: {@code hatched}, {@code swipe} or {@code side-by-side}
 */
public record EditionComparison(Edition other, String way) {}

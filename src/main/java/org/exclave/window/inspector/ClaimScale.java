package org.exclave.window.inspector;

import java.util.List;
import org.exclave.catalog.Claim;

/**
 * The scale of a group of claims, from zero to a round figure.
 *
 * @param end the last figure of the scale, at least 1
 * @param step from one written figure to the next, at least 1
 */
record ClaimScale(int end, int step) {

    private static final double ROOM_BEYOND = 1.25;
    private static final int MOST_STEPS = 4;

    /** A scale that holds every figure, with room beyond the largest when somebody said “at least”. */
    static ClaimScale of(List<Claim> claims) {
        int largest = claims.stream()
                .mapToInt(claim -> claim.range().largestStated())
                .max()
                .orElse(1);
        boolean open = claims.stream().anyMatch(claim -> claim.range().isOpenAbove());
        double needed = Math.max(1, open ? largest * ROOM_BEYOND : largest);
        int step = 1;
        for (int power = 1; (long) step * MOST_STEPS < needed; power *= 10) {
            for (int lead : new int[] {1, 2, 5}) {
                step = lead * power;
                if ((long) step * MOST_STEPS >= needed) {
                    break;
                }
            }
        }
        return new ClaimScale((int) Math.ceil(needed / step) * step, step);
    }
}

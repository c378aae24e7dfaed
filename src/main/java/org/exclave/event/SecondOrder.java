package org.exclave.event;

import java.util.Arrays;

/** Sorts the places of an array by the seconds that it holds. */
public final class SecondOrder {

    private SecondOrder() {}

    /**
     * The places of the first seconds of an array in the order of what they hold, the earlier place first where two hold
     * the same.
     *
     * @param seconds none farther from 0 than 2^38
     * @param size how many of them count, at most {@link EventSetBuilder#MOST}
     */
    public static int[] of(long[] seconds, int size) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size - 1));
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = (seconds[i] << bits) | i;
        }
        Arrays.sort(keys);
        int[] order = new int[size];
        long mask = (1L << bits) - 1;
        for (int i = 0; i < size; i++) {
            order[i] = (int) (keys[i] & mask);
        }
        return order;
    }
}

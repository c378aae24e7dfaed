package org.exclave.briefing.png;

import java.nio.ByteBuffer;

/**
 * An Adler-32 checksum (RFC 1950, 8.2), from which that of two pieces one after the other follows without reading them again.
 *
 * @param value as {@link java.util.zip.Adler32} tells it
 * @param length of what was summed, in bytes
 */
record Checksum(long value, long length) {

    static final Checksum OF_NOTHING = new Checksum(1, 0);

    private static final long BASE = 65_521;
    private static final int HALF = 16;
    private static final long LOW = 0xffff;

    /**
     * The checksum of this piece and another one after it. The low half is one more than the sum of all bytes; the high half
     * adds up the low half as it was after each byte, so each byte of the second piece adds the sum of the first once more.
     */
    Checksum followedBy(Checksum next) {
        long low = (value & LOW) + (next.value & LOW) + BASE - 1;
        long carried = Math.floorMod((value & LOW) - 1, BASE) * (next.length % BASE);
        long high = (value >>> HALF) + (next.value >>> HALF) + carried;
        return new Checksum((high % BASE) << HALF | low % BASE, length + next.length);
    }

    /** As it ends a zlib stream. */
    byte[] bytes() {
        return ByteBuffer.allocate(Integer.BYTES).putInt((int) value).array();
    }
}

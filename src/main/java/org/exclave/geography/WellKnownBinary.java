package org.exclave.geography;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.io.ParseException;

/**
 * Walks through well-known binary before JTS does, so that a hostile blob can neither nest without end, nor promise more
 * than it holds, nor smuggle in positions that are no numbers or bytes nobody reads.
 */
final class WellKnownBinary {

    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int FIRST_MULTI = 4;
    private static final int LAST_MULTI = 6;
    private static final int COLLECTION = 7;
    private static final int MULTI_TO_PART = 3;
    private static final int ANY_PART = 0;

    /** A point, line or area; collections stand in no other. */
    private static final int PLAIN_PART = -1;

    private static final int POSITION_BYTES = 2 * Double.BYTES;

    private final ByteBuffer bytes;

    private WellKnownBinary(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** @throws ParseException when the bytes are not exactly one plain geometry in two dimensions */
    static void check(byte[] bytes) throws ParseException {
        WellKnownBinary walk = new WellKnownBinary(bytes);
        walk.geometry(ANY_PART);
        if (walk.bytes.hasRemaining()) {
            throw new ParseException(walk.bytes.remaining() + " bytes after the geometry");
        }
    }

    private void geometry(int demanded) throws ParseException {
        need(1 + Integer.BYTES);
        bytes.order(byteOrder(bytes.get()));
        int type = bytes.getInt();
        boolean wanted = demanded == ANY_PART || type == demanded || (demanded == PLAIN_PART && type <= POLYGON);
        if (!wanted) {
            throw new ParseException("part of type " + type + " where only " + demanded + " may be");
        }
        switch (type) {
            case POINT -> positions(1, true);
            case LINE -> positions(count(POSITION_BYTES), false);
            case POLYGON -> {
                int rings = count(Integer.BYTES);
                for (int ring = 0; ring < rings; ring++) {
                    ring(count(POSITION_BYTES));
                }
            }
            default -> parts(type);
        }
    }

    private void parts(int type) throws ParseException {
        if (type < FIRST_MULTI || type > COLLECTION) {
            throw new ParseException("geometry of type " + type);
        }
        int parts = count(1 + Integer.BYTES);
        for (int part = 0; part < parts; part++) {
            geometry(type > LAST_MULTI ? PLAIN_PART : type - MULTI_TO_PART);
        }
    }

    private int count(int bytesEach) throws ParseException {
        need(Integer.BYTES);
        int count = bytes.getInt();
        if (count < 0 || (long) count * bytesEach > bytes.remaining()) {
            throw new ParseException("promises " + Integer.toUnsignedString(count) + " parts in "
                    + bytes.remaining() + " bytes");
        }
        return count;
    }

    private void ring(int count) throws ParseException {
        int start = bytes.position();
        positions(count, false);
        int last = bytes.position() - POSITION_BYTES;
        if (count > 0
                && (bytes.getDouble(start) != bytes.getDouble(last)
                        || bytes.getDouble(start + Double.BYTES) != bytes.getDouble(last + Double.BYTES))) {
            throw new ParseException("a ring that does not close");
        }
    }

    private void positions(int count, boolean mayBeEmpty) throws ParseException {
        need((long) count * POSITION_BYTES);
        for (int i = 0; i < count; i++) {
            double x = bytes.getDouble();
            double y = bytes.getDouble();
            boolean empty = mayBeEmpty && Double.isNaN(x) && Double.isNaN(y);
            if (!empty && !(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
                throw new ParseException("no position in degrees: " + x + " " + y);
            }
        }
    }

    private void need(long count) throws ParseException {
        if (bytes.remaining() < count) {
            throw new ParseException("ends too early");
        }
    }

    private static ByteOrder byteOrder(byte mark) throws ParseException {
        return switch (mark) {
            case 0 -> ByteOrder.BIG_ENDIAN;
            case 1 -> ByteOrder.LITTLE_ENDIAN;
            default -> throw new ParseException("unknown byte order " + mark);
        };
    }
}

package org.exclave.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.exclave.annotation.Position;

/** A point as GeoPackage 1.3 keeps it (OGC 12-128r17, 2.1.3): its header, an envelope or none, and WKB of a 2D point. */
final class PointBlob {

    private static final byte[] MAGIC = {'G', 'P'};
    private static final int SRS_WGS_84 = 4326;
    private static final int HEADER_BYTES = 8;
    private static final int WKB_POINT = 1;
    private static final int WKB_POINT_BYTES = 1 + Integer.BYTES + 2 * Double.BYTES;
    private static final int FLAG_LITTLE_ENDIAN = 0b0000_0001;
    private static final int FLAG_EMPTY = 0b0001_0000;
    private static final int FLAG_EXTENDED = 0b0010_0000;
    private static final int[] ENVELOPE_DOUBLES = {0, 4, 6, 6, 8};

    private PointBlob() {}

    static byte[] of(Position position) {
        return ByteBuffer.allocate(HEADER_BYTES + WKB_POINT_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .put((byte) 0)
                .put((byte) FLAG_LITTLE_ENDIAN)
                .putInt(SRS_WGS_84)
                .put((byte) 1)
                .putInt(WKB_POINT)
                .putDouble(position.longitude())
                .putDouble(position.latitude())
                .array();
    }

    /** @throws IllegalArgumentException when the bytes are anything but one 2D point in WGS 84 */
    static Position read(byte[] blob) {
        require(blob.length >= HEADER_BYTES && blob[0] == MAGIC[0] && blob[1] == MAGIC[1] && blob[2] == 0, "header");
        int flags = blob[3];
        int envelope = flags >> 1 & 0b111;
        require((flags & (FLAG_EMPTY | FLAG_EXTENDED)) == 0 && envelope < ENVELOPE_DOUBLES.length, "flags");
        int body = HEADER_BYTES + ENVELOPE_DOUBLES[envelope] * Double.BYTES;
        require(blob.length == body + WKB_POINT_BYTES, "length");
        int srs = ByteBuffer.wrap(blob).order(order(flags & FLAG_LITTLE_ENDIAN)).getInt(MAGIC.length + 2);
        require(srs == SRS_WGS_84, "reference system");
        ByteBuffer wkb = ByteBuffer.wrap(blob, body, WKB_POINT_BYTES);
        wkb.order(order(wkb.get()));
        require(wkb.getInt() == WKB_POINT, "kind of geometry");
        return new Position(wkb.getDouble(), wkb.getDouble());
    }

    private static ByteOrder order(int mark) {
        return mark == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("no point of a GeoPackage: " + what);
        }
    }
}

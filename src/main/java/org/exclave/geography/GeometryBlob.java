package org.exclave.geography;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;

/**
 * Geometries as a GeoPackage keeps them (OGC 12-128r17, 2.1.3): a header with the reference system and perhaps an
 * envelope, then well-known binary. Only EPSG:4326, longitude first.
 */
public final class GeometryBlob {

    /** The reference system of every geometry of this atlas. */
    public static final int WGS84 = 4326;

    private static final byte[] MAGIC = {'G', 'P'};
    private static final int FIXED_HEADER = 8;
    private static final int LITTLE_ENDIAN = 0b00000001;
    private static final int EMPTY = 0b00010000;
    private static final int EXTENDED = 0b00100000;
    private static final int ENVELOPE_SHIFT = 1;
    private static final int ENVELOPE_MASK = 0b111;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};
    private static final int ENVELOPE_XY = 1;

    /** Corners as plain numbers: an object each would take two and a half times the memory. */
    private static final GeometryFactory FACTORY =
            new GeometryFactory(new PrecisionModel(), WGS84, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private GeometryBlob() {}

    /** The blob of a geometry in degrees, little endian; all but points carry their envelope. */
    public static byte[] encode(Geometry geometry) {
        byte[] body = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        boolean enveloped = !geometry.isEmpty() && !(geometry instanceof Point);
        int envelopeKind = enveloped ? ENVELOPE_XY : 0;
        ByteBuffer blob = ByteBuffer.allocate(FIXED_HEADER + ENVELOPE_BYTES[envelopeKind] + body.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .put((byte) 0)
                .put((byte) (LITTLE_ENDIAN | envelopeKind << ENVELOPE_SHIFT | (geometry.isEmpty() ? EMPTY : 0)))
                .putInt(WGS84);
        if (enveloped) {
            Envelope envelope = geometry.getEnvelopeInternal();
            blob.putDouble(envelope.getMinX())
                    .putDouble(envelope.getMaxX())
                    .putDouble(envelope.getMinY())
                    .putDouble(envelope.getMaxY());
        }
        return blob.put(body).array();
    }

    /**
     * The geometry of a blob.
     *
     * @throws ParseException when the blob is no such thing; its message, in English, says why
     */
    public static Geometry decode(byte[] blob) throws ParseException {
        if (blob.length < FIXED_HEADER || blob[0] != MAGIC[0] || blob[1] != MAGIC[1]) {
            throw new ParseException("no GeoPackage header");
        }
        int version = blob[2];
        int flags = blob[3];
        if (version != 0 || (flags & EXTENDED) != 0) {
            throw new ParseException("unknown version or extension");
        }
        int envelopeKind = flags >> ENVELOPE_SHIFT & ENVELOPE_MASK;
        if (envelopeKind >= ENVELOPE_BYTES.length) {
            throw new ParseException("unknown kind of envelope " + envelopeKind);
        }
        ByteOrder order = (flags & LITTLE_ENDIAN) != 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        int reference = ByteBuffer.wrap(blob).order(order).getInt(4);
        if (reference != WGS84) {
            throw new ParseException("reference system " + reference);
        }
        int start = FIXED_HEADER + ENVELOPE_BYTES[envelopeKind];
        Geometry geometry = body(blob, start);
        if (geometry.isEmpty() != ((flags & EMPTY) != 0)) {
            throw new ParseException("the flag for empty contradicts the geometry");
        }
        return geometry;
    }

    private static Geometry body(byte[] blob, int start) throws ParseException {
        if (start >= blob.length) {
            throw new ParseException("no geometry after the header");
        }
        return WellKnownBinary.read(ByteBuffer.wrap(blob).position(start), FACTORY);
    }
}

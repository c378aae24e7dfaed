package org.exclave.geography;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.io.ParseException;

/**
 * Geometries of other people's GeoPackages (OGC 12-128r17, 2.1.3): in any system, with heights and measures, which are read
 * over. Every count is held against the bytes that are there before anything is made of it, and collections stand in no other.
 */
final class ForeignGeometry {

    private static final int FIXED_HEADER = 8;
    private static final int LITTLE_ENDIAN = 0b00000001;
    private static final int EXTENDED = 0b00100000;
    private static final int ENVELOPE_SHIFT = 1;
    private static final int ENVELOPE_MASK = 0b111;
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int COLLECTION = 7;
    private static final int MULTI_TO_PART = 3;
    private static final int DIMENSIONS_APART = 1000;
    private static final int EXTENDED_Z = 0x80000000;
    private static final int EXTENDED_M = 0x40000000;
    private static final int EXTENDED_FLAGS = 0xE0000000;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final ByteBuffer bytes;

    private ForeignGeometry(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /**
     * The points, lines and areas of a blob, in the system that its table says; none where it is empty.
     *
     * @throws ParseException when it is no geometry; its message, in English, says why
     */
    static List<Geometry> decode(byte[] blob) throws ParseException {
        if (blob.length < FIXED_HEADER || blob[0] != 'G' || blob[1] != 'P' || blob[2] != 0) {
            throw new ParseException("no GeoPackage header");
        }
        int envelope = blob[3] >> ENVELOPE_SHIFT & ENVELOPE_MASK;
        if ((blob[3] & EXTENDED) != 0 || envelope >= ENVELOPE_BYTES.length) {
            throw new ParseException("unknown kind of header");
        }
        int start = FIXED_HEADER + ENVELOPE_BYTES[envelope];
        if (start > blob.length) {
            throw new ParseException("ends too early");
        }
        ByteBuffer body = ByteBuffer.wrap(blob);
        body.position(start);
        List<Geometry> parts = new ArrayList<>();
        ForeignGeometry walk = new ForeignGeometry(body);
        walk.geometry(parts, COLLECTION);
        if (body.hasRemaining()) {
            throw new ParseException(body.remaining() + " bytes after the geometry");
        }
        return parts;
    }

    /** Reads a geometry of a type up to a highest one, or of exactly one where it is a part of several. */
    private void geometry(List<Geometry> parts, int highest) throws ParseException {
        need(1 + Integer.BYTES);
        byte mark = bytes.get();
        if (mark != 0 && mark != LITTLE_ENDIAN) {
            throw new ParseException("unknown byte order " + mark);
        }
        bytes.order(mark == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int code = bytes.getInt();
        int flags = code & EXTENDED_FLAGS;
        int plain = code & ~EXTENDED_FLAGS;
        int type = plain % DIMENSIONS_APART;
        int extra = plain / DIMENSIONS_APART;
        if ((flags != 0 && extra != 0) || (flags & ~(EXTENDED_Z | EXTENDED_M)) != 0 || extra > 3 || type < POINT
                || type > highest) {
            throw new ParseException("geometry of type " + Integer.toUnsignedString(code));
        }
        int dimensions = 2 + (extra == 3 ? 2 : extra > 0 ? 1 : Integer.bitCount(flags));
        switch (type) {
            case POINT -> point(parts, dimensions);
            case LINE -> line(parts, dimensions);
            case POLYGON -> area(parts, dimensions);
            default -> {
                int count = count(1 + Integer.BYTES);
                for (int i = 0; i < count; i++) {
                    geometry(parts, type == COLLECTION ? COLLECTION - 1 : type - MULTI_TO_PART);
                }
            }
        }
    }

    private void point(List<Geometry> parts, int dimensions) throws ParseException {
        need((long) dimensions * Double.BYTES);
        int start = bytes.position();
        if (Double.isNaN(bytes.getDouble(start)) && Double.isNaN(bytes.getDouble(start + Double.BYTES))) {
            bytes.position(start + dimensions * Double.BYTES);
        } else {
            parts.add(FACTORY.createPoint(coordinates(1, dimensions)[0]));
        }
    }

    private void line(List<Geometry> parts, int dimensions) throws ParseException {
        Coordinate[] places = coordinates(count(dimensions * Double.BYTES), dimensions);
        if (places.length == 1) {
            throw new ParseException("a line of one place");
        }
        if (places.length > 0) {
            parts.add(FACTORY.createLineString(places));
        }
    }

    private void area(List<Geometry> parts, int dimensions) throws ParseException {
        int count = count(Integer.BYTES);
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Coordinate[] ring = coordinates(count(dimensions * Double.BYTES), dimensions);
            if (ring.length < 4 || !ring[0].equals2D(ring[ring.length - 1])) {
                throw new ParseException("a ring that does not close");
            }
            rings.add(FACTORY.createLinearRing(ring));
        }
        if (!rings.isEmpty()) {
            parts.add(FACTORY.createPolygon(
                    rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new)));
        }
    }

    private int count(int bytesEach) throws ParseException {
        need(Integer.BYTES);
        int count = bytes.getInt();
        if (count < 0 || (long) count * bytesEach > bytes.remaining()) {
            throw new ParseException(
                    "promises " + Integer.toUnsignedString(count) + " parts in " + bytes.remaining() + " bytes");
        }
        return count;
    }

    private Coordinate[] coordinates(int count, int dimensions) throws ParseException {
        need((long) count * dimensions * Double.BYTES);
        Coordinate[] places = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            places[i] = new Coordinate(bytes.getDouble(), bytes.getDouble());
            if (!Double.isFinite(places[i].x) || !Double.isFinite(places[i].y)) {
                throw new ParseException("no position: " + places[i].x + " " + places[i].y);
            }
            bytes.position(bytes.position() + (dimensions - 2) * Double.BYTES);
        }
        return places;
    }

    private void need(long count) throws ParseException {
        if (bytes.remaining() < count) {
            throw new ParseException("ends too early");
        }
    }
}

package org.exclave.geography;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.io.ParseException;

/**
 * Reads well-known binary (OGC 06-103r4, 8.2) in two dimensions. A hostile blob can neither nest without end, nor promise more than it
 * holds, nor smuggle in positions that are no numbers or bytes nobody reads. Positions are copied as a whole, where JTS reads
 * number by number, which is most of what opening the map costs.
 */
final class WellKnownBinary {

    private static final int POINT = 1;
    private static final int LINE = 2;
    private static final int POLYGON = 3;
    private static final int FIRST_MULTI = 4;
    private static final int MULTI_LINE = 5;
    private static final int MULTI_POLYGON = 6;
    private static final int COLLECTION = 7;
    private static final int MULTI_TO_PART = 3;
    private static final int ANY_PART = 0;

    /** A point, line or area; collections stand in no other. */
    private static final int PLAIN_PART = -1;

    private static final int POSITION_BYTES = 2 * Double.BYTES;

    private final ByteBuffer bytes;
    private final GeometryFactory factory;

    private WellKnownBinary(ByteBuffer bytes, GeometryFactory factory) {
        this.bytes = bytes;
        this.factory = factory;
    }

    /**
     * The geometry in bytes.
     *
     * @param bytes from their position on
     * @throws ParseException when they are not exactly one plain geometry in degrees
     */
    static Geometry read(ByteBuffer bytes, GeometryFactory factory) throws ParseException {
        WellKnownBinary walk = new WellKnownBinary(bytes, factory);
        try {
            Geometry geometry = walk.geometry(ANY_PART);
            if (bytes.hasRemaining()) {
                throw new ParseException(bytes.remaining() + " bytes after the geometry");
            }
            return geometry;
        } catch (IllegalArgumentException broken) {
            throw new ParseException("impossible geometry: " + broken.getMessage());
        }
    }

    private Geometry geometry(int demanded) throws ParseException {
        need(1 + Integer.BYTES);
        bytes.order(byteOrder(bytes.get()));
        int type = bytes.getInt();
        boolean wanted = demanded == ANY_PART || type == demanded || (demanded == PLAIN_PART && type <= POLYGON);
        if (!wanted) {
            throw new ParseException("part of type " + type + " where only " + demanded + " may be");
        }
        return switch (type) {
            case POINT -> point();
            case LINE -> factory.createLineString(positions(count(POSITION_BYTES)));
            case POLYGON -> polygon();
            default -> parts(type);
        };
    }

    private Geometry parts(int type) throws ParseException {
        if (type < FIRST_MULTI || type > COLLECTION) {
            throw new ParseException("geometry of type " + type);
        }
        int count = count(1 + Integer.BYTES);
        int demanded = type == COLLECTION ? PLAIN_PART : type - MULTI_TO_PART;
        Geometry[] parts = switch (type) {
            case FIRST_MULTI -> new Point[count];
            case MULTI_LINE -> new LineString[count];
            case MULTI_POLYGON -> new Polygon[count];
            default -> new Geometry[count];
        };
        for (int part = 0; part < count; part++) {
            parts[part] = geometry(demanded);
        }
        return switch (type) {
            case FIRST_MULTI -> factory.createMultiPoint((Point[]) parts);
            case MULTI_LINE -> factory.createMultiLineString((LineString[]) parts);
            case MULTI_POLYGON -> factory.createMultiPolygon((Polygon[]) parts);
            default -> factory.createGeometryCollection(parts);
        };
    }

    private Polygon polygon() throws ParseException {
        int rings = count(Integer.BYTES);
        if (rings == 0) {
            return factory.createPolygon();
        }
        LinearRing shell = ring();
        LinearRing[] holes = new LinearRing[rings - 1];
        for (int hole = 0; hole < holes.length; hole++) {
            holes[hole] = ring();
        }
        return factory.createPolygon(shell, holes);
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

    private LinearRing ring() throws ParseException {
        CoordinateSequence positions = positions(count(POSITION_BYTES));
        int last = positions.size() - 1;
        if (last >= 0
                && (positions.getX(0) != positions.getX(last) || positions.getY(0) != positions.getY(last))) {
            throw new ParseException("a ring that does not close");
        }
        return factory.createLinearRing(positions);
    }

    /** A point without a position has no numbers for both. */
    private Point point() throws ParseException {
        need(POSITION_BYTES);
        double x = bytes.getDouble();
        double y = bytes.getDouble();
        if (Double.isNaN(x) && Double.isNaN(y)) {
            return factory.createPoint();
        }
        double[] position = {x, y};
        check(position);
        return factory.createPoint(new PackedCoordinateSequence.Double(position, 2, 0));
    }

    private CoordinateSequence positions(int count) throws ParseException {
        need((long) count * POSITION_BYTES);
        double[] numbers = new double[2 * count];
        DoubleBuffer view = bytes.asDoubleBuffer();
        view.get(numbers);
        bytes.position(bytes.position() + count * POSITION_BYTES);
        check(numbers);
        return new PackedCoordinateSequence.Double(numbers, 2, 0);
    }

    private static void check(double[] numbers) throws ParseException {
        for (int i = 0; i < numbers.length; i += 2) {
            double x = numbers[i];
            double y = numbers[i + 1];
            // No number fails both comparisons.
            if (!(x <= 180 && x >= -180 && y <= 90 && y >= -90)) {
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

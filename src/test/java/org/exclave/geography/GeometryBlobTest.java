package org.exclave.geography;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GeometryBlobTest {

    private static final String POLYGON = "POLYGON ((70 40, 71 40, 71 41, 70 40), (70.5 40.1, 70.6 40.1, 70.6 40.2, 70.5 40.1))";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POINT (70 40)",
                "LINESTRING (70 40, 71 41)",
                POLYGON,
                "MULTIPOINT ((70 40), (71 41))",
                "MULTILINESTRING ((70 40, 71 41), (72 40, 73 41))",
                "MULTIPOLYGON (((70 40, 71 40, 71 41, 70 40)), ((72 40, 73 40, 73 41, 72 40)))",
                "POINT EMPTY",
                "POLYGON EMPTY",
                "MULTIPOLYGON EMPTY"
            })
    void whatWasEncodedIsDecoded(String text) throws ParseException {
        Geometry geometry = wkt(text);

        Geometry decoded = GeometryBlob.decode(GeometryBlob.encode(geometry));

        assertThat(decoded.equalsExact(geometry)).isTrue();
        assertThat(decoded.getSRID()).isEqualTo(4326);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 32", "2, 48", "3, 48", "4, 64"})
    void everyKindOfEnvelopeIsSkippedInBothByteOrders(int kind, int envelopeBytes) throws ParseException {
        for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            byte[] blob = blob(order, kind << 1, 4326, new byte[envelopeBytes], wkb(POLYGON, order));

            assertThat(GeometryBlob.decode(blob).equalsExact(wkt(POLYGON))).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7})
    void unknownKindsOfEnvelopeAreRefused(int kind) throws ParseException {
        assertRefused(blob(ByteOrder.LITTLE_ENDIAN, kind << 1, 4326, new byte[64], wkb(POLYGON, ByteOrder.LITTLE_ENDIAN)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3857})
    void otherReferenceSystemsAreRefused(int reference) throws ParseException {
        assertRefused(blob(ByteOrder.LITTLE_ENDIAN, 0, reference, new byte[0], wkb(POLYGON, ByteOrder.LITTLE_ENDIAN)));
    }

    @Test
    void aFlagForEmptyThatIsWrongIsRefused() throws ParseException {
        byte[] notEmpty = GeometryBlob.encode(wkt(POLYGON));
        notEmpty[3] |= 0b00010000;
        byte[] empty = GeometryBlob.encode(wkt("POLYGON EMPTY"));
        empty[3] &= ~0b00010000;

        assertRefused(notEmpty);
        assertRefused(empty);
    }

    @Test
    void everyCutBlobIsRefused() throws ParseException {
        byte[] blob = GeometryBlob.encode(wkt("MULTIPOLYGON (((70 40, 71 40, 71 41, 70 40)))"));

        for (int length = 0; length < blob.length; length++) {
            assertRefused(Arrays.copyOf(blob, length));
        }
        assertRefused(Arrays.copyOf(blob, blob.length + 1));
    }

    @Test
    void everyFlippedByteGivesAGeometryOrIsRefused() throws ParseException {
        byte[] blob = GeometryBlob.encode(wkt(POLYGON));
        int refused = 0;
        for (int position = 0; position < blob.length; position++) {
            for (int flip : new int[] {0x01, 0x80, 0xFF}) {
                byte[] flipped = blob.clone();
                flipped[position] ^= (byte) flip;
                try {
                    assertThat(GeometryBlob.decode(flipped).getSRID()).isEqualTo(4326);
                } catch (ParseException expected) {
                    refused++;
                }
            }
        }
        assertThat(refused).isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 180.1})
    void positionsThatAreNoneAreRefused(double longitude) {
        ByteBuffer line = ByteBuffer.allocate(41).put((byte) 0).putInt(2).putInt(2);
        line.putDouble(longitude).putDouble(40).putDouble(70).putDouble(41);

        assertRefused(blob(ByteOrder.BIG_ENDIAN, 0, 4326, new byte[0], line.array()));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MAX_VALUE, -1, 0x10000000})
    void aBlobThatPromisesMoreThanItHoldsIsRefusedWithoutMakingRoomForIt(int count) {
        for (int type : new int[] {2, 3, 4, 5, 6}) {
            byte[] body = ByteBuffer.allocate(64).put((byte) 0).putInt(type).putInt(count).array();

            assertRefused(blob(ByteOrder.BIG_ENDIAN, 0, 4326, new byte[0], body));
        }
    }

    @Test
    void collectionsNestedWithoutEndAreRefused() {
        ByteBuffer nested = ByteBuffer.allocate(9 * 200_000);
        while (nested.hasRemaining()) {
            nested.put((byte) 0).putInt(7).putInt(1);
        }

        assertRefused(blob(ByteOrder.BIG_ENDIAN, 0, 4326, new byte[0], nested.array()));
    }

    @Test
    void aPartOfAnotherKindIsRefused() throws ParseException {
        ByteBuffer body = ByteBuffer.allocate(9 + 21).put((byte) 0).putInt(6).putInt(1);
        body.put(wkb("POINT (70 40)", ByteOrder.BIG_ENDIAN));

        assertRefused(blob(ByteOrder.BIG_ENDIAN, 0, 4326, new byte[0], body.array()));
    }

    @Test
    void aRingThatDoesNotCloseIsRefused() {
        ByteBuffer body = ByteBuffer.allocate(13 + 64).put((byte) 0).putInt(3).putInt(1).putInt(4);
        body.putDouble(70).putDouble(40).putDouble(71).putDouble(40).putDouble(71).putDouble(41).putDouble(70).putDouble(41);

        assertRefused(blob(ByteOrder.BIG_ENDIAN, 0, 4326, new byte[0], body.array()));
    }

    private static void assertRefused(byte[] blob) {
        assertThatThrownBy(() -> GeometryBlob.decode(blob)).isInstanceOf(ParseException.class);
    }

    private static byte[] blob(ByteOrder order, int flags, int reference, byte[] envelope, byte[] body) {
        return ByteBuffer.allocate(8 + envelope.length + body.length)
                .order(order)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put((byte) (flags | (order == ByteOrder.LITTLE_ENDIAN ? 1 : 0)))
                .putInt(reference)
                .put(envelope)
                .put(body)
                .array();
    }

    private static byte[] wkb(String text, ByteOrder order) throws ParseException {
        int jtsOrder = order == ByteOrder.BIG_ENDIAN ? ByteOrderValues.BIG_ENDIAN : ByteOrderValues.LITTLE_ENDIAN;
        return new WKBWriter(2, jtsOrder).write(wkt(text));
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }
}

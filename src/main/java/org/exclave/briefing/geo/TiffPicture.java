package org.exclave.briefing.geo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.exclave.briefing.LegibleText;

/**
 * A picture as a TIFF file: strips of rows in colours of three bytes, packed by zlib. A file begins with its tags, in order, the
 * values that do not fit into a tag follow, and the strips come last.
 */
final class TiffPicture {

    private static final int MAGIC = 42;
    private static final int HEAD = 8;
    private static final int ENTRY = 12;
    private static final int SHORT_VALUE = 4;

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int DOUBLE = 12;

    private static final int DEFLATE = 8;
    private static final int DIFFERENCES = 2;
    private static final int RGB = 2;
    private static final int INCH = 2;
    private static final int PARTS_OF_A_DOT = 1000;

    /** Of a tag. */
    private record Field(int type, int count, ByteBuffer value) {

        int length() {
            return value.capacity();
        }
    }

    private final List<byte[]> strips;
    private final Map<TiffTag, Field> fields = new EnumMap<>(TiffTag.class);

    TiffPicture(BufferedImage picture) {
        strips = TiffStrips.of(picture);
        put(TiffTag.IMAGE_WIDTH, new int[] {picture.getWidth()}, LONG);
        put(TiffTag.IMAGE_LENGTH, new int[] {picture.getHeight()}, LONG);
        put(TiffTag.BITS_PER_SAMPLE, new int[] {8, 8, 8});
        put(TiffTag.COMPRESSION, new int[] {DEFLATE});
        put(TiffTag.PHOTOMETRIC_INTERPRETATION, new int[] {RGB});
        put(TiffTag.SAMPLES_PER_PIXEL, new int[] {3});
        put(TiffTag.ROWS_PER_STRIP, new int[] {TiffStrips.rows(picture)}, LONG);
        put(TiffTag.STRIP_BYTE_COUNTS, strips.stream().mapToInt(strip -> strip.length).toArray(), LONG);
        put(TiffTag.STRIP_OFFSETS, new int[strips.size()], LONG);
        put(TiffTag.PREDICTOR, new int[] {DIFFERENCES});
    }

    /** Adds numbers of two bytes. */
    void put(TiffTag tag, int[] numbers) {
        put(tag, numbers, SHORT);
    }

    private void put(TiffTag tag, int[] numbers, int type) {
        ByteBuffer bytes = little(numbers.length * (type == SHORT ? Short.BYTES : Integer.BYTES));
        for (int number : numbers) {
            if (type == SHORT) {
                bytes.putShort((short) number);
            } else {
                bytes.putInt(number);
            }
        }
        fields.put(tag, new Field(type, numbers.length, bytes.flip()));
    }

    /** Adds numbers with decimals. */
    void put(TiffTag tag, double[] numbers) {
        ByteBuffer bytes = little(numbers.length * Double.BYTES);
        for (double number : numbers) {
            bytes.putDouble(number);
        }
        fields.put(tag, new Field(DOUBLE, numbers.length, bytes.flip()));
    }

    /** Adds a text, which readers take for UTF-8. */
    void put(TiffTag tag, String text) {
        byte[] bytes = (LegibleText.of(text) + "\0").getBytes(StandardCharsets.UTF_8);
        fields.put(tag, new Field(ASCII, bytes.length, ByteBuffer.wrap(bytes)));
    }

    /** Says how large the picture is meant to be. */
    void resolution(double dotsPerInch) {
        ByteBuffer ratio = little(2 * Integer.BYTES)
                .putInt((int) Math.round(dotsPerInch * PARTS_OF_A_DOT))
                .putInt(PARTS_OF_A_DOT)
                .flip();
        fields.put(TiffTag.X_RESOLUTION, new Field(RATIONAL, 1, ratio));
        fields.put(TiffTag.Y_RESOLUTION, new Field(RATIONAL, 1, ratio));
        put(TiffTag.RESOLUTION_UNIT, new int[] {INCH});
    }

    void write(OutputStream out) throws IOException {
        int directory = Short.BYTES + fields.size() * ENTRY + Integer.BYTES;
        int values = fields.values().stream().mapToInt(TiffPicture::room).sum();
        place(HEAD + directory + values);
        byte[] bytes = new byte[HEAD + directory + values];
        ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        head.put((byte) 'I').put((byte) 'I').putShort((short) MAGIC).putInt(HEAD);
        head.putShort((short) fields.size());
        int next = HEAD + directory;
        for (Map.Entry<TiffTag, Field> entry : fields.entrySet()) {
            Field field = entry.getValue();
            head.putShort((short) entry.getKey().number()).putShort((short) field.type()).putInt(field.count());
            if (room(field) == 0) {
                head.put(head.position(), field.value(), 0, field.length());
                head.position(head.position() + SHORT_VALUE);
            } else {
                head.putInt(next);
                head.put(next, field.value(), 0, field.length());
                next += room(field);
            }
        }
        out.write(bytes);
        for (byte[] strip : strips) {
            out.write(strip);
        }
    }

    /** Says where each strip begins. */
    private void place(int first) {
        int[] offsets = new int[strips.size()];
        int offset = first;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset = Math.addExact(offset, strips.get(i).length);
        }
        put(TiffTag.STRIP_OFFSETS, offsets, LONG);
    }

    /** What a value takes behind the tags: nothing where it fits into its tag; it begins at an even byte. */
    private static int room(Field field) {
        return field.length() <= SHORT_VALUE ? 0 : field.length() + field.length() % 2;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}

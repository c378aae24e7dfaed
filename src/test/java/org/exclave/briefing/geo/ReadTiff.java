package org.exclave.briefing.geo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads a TIFF file as its specification says, and without the code that writes it. */
final class ReadTiff {

    private final ByteBuffer file;
    private final Map<Integer, List<Double>> numbers = new TreeMap<>();
    private final Map<Integer, String> texts = new TreeMap<>();

    ReadTiff(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(new String(bytes, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("II");
        assertThat(file.getShort(2)).isEqualTo((short) 42);
        int directory = file.getInt(4);
        int before = 0;
        for (int i = 0; i < file.getShort(directory); i++) {
            int at = directory + 2 + 12 * i;
            int tag = Short.toUnsignedInt(file.getShort(at));
            assertThat(tag).as("in order").isGreaterThan(before);
            before = tag;
            read(tag, file.getShort(at + 2), file.getInt(at + 4), at + 8);
        }
        assertThat(file.getInt(directory + 2 + 12 * file.getShort(directory))).as("no second picture").isZero();
    }

    private void read(int tag, int type, int count, int at) {
        int size = Map.of(2, 1, 3, 2, 4, 4, 5, 8, 12, 8).get(type);
        int from = size * count <= 4 ? at : file.getInt(at);
        assertThat(from % 2).isZero();
        if (type == 2) {
            texts.put(tag, StandardCharsets.UTF_8.decode(file.slice(from, count - 1)).toString());
            assertThat(file.get(from + count - 1)).isZero();
            return;
        }
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int place = from + i * size;
            values.add(switch (type) {
                case 3 -> (double) Short.toUnsignedInt(file.getShort(place));
                case 4 -> (double) file.getInt(place);
                case 5 -> (double) file.getInt(place) / file.getInt(place + 4);
                default -> file.getDouble(place);
            });
        }
        numbers.put(tag, values);
    }

    List<Double> numbers(int tag) {
        return numbers.get(tag);
    }

    String text(int tag) {
        return texts.get(tag);
    }

    private int number(int tag) {
        return numbers.get(tag).getFirst().intValue();
    }

    int width() {
        return number(256);
    }

    int height() {
        return number(257);
    }

    /** Opaque, from the upper left. */
    int[] pixels() throws IOException {
        assertThat(List.of(number(259), number(262), number(277), number(317))).containsExactly(8, 2, 3, 2);
        int[] pixels = new int[width() * height()];
        int at = 0;
        for (int strip = 0; strip < numbers(273).size(); strip++) {
            int from = numbers(273).get(strip).intValue();
            byte[] packed = new byte[numbers(279).get(strip).intValue()];
            file.get(from, packed);
            byte[] row = new InflaterInputStream(new ByteArrayInputStream(packed)).readAllBytes();
            assertThat(row.length).isEqualTo(3 * width() * Math.min(number(278), height() - strip * number(278)));
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int i = 0; i < row.length; i += 3) {
                boolean first = i % (3 * width()) == 0;
                red = (first ? 0 : red) + row[i] & 255;
                green = (first ? 0 : green) + row[i + 1] & 255;
                blue = (first ? 0 : blue) + row[i + 2] & 255;
                pixels[at++] = 255 << 24 | red << 16 | green << 8 | blue;
            }
        }
        return pixels;
    }
}

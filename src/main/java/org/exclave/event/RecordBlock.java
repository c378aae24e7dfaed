package org.exclave.event;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Some rows of a table as they were written, packed by zlib (RFC 1950). Unpacked, a row is: its number, how many fields it
 * has, the length of each in UTF-16 units, the length of all of them together in bytes, and their text in UTF-8 without
 * anything between. Numbers are written seven bits to a byte, the lowest first, the highest bit set on all but the last byte.
 */
public final class RecordBlock {

    /** No block is larger when unpacked, in bytes; so a crafted one cannot fill the memory. */
    static final int LARGEST = 4 << 20;

    /** No row has more fields. */
    public static final int MOST_FIELDS = 512;

    /** No row is longer, in UTF-16 units. */
    public static final int LONGEST_ROW = 1 << 20;

    private final int firstRow;
    private final int lastRow;
    private final byte[] packed;

    /**
     * A block as it was packed. What is in it is looked at only when a row is asked for.
     *
     * @param firstRow the lowest number of a row in it, from 1
     * @param lastRow the highest
     */
    public RecordBlock(int firstRow, int lastRow, byte[] packed) {
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        this.packed = packed.clone();
    }

    /** The lowest number of a row in it. */
    public int firstRow() {
        return firstRow;
    }

    /** The highest number of a row in it. */
    public int lastRow() {
        return lastRow;
    }

    /** As it is kept. */
    public byte[] packed() {
        return packed.clone();
    }

    /** How long it is, in bytes. */
    public int size() {
        return packed.length;
    }

    /**
     * The fields of a row, or nothing when the block has no such row.
     *
     * @throws IllegalArgumentException when the block is not of this form
     */
    public Optional<List<String>> row(int wanted) {
        Rows rows = rows();
        while (rows.next()) {
            if (rows.number() == wanted) {
                return Optional.of(rows.fields());
            }
        }
        return Optional.empty();
    }

    /**
     * Its rows one after the other, so that not all of their texts are in the memory at once.
     *
     * @throws IllegalArgumentException when the block is not of this form; so may each step
     */
    public Rows rows() {
        return new Rows(new Bytes(unpacked()));
    }

    /** Stands before a row of a block, on one, or behind the last. */
    public static final class Rows {

        private final Bytes bytes;
        private int number;
        private int[] lengths = new int[0];
        private String text = "";

        private Rows(Bytes bytes) {
            this.bytes = bytes;
        }

        /** Goes to the next row and says whether there was one. */
        public boolean next() {
            if (bytes.place >= bytes.all.length) {
                return false;
            }
            number = bytes.number();
            lengths = new int[bytes.atMost(MOST_FIELDS)];
            for (int i = 0; i < lengths.length; i++) {
                lengths[i] = bytes.atMost(LONGEST_ROW);
            }
            text = bytes.text();
            return true;
        }

        /** The number of the row on which it stands. */
        public int number() {
            return number;
        }

        /** The fields of the row on which it stands. */
        public List<String> fields() {
            return cut(text, lengths);
        }
    }

    private static List<String> cut(String text, int[] lengths) {
        List<String> fields = new ArrayList<>(lengths.length);
        int from = 0;
        for (int length : lengths) {
            if (length > text.length() - from) {
                throw new IllegalArgumentException("a field is longer than its row");
            }
            fields.add(text.substring(from, from + length));
            from += length;
        }
        return fields;
    }

    private byte[] unpacked() {
        byte[] room = new byte[LARGEST + 1];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            int length = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(room, length, room.length - length);
                if (more == 0 || length + more > LARGEST) {
                    throw new IllegalArgumentException("cut off or too large");
                }
                length += more;
            }
            return java.util.Arrays.copyOf(room, length);
        } catch (DataFormatException strange) {
            throw new IllegalArgumentException("not packed by zlib", strange);
        } finally {
            inflater.end();
        }
    }

    /** Reads one number or text after the other. */
    private static final class Bytes {

        private static final int SEVEN_BITS = 0x7F;

        private final byte[] all;
        private int place;

        Bytes(byte[] all) {
            this.all = all;
        }

        int number() {
            int number = 0;
            for (int shift = 0; shift < Integer.SIZE; shift += 7) {
                if (place == all.length) {
                    break;
                }
                byte next = all[place++];
                number |= (next & SEVEN_BITS) << shift;
                if (next >= 0) {
                    return atLeastNought(number);
                }
            }
            throw new IllegalArgumentException("a number has no end");
        }

        private static int atLeastNought(int number) {
            if (number < 0) {
                throw new IllegalArgumentException("negative: " + number);
            }
            return number;
        }

        int atMost(int limit) {
            int number = number();
            if (number > limit) {
                throw new IllegalArgumentException(number + " is above " + limit);
            }
            return number;
        }

        String text() {
            int length = atMost(all.length - place);
            place += length;
            return new String(all, place - length, length, StandardCharsets.UTF_8);
        }
    }
}

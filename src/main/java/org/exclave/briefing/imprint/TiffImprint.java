package org.exclave.briefing.imprint;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.Optional;

/** The request in a TIFF file (revision 6.0, Adobe 1992): the description of its first picture. */
final class TiffImprint {

    /** The tag ImageDescription. */
    private static final int DESCRIPTION = 270;

    private static final int ASCII = 2;
    private static final int MAGIC = 42;
    private static final int HEAD = 8;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 4096;
    private static final long UNSIGNED = 0xffff_ffffL;

    private TiffImprint() {}

    static boolean begins(byte[] head) {
        return head.length == HEAD && order(head).map(order -> magic(head, order) == MAGIC).orElse(false);
    }

    private static int magic(byte[] head, ByteOrder order) {
        return ByteBuffer.wrap(head).order(order).getShort(2);
    }

    private static Optional<ByteOrder> order(byte[] head) {
        if (head[0] != head[1]) {
            return Optional.empty();
        }
        return switch (head[0]) {
            case 'I' -> Optional.of(ByteOrder.LITTLE_ENDIAN);
            case 'M' -> Optional.of(ByteOrder.BIG_ENDIAN);
            default -> Optional.empty();
        };
    }

    static Optional<byte[]> find(FileChannel file) throws IOException {
        byte[] head = read(file, 0, HEAD, ByteOrder.BIG_ENDIAN).array();
        ByteOrder order = order(head).orElseThrow(() -> new DamagedFileException("no order of bytes"));
        long directory = ByteBuffer.wrap(head).order(order).getInt(4) & UNSIGNED;
        int entries = read(file, directory, 2, order).getShort() & 0xffff;
        if (entries > MOST_ENTRIES) {
            throw new DamagedFileException("too many tags");
        }
        ByteBuffer tags = read(file, directory + 2, entries * ENTRY, order);
        for (int i = 0; i < entries; i++) {
            int at = i * ENTRY;
            long length = tags.getInt(at + 4) & UNSIGNED;
            boolean wanted = (tags.getShort(at) & 0xffff) == DESCRIPTION && tags.getShort(at + 2) == ASCII;
            if (wanted && length > 4 && length <= ImprintFile.LONGEST) {
                byte[] text = read(file, tags.getInt(at + 8) & UNSIGNED, (int) length, order).array();
                return Optional.of(withoutEnd(text)).filter(found -> found.length > 0 && found[0] == '{');
            }
        }
        return Optional.empty();
    }

    /** Texts of TIFF end with a zero byte. */
    private static byte[] withoutEnd(byte[] text) {
        int length = text.length;
        while (length > 0 && text[length - 1] == 0) {
            length--;
        }
        return Arrays.copyOf(text, length);
    }

    private static ByteBuffer read(FileChannel file, long from, int length, ByteOrder order) throws IOException {
        if (from + length > file.size()) {
            throw new EOFException();
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(order);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }
}

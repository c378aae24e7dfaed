package org.exclave.briefing.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** How the Compact Font Format (Adobe Technical Note 5176) writes numbers and lists. */
final class CffNumbers {

    private CffNumbers() {}

    /** A number from −32768 to 32767 in as few bytes as it takes. */
    static byte[] number(int value) {
        if (value >= -107 && value <= 107) {
            return bytes(value + 139);
        }
        if (value >= 108 && value <= 1131) {
            return bytes(247 + (value - 108) / 256, (value - 108) % 256);
        }
        if (value <= -108 && value >= -1131) {
            return bytes(251 + (-value - 108) / 256, (-value - 108) % 256);
        }
        return bytes(28, value >> 8, value);
    }

    /** A place in the file, always of five bytes, so that the length of what tells it is known before the place is. */
    static byte[] place(int value) {
        return bytes(29, value >> 24, value >> 16, value >> 8, value);
    }

    /** A list: how many, where each begins, and all of them one after the other. */
    static byte[] index(List<byte[]> items) {
        ByteArrayOutputStream index = new ByteArrayOutputStream();
        index.writeBytes(bytes(items.size() >> 8, items.size()));
        if (items.isEmpty()) {
            return index.toByteArray();
        }
        index.write(4);
        int begin = 1;
        index.writeBytes(word(begin));
        for (byte[] item : items) {
            begin += item.length;
            index.writeBytes(word(begin));
        }
        items.forEach(index::writeBytes);
        return index.toByteArray();
    }

    private static byte[] word(int value) {
        return bytes(value >> 24, value >> 16, value >> 8, value);
    }

    /** The low eight bits of each. */
    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    /** One after the other. */
    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

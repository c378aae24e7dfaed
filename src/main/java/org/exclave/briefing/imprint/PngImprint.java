package org.exclave.briefing.imprint;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.exclave.briefing.png.PngChunks;

/** The request in a PNG file: an {@code iTXt} chunk, packed or not, before or after the pixels. */
final class PngImprint {

    private static final int MOST_CHUNKS = 100_000;
    private static final int CRC = 4;

    private PngImprint() {}

    static boolean begins(byte[] head) {
        return Arrays.equals(head, PngChunks.signature());
    }

    static Optional<byte[]> find(InputStream in) throws IOException {
        DataInputStream file = new DataInputStream(in);
        file.skipNBytes(PngChunks.signature().length);
        for (int i = 0; i < MOST_CHUNKS; i++) {
            int length = file.readInt();
            byte[] type = file.readNBytes(4);
            if (length < 0) {
                throw new DamagedFileException("a chunk of impossible length");
            }
            String name = new String(type, StandardCharsets.US_ASCII);
            if (name.equals("IEND")) {
                return Optional.empty();
            }
            if (!name.equals("iTXt") || length > ImprintFile.LONGEST) {
                file.skipNBytes(length + (long) CRC);
                continue;
            }
            byte[] content = file.readNBytes(length);
            if (content.length < length) {
                throw new EOFException();
            }
            CRC32 sum = new CRC32();
            sum.update(type);
            sum.update(content);
            if (file.readInt() != (int) sum.getValue()) {
                throw new DamagedFileException("a checksum that does not hold");
            }
            Optional<byte[]> request = text(content);
            if (request.isPresent()) {
                return request;
            }
        }
        throw new DamagedFileException("too many chunks");
    }

    /** The text of a chunk whose keyword is that of a request. */
    private static Optional<byte[]> text(byte[] content) throws IOException {
        byte[] keyword = Imprint.NAME.getBytes(StandardCharsets.US_ASCII);
        int after = keyword.length;
        boolean named = content.length > after + 4
                && Arrays.equals(content, 0, after, keyword, 0, after)
                && content[after] == 0;
        if (!named) {
            return Optional.empty();
        }
        boolean packed = content[after + 1] != 0;
        int start = end(content, end(content, after + 3));
        byte[] text = Arrays.copyOfRange(content, start, content.length);
        return Optional.of(packed ? unpacked(text) : text);
    }

    /** Behind the next zero byte. */
    private static int end(byte[] content, int from) throws IOException {
        for (int i = from; i < content.length; i++) {
            if (content[i] == 0) {
                return i + 1;
            }
        }
        throw new DamagedFileException("a text without an end");
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (InputStream plain = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] text = plain.readNBytes(ImprintFile.LONGEST + 1);
            if (text.length > ImprintFile.LONGEST) {
                throw new DamagedFileException("a request that is too long");
            }
            return text;
        } catch (ZipException broken) {
            throw new DamagedFileException("a text that cannot be unpacked");
        }
    }
}

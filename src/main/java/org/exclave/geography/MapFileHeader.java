package org.exclave.geography;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/**
 * The first hundred bytes of an SQLite file (sqlite.org/fileformat2.html, 1.3), read before SQLite itself sees it.
 *
 * @param bytes those that are there, at most {@value #LENGTH}
 * @param fileSize of the whole file in bytes
 */
record MapFileHeader(ByteBuffer bytes, long fileSize) {

    private static final int LENGTH = 100;
    private static final ByteBuffer MAGIC =
            ByteBuffer.wrap("SQLite format 3\0".getBytes(StandardCharsets.US_ASCII));
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGE_COUNT_AT = 28;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;
    private static final int GEOPACKAGE = 0x47504B47;
    private static final int GEOPACKAGE_1_3 = 10300;
    private static final int LARGEST_PAGE = 65536;

    static MapFileHeader read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new MapFileHeader(ByteBuffer.wrap(stream.readNBytes(LENGTH)), Files.size(file));
        }
    }

    void check(String name) throws AtlasDataException {
        if (isEmpty()) {
            throw new AtlasDataException(Fault.of(name, "map.empty"));
        }
        if (!isDatabase()) {
            throw new AtlasDataException(Fault.of(name, "map.foreign"));
        }
        if (isCutShort()) {
            throw new AtlasDataException(Fault.of(name, "map.truncated", fileSize));
        }
        if (number(APPLICATION_ID_AT) != GEOPACKAGE) {
            throw new AtlasDataException(Fault.of(name, "map.foreign"));
        }
        if (number(USER_VERSION_AT) != GEOPACKAGE_1_3) {
            throw new AtlasDataException(Fault.of(name, "map.version", String.valueOf(number(USER_VERSION_AT))));
        }
    }

    /** Whether the file has no bytes at all. */
    boolean isEmpty() {
        return fileSize == 0;
    }

    /** Whether it begins as SQLite's files do, as far as there are bytes. */
    boolean isDatabase() {
        int seen = Math.min(bytes.capacity(), MAGIC.capacity());
        return bytes.slice(0, seen).equals(MAGIC.slice(0, seen));
    }

    /** Whether the file has fewer bytes than its header promises. */
    boolean isCutShort() {
        return bytes.capacity() < LENGTH || fileSize < promisedSize();
    }

    private long promisedSize() {
        int pageSize = Short.toUnsignedInt(bytes.getShort(PAGE_SIZE_AT));
        return Integer.toUnsignedLong(number(PAGE_COUNT_AT)) * (pageSize == 1 ? LARGEST_PAGE : pageSize);
    }

    private int number(int position) {
        return bytes.getInt(position);
    }
}

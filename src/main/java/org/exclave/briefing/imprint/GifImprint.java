package org.exclave.briefing.imprint;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The request in a GIF file (version 89a): a comment that begins with a name, anywhere between the pictures. */
public final class GifImprint {

    /** What the comment begins with; the request follows. */
    public static final String PREFIX = Imprint.NAME + " ";

    private static final String SIGNATURE = "GIF89a";
    private static final int SCREEN = 7;
    private static final int IMAGE = 9;
    private static final int EXTENSION_BLOCK = 0x21;
    private static final int IMAGE_BLOCK = 0x2C;
    private static final int END = 0x3B;
    private static final int COMMENT = 0xFE;
    private static final int HAS_COLOURS = 0x80;
    private static final int MOST_BLOCKS = 1_000_000;

    private GifImprint() {}

    static boolean begins(byte[] head) {
        byte[] signature = SIGNATURE.getBytes(StandardCharsets.US_ASCII);
        return Arrays.equals(head, 0, Math.min(head.length, signature.length), signature, 0, signature.length);
    }

    static Optional<byte[]> find(InputStream in) throws IOException {
        DataInputStream file = new DataInputStream(in);
        file.skipNBytes(SIGNATURE.length());
        passColours(file, SCREEN - 3, 2);
        for (int i = 0; i < MOST_BLOCKS; i++) {
            switch (file.readUnsignedByte()) {
                case EXTENSION_BLOCK -> {
                    Optional<byte[]> request = extension(file);
                    if (request.isPresent()) {
                        return request;
                    }
                }
                case IMAGE_BLOCK -> {
                    passColours(file, IMAGE - 1, 0);
                    file.skipNBytes(1);
                    passBlocks(file);
                }
                case END -> {
                    return Optional.empty();
                }
                default -> throw new DamagedFileException("a block of no known kind");
            }
        }
        throw new DamagedFileException("too many blocks");
    }

    /** Passes fields, of which one says how many colours come after all of them. */
    private static void passColours(DataInputStream file, int before, int after) throws IOException {
        file.skipNBytes(before);
        int flags = file.readUnsignedByte();
        file.skipNBytes(after);
        if ((flags & HAS_COLOURS) != 0) {
            file.skipNBytes(3L << ((flags & 7) + 1));
        }
    }

    private static void passBlocks(DataInputStream file) throws IOException {
        for (int length = file.readUnsignedByte(); length > 0; length = file.readUnsignedByte()) {
            file.skipNBytes(length);
        }
    }

    private static Optional<byte[]> extension(DataInputStream file) throws IOException {
        if (file.readUnsignedByte() != COMMENT) {
            passBlocks(file);
            return Optional.empty();
        }
        ByteArrayOutputStream comment = new ByteArrayOutputStream();
        for (int length = file.readUnsignedByte(); length > 0; length = file.readUnsignedByte()) {
            if (comment.size() + length > ImprintFile.LONGEST) {
                throw new DamagedFileException("a comment that is too long");
            }
            byte[] part = new byte[length];
            file.readFully(part);
            comment.writeBytes(part);
        }
        byte[] found = comment.toByteArray();
        byte[] prefix = PREFIX.getBytes(StandardCharsets.US_ASCII);
        boolean named = found.length > prefix.length
                && Arrays.equals(found, 0, prefix.length, prefix, 0, prefix.length);
        return named ? Optional.of(Arrays.copyOfRange(found, prefix.length, found.length)) : Optional.empty();
    }
}

package org.exclave.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hashes that tie each row of the history to all rows before it: SHA-256 (FIPS 180-4) over the hash of the row before
 * and the row's own content, in lower-case hexadecimal. Every part goes in with its length before it, so that no two
 * different rows give the same bytes.
 *
 * <p>What this shows: a row that was changed, removed from the middle, added in between or moved. Rows cut off at the end
 * show only by the count that SQLite keeps beside the table and by annotations that no longer follow from what is left;
 * whoever mends those too, or computes the whole chain anew, leaves no trace within the file, since no secret goes into
 * the hashes. Against that, only a newest hash that was noted elsewhere helps, such as in an earlier snapshot.
 */
final class HistoryChain {

    /** Stands for the hash of the row before the first. */
    static final String START = "0".repeat(64);

    private HistoryChain() {}

    /**
     * The hash of a row.
     *
     * @param previous the hash of the row before, or {@link #START}
     * @param sequence the number of the row
     * @param texts the row's texts in the order made_at, edit, annotation, before, after, origin, as their bytes in UTF-8;
     *     null where the row has none
     */
    static String hash(String previous, long sequence, List<byte @Nullable []> texts) {
        MessageDigest digest = sha256();
        add(digest, previous.getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, sequence));
        for (byte @Nullable [] text : texts) {
            add(digest, text);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, byte @Nullable [] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part == null ? -1 : part.length));
        if (part != null) {
            digest.update(part);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

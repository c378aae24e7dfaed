package org.exclave.exchange.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;

/** The bytes of a file on their way: counted, hashed, told to whoever waits, and cut off when they become too many. */
public final class MeasuredStream extends FilterInputStream {

    private static final int STEP = 1 << 18;

    private final MessageDigest digest = sha256();
    private final ReadingProgress progress;
    private final long all;
    private long count;
    private long told;

    /**
     * Nothing read yet.
     *
     * @param all how many bytes the file has
     */
    public MeasuredStream(InputStream bytes, long all, ReadingProgress progress) {
        super(bytes);
        this.all = all;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] room, int offset, int length) throws IOException {
        int read = super.read(room, offset, length);
        if (read > 0) {
            digest.update(room, offset, read);
            count += read;
            if (count - told >= STEP) {
                told = count;
                if (!progress.goesOn(count, all)) {
                    throw new CancellationException();
                }
            }
        }
        return read;
    }

    /** Nothing is passed over unread: all of it is hashed. */
    @Override
    public long skip(long wanted) throws IOException {
        return readNBytes((int) Math.min(wanted, STEP)).length;
    }

    /**
     * SHA-256 (FIPS 180-4) of all bytes, in lower-case hexadecimal; to be asked once, at the end.
     *
     * @throws AtlasDataException when the file is longer or shorter than it was
     */
    public String sha256(String file) throws AtlasDataException {
        if (count != all) {
            throw new AtlasDataException(Fault.of(file, "table.changed"));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

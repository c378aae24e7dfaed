package org.exclave.briefing.png;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes the chunks that a PNG file is made of (5.3 of its specification). */
public final class PngChunks {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final DataOutputStream out;

    /** Begins a file; the stream is left open. */
    public PngChunks(OutputStream out) throws IOException {
        this.out = new DataOutputStream(out);
        out.write(SIGNATURE);
    }

    /** The eight bytes with which every such file begins. */
    public static byte[] signature() {
        return SIGNATURE.clone();
    }

    /**
     * Writes a chunk.
     *
     * @param type four letters
     * @param parts its content, one after the other; at most 2³¹ − 1 bytes
     * @throws IOException when the stream takes no more
     */
    public void write(String type, byte[]... parts) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        int length = 0;
        for (byte[] part : parts) {
            sum.update(part);
            length = Math.addExact(length, part.length);
        }
        out.writeInt(length);
        out.write(name);
        for (byte[] part : parts) {
            out.write(part);
        }
        out.writeInt((int) sum.getValue());
    }
}

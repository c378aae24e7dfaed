package org.exclave.exchange.markup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a document in markup, up to a bound; and no piece between two closing brackets may be longer than another one,
 * for a reader keeps such a piece, be it a name, an attribute, a remark or text, whole.
 */
final class BoundedBytes extends FilterInputStream {

    private static final int LONGEST_PIECE = 8 << 20;
    private static final byte BRACKET = '>';

    private final long most;
    private long count;
    private int piece;

    /**
     * Bounds a stream.
     *
     * @param most bytes that may come
     */
    BoundedBytes(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    /** Why reading stopped: the last part of a key of a sentence. */
    static final class Excess extends IOException {

        private static final long serialVersionUID = 1L;

        private final String bound;

        Excess(String bound) {
            super(bound);
            this.bound = bound;
        }

        String bound() {
            return bound;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = offset; i < offset + read; i++) {
            piece = bytes[i] == BRACKET ? 0 : piece + 1;
            if (piece > LONGEST_PIECE) {
                throw new Excess("piece");
            }
        }
        count += Math.max(read, 0);
        if (count > most) {
            throw new Excess("large");
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

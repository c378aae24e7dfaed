package org.exclave.briefing.imprint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Goes through a stream from one pattern to the next. The first byte of a pattern must not stand in it again. */
final class PatternSearch {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int limit;

    PatternSearch(InputStream in) {
        this.in = in;
    }

    /** Whether there is a pattern; if so, it is the last that has been read. */
    boolean skipBehind(byte[] pattern) throws IOException {
        int matched = 0;
        while (fill()) {
            while (at < limit) {
                byte next = buffer[at++];
                matched = next == pattern[matched] ? matched + 1 : next == pattern[0] ? 1 : 0;
                if (matched == pattern.length) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Copies all up to the end of a pattern.
     *
     * @param most bytes; what is longer, or has no such pattern, is refused
     */
    void copyUntil(byte[] pattern, ByteArrayOutputStream copy, int most) throws IOException {
        int matched = 0;
        for (int i = 0; i < most && fill(); i++) {
            byte next = buffer[at++];
            copy.write(next);
            matched = next == pattern[matched] ? matched + 1 : next == pattern[0] ? 1 : 0;
            if (matched == pattern.length) {
                return;
            }
        }
        throw new DamagedFileException("metadata without an end");
    }

    private boolean fill() throws IOException {
        if (at == limit) {
            at = 0;
            limit = Math.max(0, in.read(buffer));
        }
        return at < limit;
    }
}

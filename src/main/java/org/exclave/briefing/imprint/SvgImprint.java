package org.exclave.briefing.imprint;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The request in an SVG file: in its metadata, which stand before the drawing. */
final class SvgImprint {

    /** Behind that no metadata are looked for. */
    private static final long MOST_BYTES = 2L * ImprintFile.LONGEST;

    private static final int BLANKS = 16;

    private SvgImprint() {}

    /** Whether a file begins, after what may stand before it, as XML does. */
    static boolean begins(byte[] head) {
        for (int i = 0; i < Math.min(head.length, BLANKS); i++) {
            boolean skipped = Character.isWhitespace(head[i]) || head[i] < 0;
            if (!skipped) {
                return head[i] == '<';
            }
        }
        return false;
    }

    static Optional<byte[]> find(InputStream in) throws IOException {
        return XmlImprint.find(new BoundedStream(in, MOST_BYTES));
    }
}

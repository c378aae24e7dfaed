package org.exclave.exchange.geojson;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Reads the marks that RFC 8142 puts before each text of a sequence as blanks. Within a text of JSON no such mark may stand. */
final class SequenceReader extends FilterReader {

    private static final char MARK = '\u001E';

    SequenceReader(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        return sign == MARK ? ' ' : sign;
    }

    @Override
    public int read(char[] signs, int offset, int length) throws IOException {
        int count = super.read(signs, offset, length);
        for (int i = offset; i < offset + count; i++) {
            if (signs[i] == MARK) {
                signs[i] = ' ';
            }
        }
        return count;
    }
}

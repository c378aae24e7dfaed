package org.exclave.exchange.table;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the rows of a table by its line ends and quotation marks alone, many times quicker than reading them: so a table of
 * too many sound rows is refused before two million of them have been understood. Within quotation marks a line end begins no
 * row (RFC 4180, section 2); where they are not in order it gives up, and the reader says what is wrong.
 */
final class LineCount {

    private static final int BLOCK = 1 << 16;
    private static final byte QUOTE = '"';

    private final byte separator;
    private final long most;
    private long lines;
    private boolean blank = true;
    private State state = State.BEGINNING;

    /** Where in a row a sign stands. */
    private enum State {
        /** The first of a field. */
        BEGINNING,
        /** Within a field without quotation marks, where one is a sign like others. */
        PLAIN,
        /** Between quotation marks. */
        QUOTED,
        /** After a mark between marks: the end of the field, or the first half of a mark. */
        CLOSED,
        /** Quotation marks that are not in order. */
        BROKEN
    }

    private LineCount(byte separator, long most) {
        this.separator = separator;
        this.most = most;
    }

    /**
     * Whether a table surely has more rows than that with anything in them.
     *
     * @param form as it is written; of text in UTF-16 nothing is said
     */
    static boolean exceeds(TableSource source, TableForm form, long most) throws IOException {
        if (form.coding().charset().name().startsWith("UTF-16")) {
            return false;
        }
        LineCount count = new LineCount((byte) form.separator().sign(), most);
        byte[] block = new byte[BLOCK];
        try (InputStream in = source.open()) {
            in.skipNBytes(form.coding().mark());
            for (int read = in.read(block); read >= 0 && count.isOpen(); read = in.read(block)) {
                count.take(block, read);
            }
        }
        return count.lines + (count.blank || count.state == State.QUOTED ? 0 : 1) > most && count.state != State.BROKEN;
    }

    private boolean isOpen() {
        return lines <= most && state != State.BROKEN;
    }

    private void take(byte[] block, int length) {
        int at = 0;
        while (at < length && isOpen()) {
            at = switch (state) {
                case QUOTED -> passQuoted(block, at, length);
                case PLAIN -> passPlain(block, at, length);
                case BEGINNING -> begin(block[at], at);
                case CLOSED -> close(block[at], at);
                case BROKEN -> length;
            };
        }
    }

    private int passQuoted(byte[] block, int from, int length) {
        int at = from;
        while (blank && at < length && block[at] != QUOTE) {
            blank = isNothing(block[at]);
            at++;
        }
        while (at < length && block[at] != QUOTE) {
            at++;
        }
        if (at < length) {
            state = State.CLOSED;
            at++;
        }
        return at;
    }

    private int passPlain(byte[] block, int from, int length) {
        int at = from;
        byte comma = separator;
        while (blank && at < length && !isEnd(block[at], comma)) {
            blank = isNothing(block[at]);
            at++;
        }
        while (at < length && !isEnd(block[at], comma)) {
            at++;
        }
        if (at < length) {
            end(block[at]);
            at++;
        }
        return at;
    }

    private static boolean isEnd(byte sign, byte separator) {
        return sign == separator || sign == '\n' || sign == '\r';
    }

    private int begin(byte sign, int at) {
        if (sign == QUOTE) {
            state = State.QUOTED;
            return at + 1;
        }
        state = State.PLAIN;
        return at;
    }

    private int close(byte sign, int at) {
        if (sign == QUOTE) {
            blank = false;
            state = State.QUOTED;
        } else if (isEnd(sign, separator)) {
            end(sign);
        } else {
            state = State.BROKEN;
        }
        return at + 1;
    }

    /** A field ends, and with a line end its row. */
    private void end(byte sign) {
        state = State.BEGINNING;
        if (sign == '\n') {
            lines += blank ? 0 : 1;
            blank = true;
        }
    }

    private boolean isNothing(byte sign) {
        return (sign >= 0 && sign <= ' ') || sign == separator;
    }
}

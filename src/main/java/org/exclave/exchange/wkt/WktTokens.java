package org.exclave.exchange.wkt;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import org.exclave.exchange.geojson.FeatureFault;
import org.exclave.exchange.geojson.FeatureProperties;
import org.jspecify.annotations.Nullable;

/** The words, numbers and brackets of well-known text, one after the other, with their places. */
final class WktTokens {

    /** Stands for the end of the text. */
    static final String END = "";

    private static final int LONGEST = 100;
    private static final int LONGEST_REST = 100_000;

    private final PushbackReader in;
    private int line = 1;
    private int column;
    private int columnBefore;
    private @Nullable String ahead;

    WktTokens(Reader in) {
        this.in = new PushbackReader(in);
    }

    /** Where the reading stands. */
    String where() {
        return "line " + line + ", column " + column;
    }

    /** The next token, which the next call of this or of {@link #take} gives again; {@link #END} at the end. */
    String peek() throws IOException, FeatureFault {
        if (ahead == null) {
            ahead = next();
        }
        return ahead;
    }

    /** The next token: a word in capital letters, a number or a single sign, blanks before it passed over. */
    String take() throws IOException, FeatureFault {
        String token = peek();
        ahead = null;
        return token;
    }

    /** Takes the next token where it is that one. */
    boolean takes(String expected) throws IOException, FeatureFault {
        boolean there = peek().equals(expected);
        if (there) {
            take();
        }
        return there;
    }

    private String next() throws IOException, FeatureFault {
        int sign = read();
        while (sign >= 0 && (Character.isWhitespace(sign) || sign == '\uFEFF')) {
            sign = read();
        }
        if (sign < 0) {
            return END;
        }
        StringBuilder token = new StringBuilder();
        boolean letters = Character.isLetter(sign);
        if (!letters && !isOfNumber(sign)) {
            return String.valueOf((char) sign);
        }
        while (sign >= 0 && (letters ? Character.isLetter(sign) : isOfNumber(sign))) {
            token.append(Character.toUpperCase((char) sign));
            if (token.length() > LONGEST) {
                throw new FeatureFault("geometry", "wkt", FeatureProperties.shortened(token.toString()));
            }
            sign = read();
        }
        unread(sign);
        return token.toString();
    }

    private static boolean isOfNumber(int sign) {
        return sign >= 0 && "+-.0123456789eE".indexOf(sign) >= 0;
    }

    /** The rest of the line, without the separator before it; only right after {@link #take}. */
    String rest() throws IOException, FeatureFault {
        StringBuilder rest = new StringBuilder();
        int sign = read();
        while (sign >= 0 && sign != '\n') {
            rest.append((char) sign);
            if (rest.length() > LONGEST_REST) {
                throw new FeatureFault("geometry", "wkt", FeatureProperties.shortened(rest.toString()));
            }
            sign = read();
        }
        String words = rest.toString().strip();
        boolean separated = !words.isEmpty() && ";,|".indexOf(words.charAt(0)) >= 0;
        return separated ? words.substring(1).strip() : words;
    }

    private int read() throws IOException {
        int sign = in.read();
        columnBefore = column;
        if (sign == '\n') {
            line++;
            column = 0;
        } else {
            column++;
        }
        return sign;
    }

    private void unread(int sign) throws IOException {
        if (sign >= 0) {
            in.unread(sign);
            line -= sign == '\n' ? 1 : 0;
            column = columnBefore;
        }
    }
}

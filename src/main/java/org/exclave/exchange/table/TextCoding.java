package org.exclave.exchange.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * In which encoding a text was written.
 *
 * @param charset the encoding
 * @param mark how many bytes of a byte order mark stand before the text, 0 to 3
 * @param certainty how sure that is
 */
public record TextCoding(Charset charset, int mark, Certainty certainty) {

    /** The encoding of Cyrillic texts on older systems. */
    public static final Charset CYRILLIC = Charset.forName("windows-1251");

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Of Cyrillic letters most stand next to another, of accented Western ones few do. */
    private static final double RUNNING = 0.6;

    /** In UTF-16, of one byte in two so many are NUL: those of digits, blanks, separators. */
    private static final double EMPTY_HALF = 0.1;

    private static final int FIRST_LETTER = 0xC0;

    /** Finds out from the first bytes of a text. */
    public static TextCoding of(byte[] head) {
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            return new TextCoding(StandardCharsets.UTF_8, 3, Certainty.CERTAIN);
        }
        if (begins(head, 0xFF, 0xFE)) {
            return new TextCoding(StandardCharsets.UTF_16LE, 2, Certainty.CERTAIN);
        }
        if (begins(head, 0xFE, 0xFF)) {
            return new TextCoding(StandardCharsets.UTF_16BE, 2, Certainty.CERTAIN);
        }
        int evenNuls = nuls(head, 0);
        int oddNuls = nuls(head, 1);
        double pairs = Math.max(1, head.length / 2);
        if (oddNuls / pairs >= EMPTY_HALF && evenNuls == 0) {
            return new TextCoding(StandardCharsets.UTF_16LE, 0, Certainty.LIKELY);
        }
        if (evenNuls / pairs >= EMPTY_HALF && oddNuls == 0) {
            return new TextCoding(StandardCharsets.UTF_16BE, 0, Certainty.LIKELY);
        }
        return ofBytes(head);
    }

    /** The encoding that was asked for, with the mark that the text has for it. */
    public static TextCoding asked(byte[] head, Charset charset) {
        TextCoding found = of(head);
        boolean same = found.charset.equals(charset);
        return new TextCoding(charset, same ? found.mark : 0, Certainty.CERTAIN);
    }

    private static TextCoding ofBytes(byte[] head) {
        if (isUtf8(head)) {
            boolean plain = highBytes(head) == 0;
            return new TextCoding(StandardCharsets.UTF_8, 0, plain ? Certainty.ASSUMED : Certainty.CERTAIN);
        }
        return readsAsCyrillic(head)
                ? new TextCoding(CYRILLIC, 0, Certainty.LIKELY)
                : new TextCoding(WESTERN, 0, Certainty.UNKNOWN);
    }

    /** The last sign may be cut off. */
    private static boolean isUtf8(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false)
                .isError();
    }

    private static boolean readsAsCyrillic(byte[] head) {
        int letters = 0;
        int running = 0;
        for (int i = 0; i < head.length; i++) {
            if (isLetter(head, i)) {
                letters++;
                running += isLetter(head, i - 1) || isLetter(head, i + 1) ? 1 : 0;
            }
        }
        int high = highBytes(head);
        return letters > high / 2 && running >= RUNNING * letters;
    }

    private static boolean isLetter(byte[] head, int place) {
        return place >= 0 && place < head.length && (head[place] & 0xFF) >= FIRST_LETTER;
    }

    private static int highBytes(byte[] head) {
        int high = 0;
        for (byte one : head) {
            high += one < 0 ? 1 : 0;
        }
        return high;
    }

    private static int nuls(byte[] head, int from) {
        int nuls = 0;
        for (int i = from; i < head.length; i += 2) {
            nuls += head[i] == 0 ? 1 : 0;
        }
        return nuls;
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

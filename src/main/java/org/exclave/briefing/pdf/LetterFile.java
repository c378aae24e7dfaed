package org.exclave.briefing.pdf;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A font file that holds only some letters, numbered from 0, in the Compact Font Format (Adobe Technical Note 5176, CIDFonts).
 * PDFBox puts parts of TrueType fonts into files, but none of fonts with curves of this kind, which Inter is.
 */
final class LetterFile {

    private static final byte[] HEADER = CffNumbers.bytes(1, 0, 4, 4);
    private static final byte[] NO_LIST = CffNumbers.index(List.of());

    /** The first name that is not of the standard's own list: Adobe, after which comes Identity. */
    private static final int FIRST_OWN_NAME = 391;

    private LetterFile() {}

    /**
     * The bytes of the file.
     *
     * @param name of ASCII letters
     * @param box that holds all letters, in thousandths of their size; y grows upwards
     * @param letters outlines, see {@link LetterPath}; the first stands for whatever is missing
     */
    static byte[] of(String name, Rectangle2D box, List<byte[]> letters) {
        byte[] names = CffNumbers.index(List.of(name.getBytes(StandardCharsets.US_ASCII)));
        byte[] strings = CffNumbers.index(List.of(
                "Adobe".getBytes(StandardCharsets.US_ASCII), "Identity".getBytes(StandardCharsets.US_ASCII)));
        int last = letters.size() - 1;
        byte[] charset = last == 0
                ? CffNumbers.bytes(0)
                : CffNumbers.bytes(2, 0, 1, (last - 1) >> 8, last - 1);
        byte[] select = CffNumbers.bytes(3, 0, 1, 0, 0, 0, letters.size() >> 8, letters.size());
        byte[] outlines = CffNumbers.index(letters);
        byte[] settings = CffNumbers.joined(CffNumbers.number(0), CffNumbers.bytes(20));
        int top = HEADER.length + names.length;
        int length = CffNumbers.index(List.of(top(box, letters.size(), 0, 0, 0, 0))).length;
        int charsetAt = top + length + strings.length + NO_LIST.length;
        int selectAt = charsetAt + charset.length;
        int outlinesAt = selectAt + select.length;
        int settingsAt = outlinesAt + outlines.length;
        int partsAt = settingsAt + settings.length;
        byte[] parts = CffNumbers.index(List.of(CffNumbers.joined(
                CffNumbers.number(settings.length), CffNumbers.place(settingsAt), CffNumbers.bytes(18))));
        return CffNumbers.joined(
                HEADER,
                names,
                CffNumbers.index(List.of(top(box, letters.size(), charsetAt, selectAt, outlinesAt, partsAt))),
                strings,
                NO_LIST,
                charset,
                select,
                outlines,
                settings,
                parts);
    }

    /** The table that says where all others are; always of the same length for the same box and count. */
    private static byte[] top(Rectangle2D box, int count, int charset, int select, int outlines, int parts) {
        return CffNumbers.joined(
                CffNumbers.number(FIRST_OWN_NAME),
                CffNumbers.number(FIRST_OWN_NAME + 1),
                CffNumbers.number(0),
                CffNumbers.bytes(12, 30),
                CffNumbers.number((int) Math.floor(box.getMinX())),
                CffNumbers.number((int) Math.floor(box.getMinY())),
                CffNumbers.number((int) Math.ceil(box.getMaxX())),
                CffNumbers.number((int) Math.ceil(box.getMaxY())),
                CffNumbers.bytes(5),
                CffNumbers.number(count),
                CffNumbers.bytes(12, 34),
                CffNumbers.place(charset),
                CffNumbers.bytes(15),
                CffNumbers.place(select),
                CffNumbers.bytes(12, 37),
                CffNumbers.place(outlines),
                CffNumbers.bytes(17),
                CffNumbers.place(parts),
                CffNumbers.bytes(12, 36));
    }
}

package org.exclave.briefing.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.exclave.cartography.Inter;

/**
 * One weight of Inter in a document: the letters that are used, numbered from 1 as they come. The document asks for the
 * finished font when it is written.
 */
final class LetterFont extends PDFont {

    /** Units across the square of a letter. */
    static final int UNITS = 1000;

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private final Font font;
    private final LetterFontWords words;
    private final Map<Letter, Integer> codes = new LinkedHashMap<>();
    private final List<Integer> advances = new ArrayList<>();
    private final List<byte[]> outlines = new ArrayList<>();
    private final Rectangle2D box = new Rectangle2D.Double();

    LetterFont(Inter weight, LetterFontWords words) {
        super(words.dictionary());
        this.words = words;
        this.font = weight.at(UNITS);
        add(0);
    }

    /** The number of a letter, from 1; a new one when it was not used before. */
    int code(Letter letter) {
        return codes.computeIfAbsent(letter, used -> add(used.glyph()));
    }

    private int add(int glyph) {
        GlyphVector drawn = font.createGlyphVector(MEASURE, new int[] {glyph});
        int advance = Math.round(drawn.getGlyphMetrics(0).getAdvanceX());
        Rectangle2D bounds = drawn.getGlyphOutline(0).getBounds2D();
        box.add(bounds.getMinX(), -bounds.getMaxY());
        box.add(bounds.getMaxX(), -bounds.getMinY());
        outlines.add(LetterPath.of(drawn.getGlyphOutline(0), advance));
        advances.add(advance);
        return outlines.size() - 1;
    }

    /** Thousandths of the size from a letter to the next one. */
    int advance(int code) {
        return advances.get(code);
    }

    /** Puts the letters that are used into the document. */
    @Override
    public void subset() throws IOException {
        String name = tag() + "+" + font.getPSName();
        words.finish(name, font, box, LetterFile.of(name, box, outlines), advances, List.copyOf(codes.keySet()));
    }

    /** Six capitals that tell parts of the same font apart, made from what is in this one. */
    private String tag() {
        int content = codes.keySet().hashCode();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(content, 26)));
            content = Math.floorDiv(content, 26);
        }
        return tag.toString();
    }

    @Override
    public boolean willBeSubset() {
        return true;
    }

    /** Letters are added when they get their numbers. */
    @Override
    public void addToSubset(int code) {}

    @Override
    protected byte[] encode(int code) {
        return CffNumbers.bytes(code >> 8, code);
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return in.read() << 8 | in.read();
    }

    @Override
    public String getName() {
        return dict.getNameAsString(COSName.BASE_FONT, "");
    }

    @Override
    public BoundingBox getBoundingBox() {
        return new BoundingBox(
                (float) box.getMinX(), (float) box.getMinY(), (float) box.getMaxX(), (float) box.getMaxY());
    }

    /** Outdated: nothing asks for it any more. */
    @Deprecated
    @Override
    public float getHeight(int code) {
        return (float) box.getHeight();
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return code < advances.size();
    }

    @Override
    public float getWidth(int code) {
        return advance(code);
    }

    @Override
    public float getWidthFromFont(int code) {
        return advance(code);
    }

    @Override
    protected float getStandard14Width(int code) {
        return advance(code);
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    public boolean isVertical() {
        return false;
    }
}

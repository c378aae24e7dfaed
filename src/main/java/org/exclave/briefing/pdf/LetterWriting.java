package org.exclave.briefing.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.exclave.cartography.Inter;
import org.exclave.cartography.MapText;

/**
 * Writes lines of Inter as text, each letter where it stands on pictures. Any other font is left to be drawn as outlines.
 */
final class LetterWriting implements IPdfBoxGraphics2DFontTextDrawer {

    /** In thousandths of the size; what is less is not seen. */
    private static final double SMALLEST_SHIFT = 0.5;

    private final Map<Inter, LetterFont> fonts = new EnumMap<>(Inter.class);
    private final PageTags tags;

    /** @param tags of the page on which is written */
    LetterWriting(PageTags tags) {
        this.tags = tags;
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv surface) {
        Font font = font(text, surface);
        return PagePart.of(text).isPresent() || (Inter.of(font).isPresent() && isLevel(MapText.glyphs(words(text), font)));
    }

    /** Whether all letters stand on the line; marks that stand above others are drawn as outlines with them. */
    private static boolean isLevel(GlyphVector glyphs) {
        return IntStream.range(0, glyphs.getNumGlyphs())
                .allMatch(glyph -> glyphs.getGlyphPosition(glyph).getY() == 0);
    }

    private static Font font(AttributedCharacterIterator text, IFontTextDrawerEnv surface) {
        return text.getAttribute(TextAttribute.FONT) instanceof Font font ? font : surface.getFont();
    }

    private LetterFont open(Inter weight, PDDocument document) {
        return fonts.computeIfAbsent(weight, wished -> new LetterFont(wished, new LetterFontWords(document)));
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv surface) throws IOException {
        Optional<PagePart> part = PagePart.of(text);
        if (part.isPresent()) {
            part.get().lay(surface.getContentStream());
        } else {
            write(text, font(text, surface), surface);
        }
    }

    private void write(AttributedCharacterIterator text, Font font, IFontTextDrawerEnv surface) throws IOException {
        LetterFont letters = open(Inter.of(font).orElseThrow(), surface.getDocument());
        PDPageContentStream page = surface.getContentStream();
        surface.applyPaint(surface.getPaint(), null);
        tags.beginLine(page);
        page.beginText();
        page.setTextMatrix(Matrix.getScaleInstance(1, -1));
        page.setFont(letters, font.getSize2D());
        page.showTextWithPositioning(line(letters, font, words(text)));
        page.endText();
        tags.endLine(page);
    }

    private static String words(AttributedCharacterIterator text) {
        StringBuilder words = new StringBuilder();
        for (char letter = text.first(); letter != AttributedCharacterIterator.DONE; letter = text.next()) {
            words.append(letter);
        }
        return words.toString();
    }

    /** Numbers of letters, and between them how much the next ones stand to the left of where they would. */
    private static Object[] line(LetterFont letters, Font font, String words) {
        GlyphVector glyphs = MapText.glyphs(words, font);
        double unit = font.getSize2D() / LetterFont.UNITS;
        double pen = 0;
        List<Object> line = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            double shift = glyphs.getGlyphPosition(i).getX() / unit - pen;
            if (Math.abs(shift) > SMALLEST_SHIFT) {
                line.add(run.toString());
                line.add((float) -shift);
                run.setLength(0);
                pen += shift;
            }
            int code = letters.code(new Letter(glyphs.getGlyphCode(i), characters(glyphs, i, words)));
            run.append((char) code);
            pen += letters.advance(code);
        }
        line.add(run.toString());
        return line.stream().filter(part -> !part.equals("")).toArray();
    }

    /** Those from where a glyph begins to where the next one does; never half of a pair. */
    private static String characters(GlyphVector glyphs, int index, String words) {
        int from = whole(words, glyphs.getGlyphCharIndex(index));
        int to = index + 1 < glyphs.getNumGlyphs() ? whole(words, glyphs.getGlyphCharIndex(index + 1)) : words.length();
        return words.substring(from, Math.max(from, to));
    }

    private static int whole(String words, int place) {
        boolean within = place > 0
                && place < words.length()
                && Character.isSurrogatePair(words.charAt(place - 1), words.charAt(place));
        return within ? place + 1 : place;
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv surface) {
        return surface.getCalculationGraphics().getFontMetrics(font);
    }
}

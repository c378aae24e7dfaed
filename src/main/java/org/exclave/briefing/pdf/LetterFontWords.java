package org.exclave.briefing.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** What a document says of a font whose letters have numbers of two bytes (ISO 32000-2, 9.7). */
final class LetterFontWords {

    private static final COSName CFF_FONT = COSName.getPDFName("CIDFontType0C");

    /** Thickness of an upright stroke; readers take it only where they have to stand in for the font. */
    private static final int STEM = 80;

    private final PDDocument document;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSDictionary letters = new COSDictionary();

    LetterFontWords(PDDocument document) {
        this.document = document;
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    }

    /** The font itself. */
    COSDictionary dictionary() {
        return dictionary;
    }

    /**
     * Says all that there is to say once all letters are known.
     *
     * @param file the letters' outlines
     * @param advances of all letters, from number 0, in thousandths of the size
     * @param used all letters from number 1
     */
    void finish(String name, Font font, Rectangle2D box, byte[] file, List<Integer> advances, List<Letter> used)
            throws IOException {
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.DESCENDANT_FONTS, array(letters));
        dictionary.setItem(COSName.TO_UNICODE, stream(CharacterMap.of(used)));
        letters.setItem(COSName.TYPE, COSName.FONT);
        letters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        letters.setName(COSName.BASE_FONT, name);
        COSDictionary numbering = new COSDictionary();
        numbering.setString(COSName.REGISTRY, "Adobe");
        numbering.setString(COSName.ORDERING, "Identity");
        numbering.setInt(COSName.SUPPLEMENT, 0);
        letters.setItem(COSName.CIDSYSTEMINFO, numbering);
        COSArray widths = new COSArray();
        advances.forEach(advance -> widths.add(COSInteger.get(advance)));
        COSArray all = array(COSInteger.ZERO);
        all.add(widths);
        letters.setItem(COSName.W, all);
        letters.setItem(COSName.FONT_DESC, descriptor(name, font, box, file).getCOSObject());
    }

    private PDFontDescriptor descriptor(String name, Font font, Rectangle2D box, byte[] file) throws IOException {
        LineMetrics metrics = font.getLineMetrics("H", new FontRenderContext(null, true, true));
        PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.getCOSObject().setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setFontName(name);
        descriptor.setSymbolic(true);
        descriptor.setItalic(name.endsWith("Italic"));
        descriptor.setItalicAngle(name.endsWith("Italic") ? -9.4f : 0);
        descriptor.setFontBoundingBox(new PDRectangle(
                (float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight()));
        descriptor.setAscent(metrics.getAscent());
        descriptor.setDescent(-metrics.getDescent());
        descriptor.setCapHeight(metrics.getAscent());
        descriptor.setStemV(STEM);
        PDStream embedded = stream(file);
        embedded.getCOSObject().setItem(COSName.SUBTYPE, CFF_FONT);
        descriptor.setFontFile3(embedded);
        return descriptor;
    }

    private PDStream stream(byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }

    private static COSArray array(COSBase first) {
        COSArray array = new COSArray();
        array.add(first);
        return array;
    }
}

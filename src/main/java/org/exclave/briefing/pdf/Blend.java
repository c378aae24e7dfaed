package org.exclave.briefing.pdf;

import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/**
 * A drawing that is translucent as a whole (ISO 32000-2, 11.4.7). The graphics of PDFBox let nobody but writers of text reach
 * the page itself; so it goes there as a text of which this is the look.
 *
 * @param group what is drawn, in the units of the page
 * @param opacity above 0 and below 1
 */
record Blend(PDFormXObject group, double opacity) {

    private static final Look LOOK = new Look();

    private static final class Look extends AttributedCharacterIterator.Attribute {

        private static final long serialVersionUID = 1L;

        Look() {
            super("blend");
        }
    }

    AttributedString inWords() {
        AttributedString words = new AttributedString(" ");
        words.addAttribute(LOOK, this);
        return words;
    }

    /** What a text stands for, if it is no text. */
    static Optional<Blend> of(AttributedCharacterIterator text) {
        return text.getAttribute(LOOK) instanceof Blend blend ? Optional.of(blend) : Optional.empty();
    }

    /** Lays it on a page whose y grows downwards. */
    void lay(PDPageContentStream page) throws IOException {
        COSDictionary whole = new COSDictionary();
        whole.setItem(COSName.TYPE, COSName.GROUP);
        whole.setItem(COSName.S, COSName.TRANSPARENCY);
        group.getCOSObject().setItem(COSName.GROUP, whole);
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((float) opacity);
        state.setStrokingAlphaConstant((float) opacity);
        page.transform(new Matrix(1, 0, 0, -1, 0, group.getBBox().getHeight()));
        page.setGraphicsStateParameters(state);
        page.drawForm(group);
    }
}

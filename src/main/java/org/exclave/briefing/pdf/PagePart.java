package org.exclave.briefing.pdf;

import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/**
 * Something that is no text and is put onto a page. The graphics of PDFBox let nobody but writers of text reach the page
 * itself; so it goes there as a text of which this is the look.
 */
interface PagePart {

    /** Puts it onto a page whose y grows downwards. */
    void lay(PDPageContentStream page) throws IOException;

    /** The text as which it goes. */
    default AttributedString inWords() {
        AttributedString words = new AttributedString(" ");
        words.addAttribute(Look.LOOK, this);
        return words;
    }

    /** What a text stands for, if it is no text. */
    static Optional<PagePart> of(AttributedCharacterIterator text) {
        return text.getAttribute(Look.LOOK) instanceof PagePart part ? Optional.of(part) : Optional.empty();
    }

    /** The look by which such a text is known. */
    final class Look extends AttributedCharacterIterator.Attribute {

        private static final long serialVersionUID = 1L;
        private static final Look LOOK = new Look();

        private Look() {
            super("part");
        }
    }
}

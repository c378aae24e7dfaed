package org.exclave.briefing.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.exclave.cartography.MapText;
import org.exclave.cartography.VectorPage;
import org.jspecify.annotations.Nullable;

/** A page of a document to draw on. */
final class PdfPage implements VectorPage {

    private final PDDocument document;
    private final PDRectangle box;
    private final PageTags tags;
    private final LetterWriting letters;
    private final PagePictures images = new PagePictures();

    /** @param tags are told what is drawn */
    PdfPage(PDDocument document, PDRectangle box, PageTags tags) {
        this.document = document;
        this.box = box;
        this.tags = tags;
        this.letters = new LetterWriting(tags);
    }

    /** Draws something that can be laid on pages of the document. */
    PDFormXObject draw(Consumer<Graphics2D> painter) throws IOException {
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, box);
        g.setFontTextDrawer(letters);
        g.setImageEncoder(images);
        g.setRenderingHint(HINT, this);
        // Without a colour nothing would be laid.
        g.setColor(Color.BLACK);
        if (tags.enter()) {
            lay(g, tags::beginFigure);
        }
        painter.accept(g);
        if (tags.leave()) {
            lay(g, tags::end);
        }
        g.dispose();
        return g.getXFormObject();
    }

    /** What would not be seen is not there to be found either. */
    @Override
    public void write(
            Graphics2D g, String text, Font font, Color ink, @Nullable Color halo, double x, double baseline) {
        Shape seen = g.getClip();
        double size = font.getSize2D();
        if (seen == null || seen.intersects(x, baseline - size, MapText.width(text, font), size * 1.25)) {
            if (halo != null) {
                AffineTransform rim = AffineTransform.getTranslateInstance(x, baseline);
                g.setColor(halo);
                g.fill(rim.createTransformedShape(MapText.halo(text, font)));
            }
            g.setColor(ink);
            g.setFont(font);
            tags.expect(halo == null && hasLetters(text), font, x, baseline, g.getTransform());
            g.drawString(text, (float) x, (float) baseline);
        }
    }

    /** Numbers alone are parts of symbols. */
    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static void lay(Graphics2D g, PagePart part) {
        AffineTransform place = g.getTransform();
        g.setTransform(new AffineTransform());
        g.drawString(part.inWords().getIterator(), 0, 0);
        g.setTransform(place);
    }

    @Override
    public void blend(Graphics2D g, double opacity, Consumer<Graphics2D> painter) {
        AffineTransform place = g.getTransform();
        try {
            PDFormXObject group = draw(own -> {
                own.setTransform(place);
                painter.accept(own);
            });
            lay(g, new Blend(group, opacity));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

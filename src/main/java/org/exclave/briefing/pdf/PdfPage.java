package org.exclave.briefing.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DLosslessImageEncoder;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedString;
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
    private final LetterWriting letters = new LetterWriting();
    private final PdfBoxGraphics2DLosslessImageEncoder images = new PdfBoxGraphics2DLosslessImageEncoder();

    PdfPage(PDDocument document, PDRectangle box) {
        this.document = document;
        this.box = box;
    }

    /** Draws something that can be laid on pages of the document. */
    PDFormXObject draw(Consumer<Graphics2D> painter) throws IOException {
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, box);
        g.setFontTextDrawer(letters);
        g.setImageEncoder(images);
        g.setRenderingHint(HINT, this);
        painter.accept(g);
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
            g.drawString(text, (float) x, (float) baseline);
        }
    }

    @Override
    public void blend(Graphics2D g, double opacity, Consumer<Graphics2D> painter) {
        AffineTransform place = g.getTransform();
        try {
            PDFormXObject group = draw(own -> {
                own.setTransform(place);
                painter.accept(own);
            });
            AttributedString laid = new Blend(group, opacity).inWords();
            g.setTransform(new AffineTransform());
            g.drawString(laid.getIterator(), 0, 0);
            g.setTransform(place);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

package org.exclave.briefing.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.exclave.briefing.MapRegion;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.SheetWriter;
import org.exclave.briefing.imprint.Imprint;

/**
 * A sheet as one page of PDF: shapes and letters, of which only relief, fields of density and imported events are pictures
 * of pixels. Says no time of its making, so that the same sheet is the same bytes.
 */
public final class PdfFile implements SheetWriter {

    /** Points, of which an inch has 72, to a logical pixel, of which it has 96. */
    static final float POINTS = 0.75f;

    /** What the identifier of the file is made from, with the words that describe it. */
    private static final long IDENTITY = 1;

    private final SheetPainter painter;
    private final Imprint imprint;

    /** @param imprint what the file says of its making */
    public PdfFile(SheetPainter painter, Imprint imprint) {
        this.painter = painter;
        this.imprint = imprint;
    }

    @Override
    public void write(Sheet sheet, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(IDENTITY);
            add(sheet, document, new Structure(document));
            Description.of(imprint, sheet).put(document);
            document.save(out);
        }
    }

    /**
     * Writes several sheets as the pages of one document, with an outline of their titles. Leaves the stream open.
     *
     * @param title of the document
     * @param subject what it is about; may be empty
     * @param sheets at least one; each is drawn and let go before the next
     * @throws IOException when the stream takes no more
     */
    public void write(String title, String subject, Iterable<Sheet> sheets, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(IDENTITY);
            PDDocumentOutline outline = new PDDocumentOutline();
            Structure structure = new Structure(document);
            String rights = "";
            for (Sheet sheet : sheets) {
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(sheet.words().title());
                item.setDestination(add(sheet, document, structure));
                outline.addLast(item);
                rights = sheet.words().credits();
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
            new Description(imprint, title, subject, rights).put(document);
            document.save(out);
        }
    }

    private PDPage add(Sheet sheet, PDDocument document, Structure structure) throws IOException {
        PDPage page = new PDPage(new PDRectangle(sheet.width() * POINTS, sheet.height() * POINTS));
        document.addPage(page);
        Sheet sharp = sheet.ofShapes();
        MapRegion map = SheetPainter.region(sheet);
        PageTags tags = new PageTags(AffineTransform.getScaleInstance(sharp.scale(), sharp.scale())
                .createTransformedShape(map.frame())
                .getBounds2D());
        PDFormXObject picture = draw(sharp, document, tags);
        float scale = page.getMediaBox().getWidth() / picture.getBBox().getWidth();
        lay(picture, scale, page, document);
        structure.add(page, picture, tags, sheet.words(), scale);
        MapMeasure.put(map, page);
        return page;
    }

    private PDFormXObject draw(Sheet sheet, PDDocument document, PageTags tags) throws IOException {
        float width = (float) (sheet.width() * sheet.scale());
        float height = (float) (sheet.height() * sheet.scale());
        PdfPage surface = new PdfPage(document, new PDRectangle(width, height), tags);
        return surface.draw(g -> {
            g.scale(sheet.scale(), sheet.scale());
            painter.paint(g, sheet);
        });
    }

    private static void lay(PDFormXObject picture, float scale, PDPage page, PDDocument document) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(scale, scale));
            content.drawForm(picture);
        }
    }
}

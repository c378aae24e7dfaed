package org.exclave.briefing.pdf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.exclave.briefing.Handout;
import org.exclave.briefing.HandoutPainter;
import org.exclave.briefing.MapRegion;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.SheetWords;
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

    /**
     * Writes a handout, in the same way.
     *
     * @param pages draws them
     * @throws IOException when the stream takes no more
     */
    public void write(Handout handout, HandoutPainter pages, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(IDENTITY);
            PDDocumentOutline outline = new PDDocumentOutline();
            Structure structure = new Structure(document);
            for (Handout.Page page : handout.pages()) {
                Sheet first = page.scenes().getFirst();
                PDPage added = add(
                        new PageSize(handout.title(), HandoutPainter.WIDTH, HandoutPainter.HEIGHT),
                        first.ofShapes().scale(),
                        g -> pages.paint(g, page),
                        pages.regions(page),
                        first.words(),
                        document,
                        structure);
                for (Sheet scene : page.scenes()) {
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle(scene.words().title());
                    item.setDestination(added);
                    outline.addLast(item);
                }
            }
            document.getDocumentCatalog().setDocumentOutline(outline);
            String rights = handout.scenes().getFirst().words().credits();
            new Description(imprint, handout.title(), handout.about(), rights).put(document);
            document.save(out);
        }
    }

    private PDPage add(Sheet sheet, PDDocument document, Structure structure) throws IOException {
        Sheet sharp = sheet.ofShapes();
        return add(
                PageSize.of(sheet.width(), sheet.height()),
                sharp.scale(),
                g -> painter.paint(g, sharp),
                List.of(painter.mapRegion(sheet)),
                sheet.words(),
                document,
                structure);
    }

    private static PDPage add(
            PageSize size,
            double sharpness,
            Consumer<Graphics2D> drawing,
            List<MapRegion> maps,
            SheetWords words,
            PDDocument document,
            Structure structure)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle(size.width() * POINTS, size.height() * POINTS));
        document.addPage(page);
        PageTags tags = new PageTags(AffineTransform.getScaleInstance(sharpness, sharpness)
                .createTransformedShape(maps.getFirst().frame())
                .getBounds2D());
        PDRectangle box = new PDRectangle((float) (size.width() * sharpness), (float) (size.height() * sharpness));
        PDFormXObject picture = new PdfPage(document, box, tags).draw(g -> {
            g.scale(sharpness, sharpness);
            drawing.accept(g);
        });
        float scale = page.getMediaBox().getWidth() / picture.getBBox().getWidth();
        lay(picture, scale, page, document);
        structure.add(page, picture, tags, words, scale);
        MapMeasure.put(maps, page);
        return page;
    }

    private static void lay(PDFormXObject picture, float scale, PDPage page, PDDocument document) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(scale, scale));
            content.drawForm(picture);
        }
    }
}

package org.exclave.briefing.pdf;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.exclave.briefing.SheetWords;

/**
 * What a document consists of (ISO 32000-2, 14.7), so that those who do not see it can have it read to them in order: a part for
 * each page, in it headings, paragraphs and the map, of which words say what it shows.
 */
final class Structure {

    private static final COSName NUMBERS = COSName.getPDFName("Nums");
    private static final COSName STREAM = COSName.getPDFName("Stm");

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final COSArray parents = new COSArray();
    private int pages;

    Structure(PDDocument file) {
        root.appendKid(document);
        COSDictionary tree = new COSDictionary();
        tree.setItem(NUMBERS, parents);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        PDMarkInfo marks = new PDMarkInfo();
        marks.setMarked(true);
        file.getDocumentCatalog().setMarkInfo(marks);
        file.getDocumentCatalog().setStructureTreeRoot(root);
    }

    /**
     * Adds a page.
     *
     * @param drawing all that is on it, marked by the tags
     * @param scale units of the page to one of the drawing
     */
    void add(PDPage page, PDFormXObject drawing, PageTags tags, SheetWords words, double scale) {
        PDStructureElement part = new PDStructureElement("Sect", document);
        part.setPage(page);
        part.setTitle(words.title());
        document.appendKid(part);
        PDStructureElement[] owners = new PDStructureElement[tags.pieces()];
        for (TagBlock block : tags.blocks()) {
            PDStructureElement element = new PDStructureElement(block.type(), part);
            element.setPage(page);
            if (block.type().equals("Figure")) {
                element.setAlternateDescription(words.title() + ". " + words.subtitle() + ". " + words.edition());
                element.getCOSObject().setItem(COSName.A, place(tags.map(), scale, page.getMediaBox().getHeight()));
            }
            part.appendKid(element);
            for (int piece : block.pieces()) {
                PDMarkedContentReference reference = new PDMarkedContentReference();
                reference.setPage(page);
                reference.setMCID(piece);
                reference.getCOSObject().setItem(STREAM, drawing);
                element.appendKid(reference);
                owners[piece] = element;
            }
        }
        COSArray byPiece = new COSArray();
        for (PDStructureElement owner : owners) {
            byPiece.add(owner);
        }
        drawing.getCOSObject().setInt(COSName.STRUCT_PARENTS, pages);
        parents.add(COSInteger.get(pages));
        parents.add(byPiece);
        pages++;
        root.setParentTreeNextKey(pages);
    }

    /** Where the figure lies on the page, upwards from its lower left corner. */
    private static COSDictionary place(Rectangle2D map, double scale, double height) {
        COSArray box = new COSArray();
        box.add(new COSFloat((float) (map.getMinX() * scale)));
        box.add(new COSFloat((float) (height - map.getMaxY() * scale)));
        box.add(new COSFloat((float) (map.getMaxX() * scale)));
        box.add(new COSFloat((float) (height - map.getMinY() * scale)));
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setItem(COSName.BBOX, box);
        return layout;
    }
}

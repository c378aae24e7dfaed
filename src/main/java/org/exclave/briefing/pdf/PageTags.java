package org.exclave.briefing.pdf;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.exclave.cartography.Inter;
import org.jspecify.annotations.Nullable;

/**
 * Says of each piece of a page while it is drawn what it belongs to (ISO 32000-2, 14.6): lines of text around the map to
 * headings and paragraphs, all else, with the names on the map, to one figure. Headings are what is set bold; the first of
 * them is that of the page. Thus whatever a layout puts on a page has its tag.
 */
final class PageTags {

    private final Rectangle2D map;
    private final TagBlock figure = new TagBlock("Figure");
    private final List<TagBlock> texts = new ArrayList<>();
    private @Nullable TagBlock expected;
    private int pieces;
    private int depth;

    /** @param map where it lies on the page, in the units of the drawing, downwards */
    PageTags(Rectangle2D map) {
        this.map = map;
    }

    /** The blocks in the order in which they are read: what stands above the map, the map, all else as it was drawn. */
    List<TagBlock> blocks() {
        List<TagBlock> blocks = new ArrayList<>();
        texts.stream().filter(text -> text.top() < map.getMinY()).forEach(blocks::add);
        blocks.add(figure);
        texts.stream().filter(text -> text.top() >= map.getMinY()).forEach(blocks::add);
        return blocks;
    }

    /** How many pieces there are. */
    int pieces() {
        return pieces;
    }

    /** Where the map lies. */
    Rectangle2D map() {
        return map;
    }

    /** Begins a page, or, within one, a drawing of its own that lies on it as a whole. */
    boolean enter() {
        return depth++ == 0;
    }

    /** Ends what {@link #enter} began. */
    boolean leave() {
        return --depth == 0;
    }

    /** Begins a piece of the figure. */
    void beginFigure(PDPageContentStream page) throws IOException {
        begin(figure, page);
    }

    /** Ends whatever piece was begun. */
    void end(PDPageContentStream page) throws IOException {
        page.endMarkedContent();
    }

    /**
     * Says which line comes next.
     *
     * @param read whether it can be read by itself; names on maps, those of the locator too, and parts of symbols cannot
     * @param place of the units in which it is told
     */
    void expect(boolean read, Font font, double x, double baseline, AffineTransform place) {
        Point2D at = place.transform(new Point2D.Double(x, baseline), null);
        expected = depth > 1 || !read || map.contains(at) ? null : block(font, at, font.getSize2D() * place.getScaleY());
    }

    private TagBlock block(Font font, Point2D at, double size) {
        TagBlock last = texts.isEmpty() ? null : texts.getLast();
        if (last == null || !last.goesOn(font, at, size)) {
            boolean heading = Inter.of(font).filter(Inter.BOLD::equals).isPresent();
            boolean first = texts.stream().noneMatch(text -> text.type().equals("H1"));
            last = new TagBlock(heading ? first ? "H1" : "H2" : "P");
            texts.add(last);
        }
        last.line(font, at);
        return last;
    }

    /** Before the letters of the expected line, if it is one of its own. */
    void beginLine(PDPageContentStream page) throws IOException {
        if (expected != null) {
            page.endMarkedContent();
            begin(expected, page);
        }
    }

    /** After the letters of the expected line. */
    void endLine(PDPageContentStream page) throws IOException {
        if (expected != null) {
            page.endMarkedContent();
            begin(figure, page);
        }
    }

    private void begin(TagBlock block, PDPageContentStream page) throws IOException {
        block.pieces().add(pieces);
        page.beginMarkedContent(COSName.getPDFName(block.type()), pieces);
        pieces++;
    }
}

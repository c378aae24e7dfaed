package org.exclave.briefing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.exclave.language.Messages;

/**
 * Where the regions of a sheet lie, in page units. A unit is as large as the page allows: a page of the area of 1600 by
 * 900 units fills any size of paper or screen, so that letters keep their proportion to the page; on a strip of a page a
 * unit is smaller, so that all regions still find room. Head and foot are as high as their words, the side takes what its
 * kind of content needs, and the map all the rest.
 *
 * @param unit logical pixels to a page unit
 * @param width of the page in page units
 * @param height of the page in page units
 * @param bands above and below, for the marking; none or two
 * @param head title and subtitle
 * @param map the map
 * @param side figures, legend and notes, beside the map or, on upright pages, below it; empty when all are left out
 * @param foot edition, credits and sources
 * @param headText what stands in the head
 * @param footText what stands in the foot
 */
record SheetLayout(
        double unit,
        double width,
        double height,
        List<Rectangle2D> bands,
        Rectangle2D head,
        Rectangle2D map,
        Rectangle2D side,
        Rectangle2D foot,
        HeadText headText,
        FootText footText) {

    /** No letters on a page are smaller, in page units: 5.3 points on A4. */
    static final double SMALLEST_LETTERS = 9;

    private static final double AREA = 1600 * 900;
    private static final double MARGIN = 32;
    private static final double BAND = 27;
    private static final double BELOW_HEAD = 12;
    private static final double ABOVE_FOOT = 14;
    private static final double GAP = 22;
    private static final double UPRIGHT = 1.15;
    private static final double NARROWEST = 560;
    private static final double LOWEST = 480;

    /** The layout of a sheet. */
    static SheetLayout of(Sheet sheet, SheetWords words, Messages messages) {
        double unit = unit(sheet.width(), sheet.height());
        double width = sheet.width() / unit;
        double height = sheet.height() / unit;
        double inner = width - 2 * MARGIN;
        boolean marked = !words.marking().isEmpty();
        List<Rectangle2D> bands = marked
                ? List.of(new Rectangle2D.Double(0, 0, width, BAND), new Rectangle2D.Double(0, height - BAND, width, BAND))
                : List.of();
        double margin = MARGIN * 0.7 + (marked ? BAND : 0);
        HeadText headText = HeadText.of(words, inner);
        FootText footText = FootText.fitting(words, inner, height, messages);
        Rectangle2D head = new Rectangle2D.Double(MARGIN, margin, inner, headText.height());
        Rectangle2D foot = new Rectangle2D.Double(MARGIN, height - margin - footText.height(), inner, footText.height());
        double top = head.getMaxY() + BELOW_HEAD;
        Rectangle2D middle = new Rectangle2D.Double(MARGIN, top, inner, foot.getY() - ABOVE_FOOT - top);
        SideRoom room = SideRoom.of(sheet);
        boolean upright = width < height * UPRIGHT;
        Rectangle2D map = upright ? above(middle, room) : beside(middle, room);
        Rectangle2D side = upright
                ? rest(middle, 0, map.getHeight() + GAP)
                : rest(middle, map.getWidth() + GAP, 0);
        return new SheetLayout(unit, width, height, bands, head, map, side, foot, headText, footText);
    }

    /** Logical pixels to a page unit on a page of so many pixels. */
    static double unit(int pixelsWide, int pixelsHigh) {
        return Math.min(
                Math.sqrt(pixelsWide * (double) pixelsHigh / AREA),
                Math.min(pixelsWide / NARROWEST, pixelsHigh / LOWEST));
    }

    private static Rectangle2D above(Rectangle2D middle, SideRoom room) {
        double taken = room.isNone() ? 0 : room.heightIn(middle.getWidth(), middle.getHeight()) + GAP;
        return new Rectangle2D.Double(middle.getX(), middle.getY(), middle.getWidth(), middle.getHeight() - taken);
    }

    private static Rectangle2D beside(Rectangle2D middle, SideRoom room) {
        double taken = room.isNone() ? 0 : room.widthIn(middle.getWidth()) + GAP;
        return new Rectangle2D.Double(middle.getX(), middle.getY(), middle.getWidth() - taken, middle.getHeight());
    }

    private static Rectangle2D rest(Rectangle2D middle, double right, double down) {
        return new Rectangle2D.Double(
                Math.min(middle.getX() + right, middle.getMaxX()),
                Math.min(middle.getY() + down, middle.getMaxY()),
                Math.max(0, middle.getWidth() - right),
                Math.max(0, middle.getHeight() - down));
    }

    /** All regions that are there, none of which may overlap another. */
    List<Rectangle2D> regions() {
        List<Rectangle2D> regions = new ArrayList<>(bands);
        regions.addAll(List.of(head, map, foot));
        if (!side.isEmpty()) {
            regions.add(side);
        }
        return regions;
    }
}

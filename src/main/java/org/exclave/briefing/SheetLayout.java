package org.exclave.briefing;

import java.awt.geom.Rectangle2D;

/**
 * Where the regions of a sheet lie, in page units. A unit is as large as the page allows: a page of the area of 1600 by
 * 900 units fills any size of paper or screen, so that letters keep their proportion to the page; on a
 * strip of a page a unit is smaller, so that all regions still find room.
 *
 * @param unit logical pixels to a page unit
 * @param width of the page in page units
 * @param height of the page in page units
 * @param head title and subtitle
 * @param map the map
 * @param side legend and notes, beside the map or, on upright pages, below it
 * @param foot edition and credits
 */
record SheetLayout(
        double unit,
        double width,
        double height,
        Rectangle2D head,
        Rectangle2D map,
        Rectangle2D side,
        Rectangle2D foot) {

    private static final double MARGIN = 32;
    private static final double HEAD = 76;
    private static final double FOOT = 52;
    private static final double GAP = 24;
    private static final double SIDE_WIDTH = 300;
    private static final double SIDE_HEIGHT = 280;
    private static final double UPRIGHT = 1.15;
    private static final double NARROWEST = 560;
    private static final double LOWEST = 480;

    static SheetLayout of(int pixelsWide, int pixelsHigh) {
        double unit = Math.min(
                Math.sqrt((double) pixelsWide * pixelsHigh / (1600 * 900)),
                Math.min(pixelsWide / NARROWEST, pixelsHigh / LOWEST));
        double width = pixelsWide / unit;
        double height = pixelsHigh / unit;
        double inner = width - 2 * MARGIN;
        Rectangle2D head = new Rectangle2D.Double(MARGIN, MARGIN - 6, inner, HEAD);
        Rectangle2D foot = new Rectangle2D.Double(MARGIN, height - MARGIN - FOOT + 14, inner, FOOT);
        double top = head.getMaxY() + 14;
        double tall = foot.getY() - 14 - top;
        if (width < height * UPRIGHT) {
            Rectangle2D map = new Rectangle2D.Double(MARGIN, top, inner, tall - SIDE_HEIGHT - GAP);
            Rectangle2D side = new Rectangle2D.Double(MARGIN, map.getMaxY() + GAP, inner, SIDE_HEIGHT);
            return new SheetLayout(unit, width, height, head, map, side, foot);
        }
        Rectangle2D map = new Rectangle2D.Double(MARGIN, top, inner - SIDE_WIDTH - GAP, tall);
        Rectangle2D side = new Rectangle2D.Double(map.getMaxX() + GAP, top, SIDE_WIDTH, tall);
        return new SheetLayout(unit, width, height, head, map, side, foot);
    }
}

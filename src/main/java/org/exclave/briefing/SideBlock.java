package org.exclave.briefing;

import java.awt.Graphics2D;
import java.util.Optional;
import org.exclave.cartography.Theme;

/** A part of the side of a sheet, which is as high as its content is at a width. */
interface SideBlock {

    /** How high it is at a width, both in units of the side. */
    double height(double width);

    /** Draws it with its upper left corner at the origin. */
    void paint(Graphics2D g, Theme theme, double width);

    /** The same with a little less in it, for where there is no room; nothing when less would mean nothing. */
    default Optional<SideBlock> smaller(double width) {
        return Optional.empty();
    }
}

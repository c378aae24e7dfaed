package org.exclave.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;

/**
 * The names of one picture where room was found for them. Immutable.
 *
 * @param dots of settlements, each explained by a name
 * @param bent names along lines, in the order in which they were placed
 * @param level all other names, in that order
 */
record PlacedNames(List<SettlementDot> dots, List<BentName> bent, List<PlacedName> level) {

    PlacedNames {
        dots = List.copyOf(dots);
        bent = List.copyOf(bent);
        level = List.copyOf(level);
    }

    /** Draws them, each as a picture of its own where the graphics are of pixels. */
    void paint(Graphics2D g, Palette.Lettering lettering, NamePictures pictures) {
        Color halo = lettering.halo();
        for (SettlementDot dot : dots) {
            pictures.paint(g, dot, halo, dot.reach(), own -> dot.paint(own, lettering));
        }
        for (BentName name : bent) {
            pictures.paint(g, name, halo, name.reach(), own -> name.paint(own, halo));
        }
        for (PlacedName name : level) {
            pictures.paint(g, name, halo, name.reach(), own -> name.paint(own, halo));
        }
    }
}

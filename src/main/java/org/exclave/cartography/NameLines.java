package org.exclave.cartography;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a place's name in the language that is wished for, and below it, where wished for, the local one in smaller
 * letters.
 *
 * @param font of the first line
 * @param ink of the first line
 * @param quietInk of the second line
 */
record NameLines(Font font, Color ink, Color quietInk) {

    /** Close enough that second lines do not crowd out other names. */
    private static final double FROM_ZOOM = 10.2;

    private static final double SMALLER = 0.82;

    /**
     * One line or two.
     *
     * @param english stands where no other name is known
     * @param names language to name
     * @param country code of the state, several joined by a slash
     */
    List<Label.Line> of(String english, Map<String, String> names, String country, Drawing drawing) {
        return of(english, names, country, drawing.scenery().names(), drawing.viewport());
    }

    List<Label.Line> of(
            String english, Map<String, String> names, String country, NameLanguage language, Viewport viewport) {
        List<Label.Line> lines = new ArrayList<>();
        lines.add(new Label.Line(language.name(english, names, country), font, ink));
        if (viewport.zoom() >= FROM_ZOOM) {
            double size = Math.max(10, font.getSize2D() * SMALLER);
            language.secondName(english, names, country)
                    .ifPresent(local -> lines.add(new Label.Line(local, Inter.REGULAR.at(size), quietInk)));
        }
        return lines;
    }
}

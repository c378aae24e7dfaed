package org.exclave.cartography;

import java.awt.Color;
import java.util.stream.Stream;
import org.exclave.annotation.Style;

/**
 * The colour of an annotation and what is drawn about it, so that it is seen on any ground of a theme. The colour is the
 * user's and never changed, but for the usual one, which follows the theme; one that hardly stands out from the ground gets
 * edges of the other theme.
 *
 * @param colour of symbol, words, stroke and filling
 * @param about the palette of halo, casing and the edges of symbols
 * @param faint whether it hardly stands out from the ground, so that nothing of it may go without an edge
 */
record AnnotationInk(Color colour, Palette about, boolean faint) {

    /** The ink of a style on the map of a palette. */
    static AnnotationInk of(Style style, Palette palette) {
        boolean usual = style.colour().equals(Style.DEFAULT.colour());
        Color colour = usual ? palette.symbols().annotation() : Color.decode(style.colour());
        if (grounds(palette).allMatch(ground -> Contrast.ratio(colour, ground) >= Contrast.ENOUGH)) {
            return new AnnotationInk(colour, palette, false);
        }
        double onLight = Contrast.ratio(colour, Palette.LIGHT.symbols().outline());
        double onDark = Contrast.ratio(colour, Palette.DARK.symbols().outline());
        return new AnnotationInk(colour, onLight > onDark ? Palette.LIGHT : Palette.DARK, true);
    }

    /** Land and exclaves; water is left out, for few annotate it. */
    private static Stream<Color> grounds(Palette palette) {
        return Stream.concat(
                Stream.of(palette.otherLand()),
                Stream.of(palette.land(), palette.exclave())
                        .flatMap(states -> Stream.of(states.kyrgyzstan(), states.tajikistan(), states.uzbekistan())));
    }

    Color halo() {
        return about.lettering().halo();
    }

    Color edge() {
        return about.symbols().outline();
    }

    Color hairline() {
        return about.symbols().hairline();
    }
}

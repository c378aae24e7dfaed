package org.exclave.cartography;

import java.awt.Color;
import java.util.Map;
import java.util.stream.Stream;
import org.exclave.annotation.Style;

/**
 * The colour of an annotation and what is drawn about it, so that it is seen on any ground of a theme. The colour is the
 * user's and never changed, but for those that the atlas offers, which follow the theme: in the dark each is a paler one of
 * the same name. One that hardly stands out from the ground gets edges of the other theme.
 *
 * @param colour of symbol, words, stroke and filling
 * @param about the palette of halo, casing and the edges of symbols
 * @param faint whether it hardly stands out from the ground, so that nothing of it may go without an edge
 */
record AnnotationInk(Color colour, Palette about, boolean faint) {

    /** The offered colours, and what they are on the dark map. */
    private static final Map<String, Color> IN_THE_DARK = Map.of(
            "#0969DA", new Color(0x58A6FF),
            "#0A7F5C", new Color(0x3FB68B),
            "#BC4C00", new Color(0xF0883E),
            "#57606A", new Color(0xB1BAC4),
            "#24292F", new Color(0xF0F6FC));

    /** The ink of a style on the map of a palette. */
    static AnnotationInk of(Style style, Palette palette) {
        boolean usual = style.colour().equals(Style.DEFAULT.colour());
        Color colour = usual ? palette.symbols().annotation() : offered(style.colour(), palette);
        if (grounds(palette).allMatch(ground -> Contrast.ratio(colour, ground) >= Contrast.ENOUGH)) {
            return new AnnotationInk(colour, palette, false);
        }
        double onLight = Contrast.ratio(colour, Palette.LIGHT.symbols().outline());
        double onDark = Contrast.ratio(colour, Palette.DARK.symbols().outline());
        return new AnnotationInk(colour, onLight > onDark ? Palette.LIGHT : Palette.DARK, true);
    }

    private static Color offered(String colour, Palette palette) {
        Color dark = palette.dark() ? IN_THE_DARK.get(colour) : null;
        return dark == null ? Color.decode(colour) : dark;
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

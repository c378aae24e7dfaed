package org.exclave.briefing.svg;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.util.HexFormat;
import org.exclave.cartography.Inter;
import org.exclave.cartography.MapText;
import org.jspecify.annotations.Nullable;

/**
 * A line of text of a drawing.
 *
 * @param halo the colour of the rim below the letters; null for none
 * @param x where it starts, in the units in which the font's size is told
 * @param baseline on which it stands, in the same units
 */
record SvgLine(String text, Font font, Color ink, @Nullable Color halo, double x, double baseline) {

    /** What stands in for Inter is about as wide, and has the letters of Kyrgyz and Tajik too. */
    private static final String FAMILIES = "Inter, Arial, &quot;Liberation Sans&quot;, &quot;Noto Sans&quot;, sans-serif";

    private static final double OPAQUE = 255;

    /** The element, of which the units become device pixels so. */
    String element(AffineTransform device) {
        StringBuilder element = new StringBuilder("<text");
        say(element, "transform", matrix(device));
        say(element, "x", SvgWords.number(x));
        say(element, "y", SvgWords.number(baseline));
        say(element, "font-family", FAMILIES);
        say(element, "font-size", SvgWords.number(font.getSize2D()));
        Inter.of(font).ifPresent(style -> {
            say(element, "font-weight", Integer.toString(style.weight()));
            say(element, "font-style", style.isItalic() ? "italic" : "normal");
        });
        if (font.getAttributes().get(TextAttribute.TRACKING) instanceof Number tracking) {
            say(element, "letter-spacing", SvgWords.number(tracking.doubleValue() * font.getSize2D()));
        }
        paint(element, "fill", ink);
        if (halo != null) {
            paint(element, "stroke", halo);
            say(element, "stroke-width", SvgWords.number(MapText.HALO));
            say(element, "stroke-linejoin", "round");
            say(element, "paint-order", "stroke");
        }
        say(element, "textLength", SvgWords.number(MapText.width(text, font)));
        say(element, "lengthAdjust", "spacingAndGlyphs");
        say(element, "style", "font-kerning:none");
        say(element, "xml:space", "preserve");
        return element.append('>').append(SvgWords.of(text)).append("</text>").toString();
    }

    private static void paint(StringBuilder element, String what, Color colour) {
        say(element, what, "#" + HexFormat.of().toHexDigits(colour.getRGB(), 6));
        if (colour.getAlpha() < OPAQUE) {
            say(element, what + "-opacity", SvgWords.factor(colour.getAlpha() / OPAQUE));
        }
    }

    private static void say(StringBuilder element, String what, String value) {
        element.append(' ').append(what).append("=\"").append(value).append('"');
    }

    private static String matrix(AffineTransform device) {
        return "matrix(" + SvgWords.factor(device.getScaleX()) + "," + SvgWords.factor(device.getShearY()) + ","
                + SvgWords.factor(device.getShearX()) + "," + SvgWords.factor(device.getScaleY()) + ","
                + SvgWords.factor(device.getTranslateX()) + "," + SvgWords.factor(device.getTranslateY()) + ")";
    }
}

package org.exclave.exchange.markup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.exclave.annotation.CircleShape;
import org.exclave.annotation.Filling;
import org.exclave.annotation.LetterSize;
import org.exclave.annotation.PointShape;
import org.exclave.annotation.Shape;
import org.exclave.annotation.Style;
import org.exclave.annotation.TextShape;
import org.jspecify.annotations.Nullable;

/**
 * What KML can say of a look; null for each that is not said. Colours are eight digits, opacity first, then blue, green and
 * red.
 *
 * @param iconColour of the symbol of a point
 * @param iconScale times the usual size; 0 for a point of which only the words are shown
 * @param labelColour of the words
 * @param labelScale times the usual size; 0 for none
 * @param lineColour of lines and outlines
 * @param lineWidth in pixels
 * @param areaColour of what lies within an outline
 * @param filled whether anything does
 */
record KmlLook(
        @Nullable String iconColour,
        @Nullable Double iconScale,
        @Nullable String labelColour,
        @Nullable Double labelScale,
        @Nullable String lineColour,
        @Nullable Double lineWidth,
        @Nullable String areaColour,
        @Nullable Boolean filled) {

    /** Nothing said. */
    static final KmlLook NONE = new KmlLook(null, null, null, null, null, null, null, null);

    private static final Pattern COLOUR = Pattern.compile("[0-9a-f]{8}");
    private static final String OPAQUE = "ff";
    private static final double FULL = 255;

    /** Pixels of a symbol, and of letters, at the scale 1. */
    private static final double USUAL_SIZE = Style.DEFAULT.size();

    private static final double USUAL_LETTERS = LetterSize.MEDIUM.pixels();

    /** How a style looks in KML. */
    static KmlLook of(Style style, Shape shape) {
        String colour = colour(OPAQUE, style.colour());
        boolean text = shape instanceof TextShape;
        boolean words = text || style.lettering().shown();
        double letters = text ? style.size() / USUAL_SIZE : style.lettering().size().pixels() / USUAL_LETTERS;
        boolean symbol = shape instanceof PointShape;
        boolean area = shape.isArea() && !isRings(shape);
        boolean filled = area && style.filling() != Filling.NONE;
        String opacity = String.format(Locale.ROOT, "%02x", Math.round(style.opacity() * FULL));
        return new KmlLook(
                colour,
                symbol ? style.size() / USUAL_SIZE : 0.0,
                colour,
                words ? letters : 0.0,
                colour,
                style.width(),
                colour(opacity, style.colour()),
                filled);
    }

    private static boolean isRings(Shape shape) {
        return shape instanceof CircleShape circle && circle.radii().size() > 1;
    }

    /** Whether a point is shown by its words alone. */
    boolean isWordsOnly() {
        return iconScale != null && iconScale == 0;
    }

    /** What is said here, and where nothing is, what another says. */
    KmlLook orElse(KmlLook other) {
        return new KmlLook(
                iconColour == null ? other.iconColour : iconColour,
                iconScale == null ? other.iconScale : iconScale,
                labelColour == null ? other.labelColour : labelColour,
                labelScale == null ? other.labelScale : labelScale,
                lineColour == null ? other.lineColour : lineColour,
                lineWidth == null ? other.lineWidth : lineWidth,
                areaColour == null ? other.areaColour : areaColour,
                filled == null ? other.filled : filled);
    }

    /** What is said here otherwise than there. */
    private KmlLook beside(KmlLook other) {
        return new KmlLook(
                Objects.equals(iconColour, other.iconColour) ? null : iconColour,
                Objects.equals(iconScale, other.iconScale) ? null : iconScale,
                Objects.equals(labelColour, other.labelColour) ? null : labelColour,
                Objects.equals(labelScale, other.labelScale) ? null : labelScale,
                Objects.equals(lineColour, other.lineColour) ? null : lineColour,
                Objects.equals(lineWidth, other.lineWidth) ? null : lineWidth,
                Objects.equals(areaColour, other.areaColour) ? null : areaColour,
                Objects.equals(filled, other.filled) ? null : filled);
    }

    /** The style of a shape with everything that another program said otherwise than the style says already. */
    Style onto(Style style, Shape shape) {
        KmlLook other = beside(of(style, shape));
        Style changed = switch (shape) {
            case TextShape _ -> other.sized(coloured(style, other.labelColour), other.labelScale);
            case PointShape _ -> other.sized(coloured(style, other.iconColour), other.iconScale);
            default -> shape.isArea() ? other.filled(style) : other.drawn(style);
        };
        return shape instanceof TextShape ? changed : other.lettered(changed);
    }

    private Style sized(Style style, @Nullable Double scale) {
        return scale == null ? style : style.withSize(Math.clamp(scale * USUAL_SIZE, 4, 400));
    }

    private Style drawn(Style style) {
        Style coloured = coloured(style, lineColour);
        return lineWidth == null ? coloured : coloured.withWidth(Math.clamp(lineWidth, 0.5, 20));
    }

    private Style filled(Style style) {
        Style changed = coloured(drawn(style), lineColour == null ? areaColour : null);
        if (areaColour != null && !areaColour.startsWith(opacityOf(style))) {
            changed = changed.withOpacity(Integer.parseInt(areaColour, 0, 2, 16) / FULL);
        }
        if (filled == null) {
            return changed;
        }
        boolean was = style.filling() != Filling.NONE;
        return filled == was ? changed : changed.withFilling(filled ? Filling.TINT : Filling.NONE);
    }

    private static String opacityOf(Style style) {
        return String.format(Locale.ROOT, "%02x", Math.round(style.opacity() * FULL));
    }

    private Style lettered(Style style) {
        if (labelScale == null) {
            return style;
        }
        LetterSize nearest = Arrays.stream(LetterSize.values())
                .min(Comparator.comparingDouble(size -> Math.abs(size.pixels() / USUAL_LETTERS - labelScale)))
                .orElseThrow();
        boolean shown = labelScale > 0;
        return style.withLettering(shown
                ? style.lettering().withShown(true).withSize(nearest)
                : style.lettering().withShown(false));
    }

    private static Style coloured(Style style, @Nullable String colour) {
        if (colour == null) {
            return style;
        }
        String red = colour.substring(6, 8);
        return style.withColour(("#" + red + colour.substring(4, 6) + colour.substring(2, 4)).toUpperCase(Locale.ROOT));
    }

    private static String colour(String opacity, String colour) {
        return (opacity + colour.substring(5, 7) + colour.substring(3, 5) + colour.substring(1, 3))
                .toLowerCase(Locale.ROOT);
    }

    /** A colour as KML has it, or null where it is written otherwise. */
    static @Nullable String colour(String text) {
        String colour = text.strip().toLowerCase(Locale.ROOT);
        return COLOUR.matcher(colour).matches() ? colour : null;
    }

    /** A scale or width, or null where it is none. */
    static @Nullable Double number(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) && number >= 0 ? number : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }
}

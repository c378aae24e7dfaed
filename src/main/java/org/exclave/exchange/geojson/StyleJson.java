package org.exclave.exchange.geojson;

import java.util.Locale;
import java.util.Map;
import org.exclave.annotation.Arrowheads;
import org.exclave.annotation.Dash;
import org.exclave.annotation.Filling;
import org.exclave.annotation.LetterSize;
import org.exclave.annotation.Lettering;
import org.exclave.annotation.Style;
import org.exclave.annotation.Symbol;
import org.exclave.annotation.Weight;
import tools.jackson.core.JsonGenerator;

/** The traits of a style as properties of a JSON object. What is as usual is left out; what is unknown is refused. */
public final class StyleJson {

    private static final String COLOUR = "colour";
    private static final String SIZE = "size";
    private static final String WIDTH = "width";
    private static final String DASH = "dash";
    private static final String HEADS = "heads";
    private static final String FILLING = "filling";
    private static final String OPACITY = "opacity";
    private static final String SYMBOL = "symbol";
    private static final String LABEL = "label";
    private static final String LETTERS = "letters";
    private static final String WEIGHT = "weight";
    private static final String HALO = "halo";
    private static final String BOX = "box";
    private static final String SHOWN = "shown";
    private static final String NONE = "none";

    private StyleJson() {}

    /** Writes the properties of a style into the object that is open. */
    public static void write(JsonGenerator json, Style style) {
        Style usual = Style.DEFAULT;
        json.writeStringProperty(COLOUR, style.colour());
        json.writeNumberProperty(SIZE, style.size());
        write(json, WIDTH, style.width(), usual.width());
        write(json, DASH, style.dash(), usual.dash());
        write(json, HEADS, style.stroke().heads(), usual.stroke().heads());
        write(json, FILLING, style.filling(), usual.filling());
        write(json, OPACITY, style.opacity(), usual.opacity());
        write(json, SYMBOL, style.symbol(), usual.symbol());
        Lettering words = style.lettering();
        write(json, LABEL, words.shown(), usual.lettering().shown());
        write(json, LETTERS, words.size(), usual.lettering().size());
        write(json, WEIGHT, words.weight(), usual.lettering().weight());
        write(json, HALO, words.halo(), usual.lettering().halo());
        write(json, BOX, words.box(), usual.lettering().box());
    }

    private static void write(JsonGenerator json, String name, double value, double usual) {
        if (value != usual) {
            json.writeNumberProperty(name, value);
        }
    }

    private static void write(JsonGenerator json, String name, boolean value, boolean usual) {
        if (value != usual) {
            json.writeStringProperty(name, value ? SHOWN : NONE);
        }
    }

    private static void write(JsonGenerator json, String name, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            json.writeStringProperty(name, value.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The style that texts and numbers, by name, make.
     *
     * @throws IllegalArgumentException when the texts and numbers, by name, are no style
     */
    public static Style read(Map<String, Object> found) {
        if (!found.containsKey(COLOUR) || !found.containsKey(SIZE)) {
            throw new IllegalArgumentException("no style");
        }
        Style style = Style.DEFAULT;
        for (Map.Entry<String, Object> property : found.entrySet()) {
            style = with(style, property.getKey(), property.getValue());
        }
        return style;
    }

    private static Style with(Style style, String name, Object value) {
        return switch (name) {
            case COLOUR -> style.withColour(words(value));
            case SIZE -> style.withSize(number(value));
            case WIDTH -> style.withWidth(number(value));
            case DASH -> style.withDash(Dash.valueOf(constant(value)));
            case HEADS -> style.withHeads(Arrowheads.valueOf(constant(value)));
            case FILLING -> style.withFilling(Filling.valueOf(constant(value)));
            case OPACITY -> style.withOpacity(number(value));
            case SYMBOL -> style.withSymbol(Symbol.valueOf(constant(value)));
            default -> style.withLettering(with(style.lettering(), name, value));
        };
    }

    private static Lettering with(Lettering lettering, String name, Object value) {
        return switch (name) {
            case LABEL -> lettering.withShown(shown(value));
            case LETTERS -> lettering.withSize(LetterSize.valueOf(constant(value)));
            case WEIGHT -> lettering.withWeight(Weight.valueOf(constant(value)));
            case HALO -> lettering.withHalo(shown(value));
            case BOX -> lettering.withBox(shown(value));
            default -> throw new IllegalArgumentException("no style: " + name);
        };
    }

    private static boolean shown(Object value) {
        String words = words(value);
        if (!words.equals(SHOWN) && !words.equals(NONE)) {
            throw new IllegalArgumentException("neither shown nor none: " + words);
        }
        return words.equals(SHOWN);
    }

    private static String constant(Object value) {
        return words(value).toUpperCase(Locale.ROOT);
    }

    private static String words(Object value) {
        if (value instanceof String words) {
            return words;
        }
        throw new IllegalArgumentException("no text");
    }

    private static double number(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        throw new IllegalArgumentException("no number");
    }
}

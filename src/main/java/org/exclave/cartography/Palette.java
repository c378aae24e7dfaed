package org.exclave.cartography;

import java.awt.Color;
import org.exclave.catalog.Family;

/** The colours of one theme, by what they are for. */
record Palette(
        boolean dark,
        States land,
        Color otherLand,
        Shading shading,
        States exclave,
        States exclaveLabel,
        Water water,
        Lines lines,
        Lettering lettering,
        Symbols symbols,
        Card card) {

    /** One colour for each of the three states, and never more for one than for another. */
    record States(Color kyrgyzstan, Color tajikistan, Color uzbekistan) {
        Color of(String country, Color other) {
            return switch (country) {
                case "KG" -> kyrgyzstan;
                case "TJ" -> tajikistan;
                case "UZ" -> uzbekistan;
                default -> other;
            };
        }
    }

    /** Inks of the relief; the highlight is at the most so opaque, of 255. */
    record Shading(Color shadow, Color highlight, int brightest) {}

    record Water(Color fill, Color shore, Color river, Color label) {}

    record Lines(
            Color casing,
            Color border,
            Color otherCasing,
            Color otherBorder,
            Color district,
            Color road,
            Color difference) {}

    record Lettering(Color town, Color minor, Color country, Color halo) {}

    record Symbols(Color outline, Color hairline, Color darkGlyph, Color lightGlyph, Color selection, Color annotation) {}

    record Card(Color fill, Color text, Color muted, Color edge) {}

    static final Palette LIGHT = new Palette(
            false,
            new States(rgb(0xF1EADC), rgb(0xDCEFF1), rgb(0xF0E7F3)),
            rgb(0xECECE8),
            new Shading(rgb(0x463E3A), rgb(0xFFFFFF), 110),
            new States(rgb(0xDDCAA8), rgb(0xA7D6DE), rgb(0xDBC3E2)),
            new States(rgb(0x63490F), rgb(0x15545E), rgb(0x5F3D74)),
            new Water(rgb(0xA9CDE6), rgb(0x6FA3C7), rgb(0x6FA3C7), rgb(0x28648F)),
            new Lines(
                    rgba(0xFFFFFF, 0.92),
                    rgb(0x3A3F47),
                    rgba(0xFFFFFF, 0.80),
                    rgb(0x8A8F98),
                    rgba(0x8A8F98, 0.55),
                    rgba(0xB08D6A, 0.5),
                    rgb(0x6B5B95)),
            new Lettering(rgb(0x24292F), rgb(0x4B535D), rgb(0x665F55), rgba(0xFFFFFF, 0.92)),
            new Symbols(
                    rgb(0xFFFFFF),
                    rgba(0x14181E, 0.55),
                    rgb(0x1F2328),
                    rgb(0xFFFFFF),
                    rgb(0x0969DA),
                    rgb(0x8250DF)),
            new Card(rgb(0xFFFFFF), rgb(0x24292F), rgb(0x57606A), rgb(0xD0D7DE)));

    static final Palette DARK = new Palette(
            true,
            new States(rgb(0x362E21), rgb(0x203336), rgb(0x352C38)),
            rgb(0x2A2D30),
            new Shading(rgb(0x000000), rgb(0xD2DEEB), 42),
            new States(rgb(0x5A4824), rgb(0x1D535B), rgb(0x58415F)),
            new States(rgb(0xE0C58C), rgb(0x8FD0DA), rgb(0xD3B4E0)),
            new Water(rgb(0x1E4563), rgb(0x3A7299), rgb(0x3A7299), rgb(0x7FB6DC)),
            new Lines(
                    rgba(0x0B0E12, 0.92),
                    rgb(0xDDE3EA),
                    rgba(0x0B0E12, 0.80),
                    rgb(0x79828D),
                    rgba(0x79828D, 0.55),
                    rgba(0x9A8468, 0.45),
                    rgb(0xB7A7DA)),
            new Lettering(rgb(0xEDF1F5), rgb(0xB9C2CC), rgb(0xA8A296), rgba(0x12161B, 0.92)),
            new Symbols(
                    rgb(0x0D1117),
                    rgba(0xEBF0F6, 0.55),
                    rgb(0x0D1117),
                    rgb(0xFFFFFF),
                    rgb(0x58A6FF),
                    rgb(0xBC8CFF)),
            new Card(rgb(0x161B22), rgb(0xE1E7ED), rgb(0x9AA4AF), rgb(0x30363D)));

    /** Black and white as far as can be; nothing shines through anything, and lines are broad. Letters stand out by 7 to 1. */
    static final Palette CONTRAST = new Palette(
            true,
            new States(rgb(0x17120A), rgb(0x0A1517), rgb(0x161019)),
            rgb(0x101214),
            new Shading(rgb(0x000000), rgb(0xFFFFFF), 14),
            new States(rgb(0x4A3708), rgb(0x06434D), rgb(0x482B52)),
            new States(rgb(0xFFE7B0), rgb(0xB8F0F8), rgb(0xF2D6FF)),
            new Water(rgb(0x06325A), rgb(0x6FC4FF), rgb(0x6FC4FF), rgb(0xBFE6FF)),
            new Lines(
                    rgb(0x000000),
                    rgb(0xFFFFFF),
                    rgb(0x000000),
                    rgb(0xD5DAE0),
                    rgb(0x9AA1A9),
                    rgb(0xC8A87C),
                    rgb(0xE3D6FF)),
            new Lettering(rgb(0xFFFFFF), rgb(0xF0F2F5), rgb(0xE6E2D8), rgb(0x000000)),
            new Symbols(
                    rgb(0x000000),
                    rgb(0xFFFFFF),
                    rgb(0x000000),
                    rgb(0xFFFFFF),
                    rgb(0xFFE600),
                    rgb(0xDDB8FF)),
            new Card(rgb(0x000000), rgb(0xFFFFFF), rgb(0xE4E7EA), rgb(0xFFFFFF)));

    /** By how much lines are broader than usual. */
    double weight() {
        return isStrong() ? 1.6 : 1;
    }

    /** A colour of a ground, so opaque where grounds may shine through. */
    Color ground(Color colour, double opacity) {
        return isStrong() ? colour : faded(colour, opacity);
    }

    private boolean isStrong() {
        return equals(CONTRAST);
    }

    /** The colour of amounts, which belongs to no side and no family. */
    Color claim() {
        return rgb(isStrong() ? 0xC6D6EA : dark ? 0x8FA3BC : 0x3D4A5C);
    }

    /** The colour of overlay layers: none of the atlas's own has it, and it is told from borders and rivers by colour-blind readers. */
    Color overlay() {
        return rgb(isStrong() ? 0xFFB0DE : dark ? 0xE08CC0 : 0xA2407F);
    }

    /** The colour of a family: safe for colour-blind readers only as exactly these. */
    Color family(Family family) {
        return rgb(
                switch (family) {
                    case FIGHTING -> dark ? 0xE9762F : 0xD33911;
                    case CIVILIANS -> dark ? 0xB05888 : 0x6E054A;
                    case DESTRUCTION -> dark ? 0xECBE45 : 0xF2AF2B;
                    case WATER_AND_ROADS -> dark ? 0x4C81D5 : 0x16469F;
                    case DIPLOMACY -> dark ? 0x2ABEA5 : 0x59B19B;
                    case CONTEXT -> dark ? 0xCED9E5 : 0x70757C;
                });
    }

    /** The colour of the mark within a family's symbol. */
    Color glyph(Family family) {
        boolean light =
                switch (family) {
                    case CIVILIANS -> true;
                    case DESTRUCTION, DIPLOMACY -> false;
                    case FIGHTING, WATER_AND_ROADS, CONTEXT -> !dark;
                };
        return light ? symbols.lightGlyph() : symbols.darkGlyph();
    }

    static Color rgb(int value) {
        return new Color(value);
    }

    static Color rgba(int value, double opacity) {
        return new Color((value >> 16) & 255, (value >> 8) & 255, value & 255, (int) Math.round(opacity * 255));
    }

    /** The same colour, more or less opaque. */
    static Color faded(Color colour, double opacity) {
        return rgba(colour.getRGB() & 0xFFFFFF, opacity);
    }
}

package org.exclave.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of sRGB, and how it stands out from another as the Web Content Accessibility Guidelines 2.2 reckon it (W3C
 * Recommendation of 2024, "relative luminance" and "contrast ratio").
 *
 * @param red 0 to 255
 * @param opacity 0 to 1
 */
public record Tint(double red, double green, double blue, double opacity) {

    /** What words need (success criterion 1.4.3). */
    public static final double WORDS = 4.5;

    /** What large words, outlines of controls and marks of the keyboard's place need (1.4.3, 1.4.11). */
    public static final double MARKS = 3;

    /** What words need in the theme of high contrast (1.4.6). */
    public static final double WORDS_OF_HIGH_CONTRAST = 7;

    private static final Pattern HEX = Pattern.compile("#([0-9A-Fa-f]{6})([0-9A-Fa-f]{2})?");
    private static final Pattern FUNCTION = Pattern.compile("rgba?\\(([^)]*)\\)");

    /** An opaque colour. */
    public static Tint of(int rgb) {
        return new Tint((rgb >> 16) & 255, (rgb >> 8) & 255, rgb & 255, 1);
    }

    /** A colour as style sheets write it, where it is one that is written out. */
    static Optional<Tint> read(String words) {
        String value = words.strip().toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(value);
        if (hex.matches()) {
            double opacity = hex.group(2) == null ? 1 : Integer.parseInt(hex.group(2), 16) / 255.0;
            Tint opaque = of(Integer.parseInt(hex.group(1), 16));
            return Optional.of(new Tint(opaque.red, opaque.green, opaque.blue, opacity));
        }
        Matcher function = FUNCTION.matcher(value);
        if (function.matches()) {
            List<Double> parts = Pattern.compile(",").splitAsStream(function.group(1)).map(String::strip).map(Double::parseDouble).toList();
            return Optional.of(new Tint(parts.get(0), parts.get(1), parts.get(2), parts.size() > 3 ? parts.get(3) : 1));
        }
        return switch (value) {
            case "white" -> Optional.of(of(0xFFFFFF));
            case "black" -> Optional.of(of(0));
            default -> Optional.empty();
        };
    }

    /** How it looks upon an opaque ground. */
    public Tint upon(Tint ground) {
        return new Tint(
                red * opacity + ground.red * (1 - opacity),
                green * opacity + ground.green * (1 - opacity),
                blue * opacity + ground.blue * (1 - opacity),
                1);
    }

    /** The ratio of this colour upon an opaque ground, 1 to 21. */
    public double ratio(Tint ground) {
        double one = upon(ground).luminance() + 0.05;
        double other = ground.luminance() + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        double part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

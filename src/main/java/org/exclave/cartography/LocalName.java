package org.exclave.cartography;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Adds to a name on the map the one that the place bears in the language of the state it is drawn in. */
final class LocalName {

    /** Close enough that second lines do not crowd out other names. */
    private static final double FROM_ZOOM = 10.2;

    private static final double SMALLER = 0.82;

    private LocalName() {}

    /**
     * The name, and below it, in smaller letters, the local one where it is known and differs.
     *
     * @param names language to name
     * @param country code of the state, of several the first
     */
    static List<Label.Line> below(
            Label.Line name, Map<String, String> names, String country, Viewport viewport, Color ink) {
        List<Label.Line> lines = new ArrayList<>(List.of(name));
        String local = names.get(language(country));
        if (viewport.zoom() >= FROM_ZOOM && local != null && !first(local).equals(name.text())) {
            double size = Math.max(10, name.font().getSize2D() * SMALLER);
            lines.add(new Label.Line(first(local), Inter.REGULAR.at(size), ink));
        }
        return lines;
    }

    private static String language(String country) {
        return switch (country.split("/", 2)[0]) {
            case "KG" -> "ky";
            case "TJ" -> "tg";
            case "UZ" -> "uz";
            default -> "";
        };
    }

    /** The first of several names, without what stands in brackets. */
    static String first(String name) {
        return name.split(" [/(]", 2)[0];
    }
}

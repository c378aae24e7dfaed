package org.exclave.exchange.markup;

import java.util.HashMap;
import java.util.Map;
import org.exclave.exchange.geojson.FeatureGathering;
import org.exclave.failure.AtlasDataException;
import org.jspecify.annotations.Nullable;

/** The looks that a file shares between its placemarks, by their names; those of other files are never fetched. */
final class KmlStyles {

    /** How often one name may stand for another. */
    private static final int LONGEST_CHAIN = 4;

    private final FeatureGathering gathering;
    private final Map<String, KmlLook> looks = new HashMap<>();
    private final Map<String, String> others = new HashMap<>();

    KmlStyles(FeatureGathering gathering) {
        this.gathering = gathering;
    }

    /** Reads a shared style, or a pair of one for rest and one for the pointer over it, and keeps it by its name. */
    void keep(MarkupWalk walk) throws AtlasDataException {
        String id = walk.attribute("id");
        if (walk.name().equals("Style")) {
            KmlLook look = look(walk);
            if (id != null) {
                looks.put(id, look);
            }
        } else {
            String url = normal(walk);
            if (id != null && url != null) {
                others.put(id, url);
            }
        }
    }

    /** The look of a name such as {@code #red}; nothing for one that is not in this file. */
    KmlLook look(@Nullable String url) {
        String name = url;
        for (int i = 0; i < LONGEST_CHAIN && name != null; i++) {
            if (!name.startsWith("#")) {
                gathering.pass("links");
                return KmlLook.NONE;
            }
            KmlLook look = looks.get(name.substring(1));
            if (look != null) {
                return look;
            }
            name = others.get(name.substring(1));
        }
        return KmlLook.NONE;
    }

    /** The name of the style for rest. */
    @Nullable String normal(MarkupWalk walk) throws AtlasDataException {
        String normal = null;
        while (walk.next()) {
            String key = "";
            String url = null;
            while (walk.next()) {
                switch (walk.name()) {
                    case "key" -> key = walk.text().strip();
                    case "styleUrl" -> url = walk.text().strip();
                    default -> walk.skip();
                }
            }
            if (key.equals("normal")) {
                normal = url;
            }
        }
        return normal;
    }

    /** Reads the style that the walk has stepped to. */
    KmlLook look(MarkupWalk walk) throws AtlasDataException {
        KmlLook look = KmlLook.NONE;
        while (walk.next()) {
            String part = walk.name();
            switch (part) {
                case "IconStyle", "LabelStyle", "LineStyle", "PolyStyle" -> look = part(walk, part).orElse(look);
                default -> walk.skip();
            }
        }
        return look;
    }

    private KmlLook part(MarkupWalk walk, String part) throws AtlasDataException {
        String colour = null;
        Double size = null;
        Boolean filled = null;
        while (walk.next()) {
            switch (walk.name()) {
                case "color" -> colour = KmlLook.colour(walk.text());
                case "scale", "width" -> size = KmlLook.number(walk.text());
                case "fill" -> filled = !walk.text().strip().equals("0");
                case "Icon" -> {
                    gathering.pass("pictures");
                    walk.skip();
                }
                default -> walk.skip();
            }
        }
        return switch (part) {
            case "IconStyle" -> new KmlLook(colour, size, null, null, null, null, null, null);
            case "LabelStyle" -> new KmlLook(null, null, colour, size, null, null, null, null);
            case "LineStyle" -> new KmlLook(null, null, null, null, colour, size, null, null);
            default -> new KmlLook(null, null, null, null, null, null, colour, filled);
        };
    }
}

package org.exclave.geography;

import java.util.Optional;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.referencing.CRS;

/** Reads well-known text that defines a reference system (OGC 01-009, or as ESRI writes it), from files of strangers. */
final class SystemText {

    /** No text is longer, in UTF-16 units. */
    static final int LONGEST = 20_000;

    private static final int DEEPEST = 12;
    private static final Pattern AXES = Pattern.compile(",\\s*AXIS\\s*\\[\\s*\"[^\"]*\"\\s*,\\s*[A-Za-z]+\\s*]");

    /** What stands behind this word changes the system in ways that GeoTools would pass over in silence. */
    private static final String EXTENSION = "EXTENSION";

    private SystemText() {}

    /** The system of a text, east first; nothing when it defines none, is too long or too deep. */
    static Optional<CoordinateReferenceSystem> read(String text) {
        String words = AXES.matcher(text.length() > LONGEST ? "" : text).replaceAll("");
        if (!words.contains("[") || words.contains(EXTENSION) || depth(words) > DEEPEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(CRS.parseWKT(words));
        } catch (FactoryException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static int depth(String words) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < words.length(); i++) {
            char sign = words.charAt(i);
            depth += sign == '[' || sign == '(' ? 1 : sign == ']' || sign == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }
}

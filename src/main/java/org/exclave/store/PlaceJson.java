package org.exclave.store;

import java.util.Map;
import org.exclave.annotation.WindowPlace;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Where the window was left, as members of an object. */
final class PlaceJson {

    private static final String X = "x";
    private static final String Y = "y";
    private static final String WIDTH = "width";
    private static final String HEIGHT = "height";
    private static final String MAXIMIZED = "maximized";

    private PlaceJson() {}

    /** Writes the members into the object that is open. */
    static void write(JsonGenerator json, WindowPlace place) {
        json.writeNumberProperty(X, place.x());
        json.writeNumberProperty(Y, place.y());
        json.writeNumberProperty(WIDTH, place.width());
        json.writeNumberProperty(HEIGHT, place.height());
        if (place.maximized()) {
            json.writeBooleanProperty(MAXIMIZED, true);
        }
    }

    /**
     * Reads the members of an object.
     *
     * @throws IllegalArgumentException when this version of the atlas did not write them
     */
    static WindowPlace read(Map<String, Object> found) {
        if (!(found.getOrDefault(MAXIMIZED, false) instanceof Boolean maximized)) {
            throw new IllegalArgumentException("no place of a window");
        }
        return new WindowPlace(
                number(found.get(X)),
                number(found.get(Y)),
                number(found.get(WIDTH)),
                number(found.get(HEIGHT)),
                maximized);
    }

    private static double number(@Nullable Object found) {
        if (found instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalArgumentException("no place of a window");
    }
}

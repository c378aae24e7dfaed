package org.exclave.store;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.exclave.annotation.CoordinateForm;
import org.exclave.annotation.Preferences;
import org.exclave.annotation.Preferences.Brightness;
import org.exclave.annotation.Preferences.Movement;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How the window is to be, as members of an object; what is as delivered is left out. */
final class PreferenceJson {

    private static final String BRIGHTNESS = "brightness";
    private static final String TEXT_SIZE = "textSize";
    private static final String MOVEMENT = "movement";
    private static final String COORDINATES = "coordinates";
    private static final String HINTS = "hints";
    private static final String HINTS_SEEN = "hintsSeen";

    private PreferenceJson() {}

    /** Writes the members into the object that is open. */
    static void write(JsonGenerator json, Preferences preferences) {
        Preferences usual = Preferences.DELIVERED;
        word(json, BRIGHTNESS, preferences.brightness(), usual.brightness());
        if (preferences.textSize() != usual.textSize()) {
            json.writeNumberProperty(TEXT_SIZE, preferences.textSize());
        }
        word(json, MOVEMENT, preferences.movement(), usual.movement());
        word(json, COORDINATES, preferences.coordinates(), usual.coordinates());
        if (!preferences.hints()) {
            json.writeBooleanProperty(HINTS, false);
        }
        if (!preferences.hintsSeen().isEmpty()) {
            json.writeArrayPropertyStart(HINTS_SEEN);
            preferences.hintsSeen().forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static void word(JsonGenerator json, String name, Enum<?> chosen, Enum<?> usual) {
        if (chosen != usual) {
            json.writeStringProperty(name, chosen.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Reads the members of an object.
     *
     * @throws IllegalArgumentException when this version of the atlas did not write them
     */
    static Preferences read(Map<String, Object> found) {
        Preferences usual = Preferences.DELIVERED;
        Object size = found.getOrDefault(TEXT_SIZE, usual.textSize());
        Object hints = found.getOrDefault(HINTS, true);
        Object seen = found.get(HINTS_SEEN);
        if (!(size instanceof Number perCent)
                || !(hints instanceof Boolean wished)
                || !(seen == null || seen instanceof Collection<?>)) {
            throw new IllegalArgumentException("no preferences");
        }
        return new Preferences(
                chosen(Brightness.class, found.get(BRIGHTNESS), usual.brightness()),
                perCent.intValue(),
                chosen(Movement.class, found.get(MOVEMENT), usual.movement()),
                chosen(CoordinateForm.class, found.get(COORDINATES), usual.coordinates()),
                wished,
                seen instanceof Collection<?> names
                        ? names.stream().map(String::valueOf).collect(Collectors.toSet())
                        : usual.hintsSeen());
    }

    private static <E extends Enum<E>> E chosen(Class<E> family, @Nullable Object word, E usual) {
        return word == null ? usual : Enum.valueOf(family, word.toString().toUpperCase(Locale.ROOT));
    }
}

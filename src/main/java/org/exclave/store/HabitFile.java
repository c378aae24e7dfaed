package org.exclave.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.exclave.annotation.Habits;
import org.exclave.annotation.Preferences;
import org.exclave.annotation.Style;
import org.exclave.exchange.geojson.AnnotationJson;
import org.exclave.exchange.geojson.AnnotationParser;
import org.exclave.exchange.geojson.StyleJson;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/**
 * The file of the user's habits beside the annotations: {@code {"author":"…","looks":{"point":{…}},"sheets":{"name":{…}}}},
 * the looks as in the annotations' own column, sheets (and, where there are any, tables) as words under names; files of before have none. {@code "startPage":false} stands
 * where that is not wanted, {@code "language":"ky"} where one was chosen, {@code "window":{…}} where the window was made another than it is delivered, {@code "place":{"x":…}}
 * where it was left, {@code "used":["theme"]} where functions were found by their words. It is replaced whole or not at all; one that cannot be understood is never overwritten.
 */
public final class HabitFile {

    /** The name of the file in the folder of the annotations. */
    public static final String FILE_NAME = "habits.json";

    private static final long MOST_BYTES = 1_000_000;
    private static final String AUTHOR = "author";
    private static final String LOOKS = "looks";
    private static final String SHEETS = "sheets";
    private static final String TABLES = "tables";
    private static final String START_PAGE = "startPage";
    private static final String LANGUAGE = "language";
    private static final String WINDOW = "window";
    private static final String PLACE = "place";
    private static final String USED = "used";

    private final Path file;

    /** @param file need not exist */
    public HabitFile(Path file) {
        this.file = file;
    }

    /**
     * The kept habits; none when there is no file.
     *
     * @throws StoreException when the file cannot be read or was not written by this version of the atlas
     */
    public Habits read() throws StoreException {
        try {
            if (Files.exists(file) && (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES)) {
                throw broken(null);
            }
            return habits(AnnotationParser.members(Files.readString(file)));
        } catch (NoSuchFileException none) {
            return Habits.NONE;
        } catch (IOException refused) {
            throw new StoreException("habitsDisk", refused, file, String.valueOf(refused.getMessage()));
        } catch (JacksonException | IllegalArgumentException strange) {
            throw broken(strange);
        }
    }

    /**
     * Keeps habits instead of those before.
     *
     * @throws StoreException when the file cannot be written, or what is there cannot be understood
     */
    public void keep(Habits habits) throws StoreException {
        read();
        String text = AnnotationJson.object(json -> {
            if (habits.author() != null) {
                json.writeStringProperty(AUTHOR, habits.author());
            }
            if (!habits.startPage()) {
                json.writeBooleanProperty(START_PAGE, false);
            }
            if (habits.language() != null) {
                json.writeStringProperty(LANGUAGE, habits.language());
            }
            if (!habits.preferences().equals(Preferences.DELIVERED)) {
                json.writeObjectPropertyStart(WINDOW);
                PreferenceJson.write(json, habits.preferences());
                json.writeEndObject();
            }
            if (habits.place() != null) {
                json.writeObjectPropertyStart(PLACE);
                PlaceJson.write(json, habits.place());
                json.writeEndObject();
            }
            if (!habits.used().isEmpty()) {
                json.writeArrayPropertyStart(USED);
                habits.used().forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeObjectPropertyStart(LOOKS);
            habits.looks().forEach((kind, style) -> {
                json.writeObjectPropertyStart(kind);
                StyleJson.write(json, style);
                json.writeEndObject();
            });
            json.writeEndObject();
            named(json, SHEETS, habits.sheets());
            if (!habits.tables().isEmpty()) {
                named(json, TABLES, habits.tables());
            }
        });
        try {
            WholeFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new StoreException("habitsDisk", refused, file, String.valueOf(refused.getMessage()));
        }
    }

    private static void named(JsonGenerator json, String what, Map<String, Map<String, String>> all) {
        json.writeObjectPropertyStart(what);
        all.forEach((name, words) -> {
            json.writeObjectPropertyStart(name);
            words.forEach(json::writeStringProperty);
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static Habits habits(Map<String, Object> found) {
        Map<String, Style> looks = new TreeMap<>();
        Object author = found.get(AUTHOR);
        if (!(found.get(LOOKS) instanceof Map<?, ?> kinds) || !(author == null || author instanceof String)) {
            throw new IllegalArgumentException("no habits");
        }
        if (!(found.getOrDefault(START_PAGE, true) instanceof Boolean startPage)) {
            throw new IllegalArgumentException("no habits");
        }
        if (!(found.get(LANGUAGE) == null || found.get(LANGUAGE) instanceof String)) {
            throw new IllegalArgumentException("no habits");
        }
        Object language = found.get(LANGUAGE);
        kinds.forEach((kind, style) -> looks.put(String.valueOf(kind), StyleJson.read(AnnotationParser.named(style))));
        Object window = found.get(WINDOW);
        Object place = found.get(PLACE);
        return new Habits(
                author == null ? null : author.toString(),
                looks,
                named(found.get(SHEETS)),
                named(found.get(TABLES)),
                startPage,
                language == null ? null : language.toString(),
                window == null ? Preferences.DELIVERED : PreferenceJson.read(AnnotationParser.named(window)),
                place == null ? null : PlaceJson.read(AnnotationParser.named(place)),
                used(found.get(USED)));
    }

    private static List<String> used(@Nullable Object found) {
        if (!(found == null || found instanceof Collection<?>)) {
            throw new IllegalArgumentException("no habits");
        }
        return found instanceof Collection<?> names
                ? names.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, Map<String, String>> named(@Nullable Object found) {
        Map<String, Map<String, String>> all = new TreeMap<>();
        if (found == null) {
            return all;
        }
        AnnotationParser.named(found).forEach((name, words) -> {
            Map<String, String> kept = new TreeMap<>();
            AnnotationParser.named(words).forEach((word, value) -> kept.put(word, String.valueOf(value)));
            all.put(name, kept);
        });
        return all;
    }

    private StoreException broken(@Nullable Exception cause) {
        return new StoreException("habitsDamaged", cause, file);
    }
}

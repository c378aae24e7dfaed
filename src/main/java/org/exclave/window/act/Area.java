package org.exclave.window.act;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Where in the window a key holds, in the order in which a reader of all keys wants them. */
public enum Area {
    /** Wherever the user is. */
    WINDOW,
    /** The map has the keys. */
    MAP,
    /** The map has the keys: they take a tool into the hand. */
    TOOLS,
    /** A tool that draws or measures is in the hand. */
    DRAWING,
    /** Annotations are selected, on the map or in their list. */
    NOTES,
    /** Incidents of one mark are spread around it. */
    SPREAD,
    /** Wherever no words are typed and nothing else uses the key. */
    TIME,
    /** The time line has the keys: its axis, a handle, a flag. */
    AXIS,
    /** A list, or a field with lines to choose from, has the keys. */
    LISTS,
    /** The bar between two maps has the keys. */
    BAR,
    /** A story or brief is told. */
    STORY,
    /** A brief is presented on a whole screen. */
    PRESENTING,
    /** A sheet is prepared. */
    SHEET,
    /** The tab of data sets has the keys. */
    DATA,
    /** Something is filled in or looked at in the place of the map: an import, an addition, a bundle. */
    FORM,
    /** The guide is open. */
    GUIDE,
    /** The start page is open. */
    START,
    /** The palette, or the overview of keys, is open. */
    PALETTE;

    /** The key of the message that names it. */
    public String words() {
        return "keys.area." + name().toLowerCase(Locale.ROOT);
    }

    /** Its acts, in the order of the list. */
    public List<Act> acts() {
        return Stream.of(Act.values()).filter(act -> act.area() == this).toList();
    }

    /** The act that a key means here, or null when it means none. */
    public @Nullable Act act(KeyEvent pressed) {
        return acts().stream().filter(act -> act.isMeantBy(pressed)).findFirst().orElse(null);
    }
}

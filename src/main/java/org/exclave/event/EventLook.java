package org.exclave.event;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a set of events is drawn.
 *
 * @param colourOrNull as {@code #RRGGBB} in upper case, or null for the colour that the theme has for imported events
 * @param symbol the sign
 * @param visible whether it is drawn at all
 */
public record EventLook(@Nullable String colourOrNull, EventSymbol symbol, boolean visible) {

    /** As a set is drawn of which nobody said anything. */
    public static final EventLook PLAIN = new EventLook(null, EventSymbol.DISC, true);

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    /** @throws IllegalArgumentException when the colour is none */
    public EventLook {
        if (colourOrNull != null && !COLOUR.matcher(colourOrNull).matches()) {
            throw new IllegalArgumentException("no colour: " + colourOrNull);
        }
    }

    /** The colour, unless it is the theme's. */
    public Optional<String> colour() {
        return Optional.ofNullable(colourOrNull);
    }

    /** The same, drawn by another sign. */
    public EventLook symbol(EventSymbol wanted) {
        return new EventLook(colourOrNull, wanted, visible);
    }

    /** The same, drawn or not. */
    public EventLook visible(boolean wanted) {
        return new EventLook(colourOrNull, symbol, wanted);
    }
}

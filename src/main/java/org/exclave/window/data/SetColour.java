package org.exclave.window.data;

import java.util.Arrays;
import java.util.Optional;
import org.exclave.event.EventLook;
import org.jspecify.annotations.Nullable;

/**
 * The colours that are offered for sets of events: told apart by people who see few colours, on light and on dark maps. After
 * Okabe and Ito, "Color Universal Design" (2008), without black and yellow, of which one is lost on either map.
 */
enum SetColour {
    /** As the families of the catalogue are coloured, and what is of none in the colour of amounts. */
    FAMILY(null),
    BLUE("#0072B2"),
    SKY("#56B4E9"),
    GREEN("#009E73"),
    ORANGE("#E69F00"),
    VERMILION("#D55E00"),
    PURPLE("#CC79A7");

    private final @Nullable String colour;

    SetColour(@Nullable String colour) {
        this.colour = colour;
    }

    /** A look in this colour. */
    EventLook of(EventLook look) {
        return new EventLook(colour, look.symbol(), look.visible());
    }

    /** As {@code #RRGGBB}; nothing for the usual colours. */
    Optional<String> hex() {
        return Optional.ofNullable(colour);
    }

    /** The one in which a look is; nothing when it is another, which another program may have written. */
    static Optional<SetColour> in(EventLook look) {
        return Arrays.stream(values()).filter(one -> one.of(look).equals(look)).findFirst();
    }
}

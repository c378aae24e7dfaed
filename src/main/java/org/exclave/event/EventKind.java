package org.exclave.event;

import java.util.List;
import java.util.Optional;
import org.exclave.catalog.Family;
import org.jspecify.annotations.Nullable;

/** The numbers that stand for families in arrays and in stores; a number never comes to mean another family. */
public final class EventKind {

    /** No family was said. */
    public static final byte UNSAID = 0;

    /** The highest number. */
    public static final byte LAST = 6;

    private static final List<Family> FAMILIES = List.of(
            Family.FIGHTING,
            Family.CIVILIANS,
            Family.DESTRUCTION,
            Family.WATER_AND_ROADS,
            Family.DIPLOMACY,
            Family.CONTEXT);

    private EventKind() {}

    /** The number of a family, or of none. */
    public static byte of(@Nullable Family family) {
        return family == null ? UNSAID : (byte) (FAMILIES.indexOf(family) + 1);
    }

    /** The family of a number from {@value #UNSAID} to {@value #LAST}. */
    public static Optional<Family> family(byte kind) {
        return kind == UNSAID ? Optional.empty() : Optional.of(FAMILIES.get(kind - 1));
    }
}

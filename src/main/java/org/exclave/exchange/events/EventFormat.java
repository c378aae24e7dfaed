package org.exclave.exchange.events;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats in which sets of events are written; the ending of a file’s name is that of the format. */
public enum EventFormat {
    /** Comma-separated values after RFC 4180, from which a set can be imported again. */
    CSV,
    /** RFC 7946, a feature to each event. */
    GEOJSON,
    /** KML 2.2, a placemark to each event. */
    KML,
    /** KML in an archive. */
    KMZ;

    /** The format that the ending of a file’s name says, letters of either case being the same. */
    public static Optional<EventFormat> ofName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

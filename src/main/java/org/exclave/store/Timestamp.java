package org.exclave.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as GeoPackage writes them in its DATETIME columns: UTC, milliseconds, such as 2022-09-16T03:00:00.000Z. */
final class Timestamp {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter FORM_IN_NAMES =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Timestamp() {}

    static String text(Instant instant) {
        return FORM.format(instant);
    }

    /** To the second and without signs that some file systems refuse, such as 20220916T030000Z. */
    static String textInNames(Instant instant) {
        return FORM_IN_NAMES.format(instant);
    }

    /** @throws java.time.format.DateTimeParseException when it is not of the form of {@link #textInNames} */
    static Instant readInNames(String text) {
        return FORM_IN_NAMES.parse(text, Instant::from);
    }

    /** @throws java.time.format.DateTimeParseException when it is no instant; any ISO form with an offset is read */
    static Instant read(String text) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
    }
}

package org.exclave.exchange.geojson;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Instants as GeoPackage writes them in its DATETIME columns: UTC, milliseconds, such as 2022-09-16T03:00:00.000Z. */
public final class Timestamp {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter FORM_IN_NAMES =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** The form that {@link #text} gives, a nought for each digit. */
    private static final String SHAPE = "0000-00-00T00:00:00.000Z";

    private static final int NANOS_TO_A_MILLI = 1_000_000;

    private Timestamp() {}

    /** An instant to the millisecond, such as 2022-09-16T03:00:00.000Z. */
    public static String text(Instant instant) {
        return FORM.format(instant);
    }

    /** To the second and without signs that some file systems refuse, such as 20220916T030000Z. */
    public static String textInNames(Instant instant) {
        return FORM_IN_NAMES.format(instant);
    }

    /**
     * The instant of a part of a name.
     *
     * @throws java.time.format.DateTimeParseException when it is not of the form of {@link #textInNames}
     */
    public static Instant readInNames(String text) {
        return FORM_IN_NAMES.parse(text, Instant::from);
    }

    /**
     * The instant of a text; any ISO form with an offset is read. The form that the atlas writes is read without a formatter:
     * at the first opening of a large store, formatters took most of the time.
     *
     * @throws java.time.DateTimeException when it is no instant
     */
    public static Instant read(String text) {
        if (isOwnForm(text)) {
            return LocalDateTime.of(
                            number(text, 0, 4),
                            number(text, 5, 7),
                            number(text, 8, 10),
                            number(text, 11, 13),
                            number(text, 14, 16),
                            number(text, 17, 19),
                            number(text, 20, 23) * NANOS_TO_A_MILLI)
                    .toInstant(ZoneOffset.UTC);
        }
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
    }

    /** Whether digits and signs stand where {@link #text} puts them. */
    private static boolean isOwnForm(String text) {
        if (text.length() != SHAPE.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean digit = sign >= '0' && sign <= '9';
            if (SHAPE.charAt(i) == '0' ? !digit : sign != SHAPE.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}

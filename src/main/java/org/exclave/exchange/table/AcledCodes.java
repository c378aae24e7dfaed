package org.exclave.exchange.table;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.exclave.catalog.Family;
import org.exclave.event.EventKind;

/** What the words and numbers mean that the code book of ACLED explains. */
final class AcledCodes {

    /** A week that holds a day begins or ends no further from it than this. */
    private static final int REST_OF_A_WEEK = 6;

    private AcledCodes() {}

    /**
     * Within how many metres an event was, by {@code geo_precision}. The coordinates are taken to stand
     * for a named town (1), a small part of a region, by a town near by (2), or a larger region, by a known spot or its
     * capital (3). The metres are this atlas's own reading, the same as for UCDP: 5, 25 and 150 km; none was held against the code
     * book of a certain edition.
     *
     * @return nothing for another number
     */
    static OptionalInt radius(int geoPrecision) {
        return switch (geoPrecision) {
            case 1 -> OptionalInt.of(5_000);
            case 2 -> OptionalInt.of(25_000);
            case 3 -> OptionalInt.of(150_000);
            default -> OptionalInt.empty();
        };
    }

    /**
     * The time that a date means, by {@code time_precision}: that day (1); a day of a week or so about it (2), here from six
     * days before to six days after, whichever day of the week the date is; a day of its month (3).
     *
     * @return nothing for another number
     */
    static Optional<WrittenTime> time(WrittenTime date, int timePrecision) {
        return switch (timePrecision) {
            case 1 -> Optional.of(date);
            case 2 -> Optional.of(WrittenTime.days(
                    date.date().minusDays(REST_OF_A_WEEK), date.date().plusDays(REST_OF_A_WEEK), date.date()));
            case 3 -> Optional.of(WrittenTime.days(
                    date.date().withDayOfMonth(1),
                    date.date().withDayOfMonth(date.date().lengthOfMonth()),
                    date.date()));
            default -> Optional.empty();
        };
    }

    /** The family of the atlas by {@code event_type}; protests, riots and developments have none. */
    static byte kind(String eventType) {
        return switch (eventType.strip().toLowerCase(Locale.ROOT)) {
            case "battles", "explosions/remote violence" -> EventKind.of(Family.FIGHTING);
            case "violence against civilians" -> EventKind.of(Family.CIVILIANS);
            default -> EventKind.UNSAID;
        };
    }
}

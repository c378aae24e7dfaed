package org.exclave.exchange.table;

import java.util.Optional;
import java.util.OptionalInt;
import org.exclave.catalog.Family;
import org.exclave.event.EventKind;

/** What the numbers mean that the code book of the UCDP Georeferenced Event Dataset explains. */
final class UcdpCodes {

    private UcdpCodes() {}

    /**
     * Within how many metres an event was, by {@code where_prec}. The metres are this atlas's own reading of what the coordinates
     * stand for, wide rather than narrow, and not held against the code book of a certain edition:
     *
     * <ul>
     *   <li>1, a place that is known by name: 5 km, about the size of a town with its fields
     *   <li>2, near such a place: 25 km
     *   <li>3, a district, at its middle: 50 km, as far as the corners of the larger districts of Batken and Sughd are
     *   <li>4, a province, at its middle: 150 km, as far as the corners of Sughd are
     *   <li>5, a line or an area without bounds that is longer than 25 km: 100 km
     *   <li>6, a country, at its middle: 500 km, as far as the corners of Kyrgyzstan are
     *   <li>7, waters or air of nobody: 500 km
     * </ul>
     *
     * @return nothing for another number
     */
    static OptionalInt radius(int wherePrec) {
        return switch (wherePrec) {
            case 1 -> OptionalInt.of(5_000);
            case 2 -> OptionalInt.of(25_000);
            case 3 -> OptionalInt.of(50_000);
            case 4 -> OptionalInt.of(150_000);
            case 5 -> OptionalInt.of(100_000);
            case 6, 7 -> OptionalInt.of(500_000);
            default -> OptionalInt.empty();
        };
    }

    /**
     * The family of the atlas by {@code type_of_violence}: between armed groups, one of them a state (1) or none (2), is
     * fighting; against civilians (3) is harm to them.
     *
     * @return nothing for another word
     */
    static Optional<Byte> kind(String typeOfViolence) {
        return switch (typeOfViolence) {
            case "1", "2" -> Optional.of(EventKind.of(Family.FIGHTING));
            case "3" -> Optional.of(EventKind.of(Family.CIVILIANS));
            case "" -> Optional.of(EventKind.UNSAID);
            default -> Optional.empty();
        };
    }
}

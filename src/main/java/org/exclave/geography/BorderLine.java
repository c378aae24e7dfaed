package org.exclave.geography;

import java.util.regex.Pattern;
import org.locationtech.jts.geom.MultiLineString;

/**
 * The line between two countries as one edition draws it, the lines round their exclaves in each other included.
 *
 * @param pair both country codes in the order of the alphabet, such as {@code KG-TJ}
 * @param line in degrees, EPSG:4326
 */
public record BorderLine(String pair, MultiLineString line) {

    private static final Pattern PAIR = Pattern.compile("([A-Z]{2})-([A-Z]{2})");

    public BorderLine {
        Requirement.require(PAIR.matcher(pair).matches(), "pair of country codes", pair);
        Requirement.require(pair.substring(0, 2).compareTo(pair.substring(3)) < 0, "order of the alphabet", pair);
        Requirement.line(line);
    }

    /** The country code that comes first in the alphabet. */
    public String first() {
        return pair.substring(0, 2);
    }

    /** The country code that comes second in the alphabet. */
    public String second() {
        return pair.substring(3);
    }
}

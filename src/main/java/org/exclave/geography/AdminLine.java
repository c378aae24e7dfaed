package org.exclave.geography;

import org.locationtech.jts.geom.MultiLineString;

/**
 * The line between two regions of one country.
 *
 * @param name both regions, as the source names them
 * @param country code of the country
 * @param line in degrees, EPSG:4326; good to a kilometre or two
 */
public record AdminLine(String name, String country, MultiLineString line) {

    public AdminLine {
        Requirement.name(name);
        Requirement.countryCode(country);
        Requirement.line(line);
    }
}

package org.exclave.geography;

import org.locationtech.jts.geom.Geometry;

/**
 * A country as one edition of the border draws it.
 *
 * @param code two capital letters of ISO 3166-1, such as {@code KG}
 * @param area its ground in degrees, EPSG:4326, its exclaves included and foreign enclaves left out; countries around
 *     Kyrgyzstan, Tajikistan and Uzbekistan are cut at the frame of the map
 */
public record Country(String code, Geometry area) {

    public Country {
        Requirement.countryCode(code);
        Requirement.area(area);
    }
}

package org.exclave.geography;

import org.locationtech.jts.geom.Polygon;

/**
 * Ground that two editions draw in different countries. That is a difference of drawing, in part by mappers alone, and
 * must never be called a transfer.
 *
 * @param country code of the country in the edition that is shown
 * @param otherCountry code of the country in the other edition
 * @param area in degrees, EPSG:4326, in one piece
 * @param areaKm2 in square kilometres on the ellipsoid
 */
public record DifferingArea(String country, String otherCountry, Polygon area, double areaKm2) {

    public DifferingArea {
        Requirement.countryCode(country);
        Requirement.countryCode(otherCountry);
        Requirement.require(!country.equals(otherCountry), "two countries", country);
        Requirement.area(area);
        Requirement.positive("area", areaKm2);
    }
}

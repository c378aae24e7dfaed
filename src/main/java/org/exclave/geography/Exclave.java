package org.exclave.geography;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * A part of one country that lies wholly within another, as one edition of the border draws it.
 *
 * @param id the same in every edition, such as {@code vorukh}
 * @param names by language ({@code en}, {@code ky}, {@code tg}, {@code ru}, {@code uz}); English is always there
 * @param owner code of the country it belongs to
 * @param host code of the country around it
 * @param area in degrees, EPSG:4326
 * @param areaKm2 in square kilometres on the ellipsoid
 */
public record Exclave(
        String id, Map<String, String> names, String owner, String host, Geometry area, double areaKm2) {

    public Exclave {
        Requirement.name(id);
        names = Requirement.names(names);
        Requirement.require(names.containsKey("en"), "English name", names);
        Requirement.countryCode(owner);
        Requirement.countryCode(host);
        Requirement.require(!owner.equals(host), "host other than the owner", host);
        Requirement.area(area);
        Requirement.positive("area", areaKm2);
    }

    /** The centre of gravity in degrees, EPSG:4326. */
    public Point centroid() {
        return area.getCentroid();
    }
}

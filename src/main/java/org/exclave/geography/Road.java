package org.exclave.geography;

import org.locationtech.jts.geom.MultiLineString;

/**
 * A road. Roads are always schematic: they lead from settlement to settlement in a straight line.
 *
 * @param name the places it joins
 * @param course in degrees, EPSG:4326
 */
public record Road(String name, MultiLineString course) {

    public Road {
        Requirement.name(name);
        Requirement.line(course);
    }
}

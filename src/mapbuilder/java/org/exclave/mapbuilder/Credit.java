package org.exclave.mapbuilder;

/**
 * Where a row comes from and on what terms.
 *
 * @param source the artifact or file it was taken from
 * @param licence by its usual name
 */
record Credit(String source, String licence) {

    static final String ODBL = "ODbL 1.0";
    static final String LGPL = "LGPL-3.0-or-later";
    static final String PUBLIC_DOMAIN = "public domain";
    static final String CC_BY = "CC BY 4.0";

    static Credit openStreetMap(String timeshapeVersion) {
        return new Credit("OpenStreetMap, from the polygons of net.iakovlev:timeshape:" + timeshapeVersion, ODBL);
    }
}

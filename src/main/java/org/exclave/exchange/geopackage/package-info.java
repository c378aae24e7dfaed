/**
 * Annotations from and as tables of features in GeoPackages, which {@code geography} reads and writes. Knows {@code
 * exchange.geojson} and what that knows.
 */
@NullMarked
package org.exclave.exchange.geopackage;

import org.jspecify.annotations.NullMarked;

/**
 * Where: the map file plugged into GeoTools, the borders in editions, exclaves, settlements, waters and roads, and
 * measures on the ellipsoid. It reads {@code maps/atlas.gpkg} and base maps of the user, and never writes them. It knows {@code failure}; it must not
 * know incidents, annotations, drawing or windows.
 */
@NullMarked
package org.exclave.geography;

import org.jspecify.annotations.NullMarked;

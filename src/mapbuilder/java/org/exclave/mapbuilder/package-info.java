/**
 * Makes {@code maps/atlas.gpkg} from {@code maps/sources/} and the time zone polygons of three years; a tool of the
 * project that never reaches its users. It may know {@code geography} and must be known by nobody.
 */
@NullMarked
package org.exclave.mapbuilder;

import org.jspecify.annotations.NullMarked;

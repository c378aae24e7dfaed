/**
 * Keeps the annotations: a GeoPackage of the user's own, written by SQLite, with its migrations, its history and its last
 * good backup. Opens every file as if a stranger had sent it. Knows {@code annotation}, {@code failure} and, for the
 * coding of geometries, {@code geography}; must not know drawing, windows or the formats of other people.
 */
@NullMarked
package org.exclave.store;

import org.jspecify.annotations.NullMarked;

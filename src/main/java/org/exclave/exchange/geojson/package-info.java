/**
 * Annotations as JSON: GeoJSON (RFC 7946) in and out, and the words for shapes, styles and properties that every other format
 * borrows, the columns of the store among them. What another program wrote is held to bounds while it is read. Knows {@code
 * annotation}, {@code failure} and, for measures, {@code geography}; must not know the store.
 */
@NullMarked
package org.exclave.exchange.geojson;

import org.jspecify.annotations.NullMarked;

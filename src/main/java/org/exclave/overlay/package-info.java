/**
 * Overlay layers: shapes that other people drew, brought by the user as one layer of the map. Knows when things hold from
 * {@code annotation}; knows neither files, stores nor drawing.
 */
@NullMarked
package org.exclave.overlay;

import org.jspecify.annotations.NullMarked;

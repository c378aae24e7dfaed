/**
 * What the user writes on the map: annotations, their shapes and styles, the edits made to them and how to take those
 * back. Knows {@code failure} only; must not know how annotations are kept (no SQL, no JSON), drawn (no AWT, no JavaFX)
 * or measured (no GeoTools).
 */
@NullMarked
package org.exclave.annotation;

import org.jspecify.annotations.NullMarked;

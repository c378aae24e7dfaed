/**
 * Pictures of sheets that say where on the Earth their map lies: GeoTIFF, and world files beside a PNG. Knows sheets and how
 * they become pictures, and nothing of what is drawn.
 */
@NullMarked
package org.exclave.briefing.geo;

import org.jspecify.annotations.NullMarked;

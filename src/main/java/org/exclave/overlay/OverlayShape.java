package org.exclave.overlay;

import org.exclave.annotation.Validity;
import org.locationtech.jts.geom.Geometry;

/**
 * One shape of an overlay layer.
 *
 * @param number which feature of its file it was, from 1
 * @param geometry in degrees on WGS 84, longitude first: points, lines and areas, or several of them
 * @param title what the file calls it; may be empty
 * @param validity when it holds, always where the file does not say it
 */
public record OverlayShape(int number, Geometry geometry, String title, Validity validity) {

    /** @throws IllegalArgumentException when it has no place, or a number below 1 */
    public OverlayShape {
        if (geometry.isEmpty() || number < 1) {
            throw new IllegalArgumentException("no shape: " + number);
        }
    }
}

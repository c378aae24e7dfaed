package org.exclave.brief;

/**
 * What of the world must be seen, in degrees on WGS 84. A picture of another shape shows more.
 *
 * @param west below east
 * @param south below north
 */
public record SceneView(double west, double south, double east, double north) {

    /** @throws IllegalArgumentException when it holds nothing */
    public SceneView {
        if (!(west < east && south < north)) {
            throw new IllegalArgumentException("a view from west to east and from south to north");
        }
    }
}

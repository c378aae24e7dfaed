package org.exclave.geography;

import org.geotools.process.vector.HeatmapSurface;
import org.locationtech.jts.geom.Envelope;

/** How close together points lie, over a field of cells: GeoTools' smoothed sum, as a share of the highest one. */
public final class HeatField {

    private final HeatmapSurface surface;
    private boolean empty = true;

    /**
     * A field without points.
     *
     * @param radius cells over which a point spreads, at least 1
     * @param width in cells, at least 1
     * @param height in cells, at least 1
     */
    public HeatField(int radius, int width, int height) {
        Requirement.require(radius > 0 && width > 0 && height > 0, "a field", radius);
        surface = new HeatmapSurface(radius, new Envelope(0, width, 0, height), width, height);
    }

    /** Adds a point at a cell, which may lie outside by as much as the radius. */
    public void add(double column, double row) {
        add(column, row, 1);
    }

    /** Adds so many points, at least 1, at a cell. */
    public void add(double column, double row, int points) {
        surface.addPoint(column, row, points);
        empty = false;
    }

    /** From 0 to 1 for each column and row; all 0 without points. */
    public float[][] shares() {
        return empty ? new float[0][0] : surface.computeSurface();
    }
}

package org.exclave.mapbuilder;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import javax.imageio.ImageIO;
import org.exclave.geography.AtlasLayer;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** The grid of heights, a row to a line of it. */
final class ElevationRows {

    private static final Credit CREDIT = new Credit(
            "SRTM30 as shipped by Debian marble-qt-data, 8-bit grey fitted to spot heights", Credit.PUBLIC_DOMAIN);

    // The corner and cell size that the file's own georeference gives; ImageIO does not read it.
    private static final double WEST = 68;
    private static final double STEP = 1 / 30.0;
    private static final double NORTH = 41 + 19 * STEP;

    private final GeometryFactory factory;

    ElevationRows(GeometryFactory factory) {
        this.factory = factory;
    }

    List<Row> rows(Path tiff) throws IOException {
        Raster grid = ImageIO.read(tiff.toFile()).getRaster();
        List<Row> rows = new ArrayList<>();
        for (int line = 0; line < grid.getHeight(); line++) {
            StringJoiner heights = new StringJoiner(AtlasLayer.NAME_SEPARATOR);
            for (int column = 0; column < grid.getWidth(); column++) {
                heights.add(String.valueOf(Math.round(grid.getSampleFloat(column, line, 0))));
            }
            Envelope outline = new Envelope(
                    WEST, WEST + grid.getWidth() * STEP, NORTH - (line + 1) * STEP, NORTH - line * STEP);
            rows.add(new Row(factory.toGeometry(outline), CREDIT)
                    .with("line", line)
                    .with("heights", heights.toString()));
        }
        return rows;
    }
}

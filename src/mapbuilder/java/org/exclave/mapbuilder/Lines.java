package org.exclave.mapbuilder;

import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.util.LineStringExtracter;
import org.locationtech.jts.operation.linemerge.LineMerger;

/** Lines of any kind as the one kind that the layers hold. */
final class Lines {

    private Lines() {}

    /** All lines of a geometry; points and areas fall away. */
    static MultiLineString multi(Geometry geometry) {
        List<?> lines = LineStringExtracter.getLines(geometry);
        return geometry.getFactory()
                .createMultiLineString(lines.stream().map(LineString.class::cast).toArray(LineString[]::new));
    }

    /** Pieces that touch joined into lines as long as can be; the same pieces always give the same lines in the same order. */
    static MultiLineString merged(Collection<? extends Geometry> pieces, GeometryFactory factory) {
        LineMerger merger = new LineMerger();
        merger.add(pieces);
        Collection<?> lines = merger.getMergedLineStrings();
        return factory.createMultiLineString(lines.stream()
                .map(line -> (LineString) ((LineString) line).norm())
                .sorted()
                .toArray(LineString[]::new));
    }
}

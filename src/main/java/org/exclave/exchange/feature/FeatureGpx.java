package org.exclave.exchange.feature;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.exclave.exchange.markup.GpxFile;
import org.exclave.exchange.markup.MarkupWriting;
import org.locationtech.jts.geom.Point;

/** Features as GPX 1.1: each point a waypoint whose description says all of it; what has no point cannot stand in it. */
final class FeatureGpx {

    private FeatureGpx() {}

    static void write(FeatureSheet sheet, OutputStream out) throws IOException {
        try {
            MarkupWriting.document(
                    out,
                    document -> document.element(
                            GpxFile.ROOT,
                            gpx -> {
                                gpx.element("metadata", about -> {
                                    about.text("name", sheet.title());
                                    about.text("desc", sheet.note().isEmpty() ? null : sheet.note());
                                });
                                for (WrittenFeature feature : sheet.features()) {
                                    if (feature.geometry() instanceof Point point) {
                                        waypoint(gpx, sheet, feature, point);
                                    }
                                }
                            },
                            "version", "1.1", "creator", "Exclave", "xmlns", GpxFile.NAMESPACE));
        } catch (UncheckedIOException unreadable) {
            throw Objects.requireNonNull(unreadable.getCause());
        }
    }

    private static void waypoint(MarkupWriting gpx, FeatureSheet sheet, WrittenFeature feature, Point point)
            throws XMLStreamException {
        gpx.element(
                "wpt",
                inside -> {
                    inside.text("time", feature.begin() == null ? null : feature.begin().toString());
                    inside.text("name", feature.name());
                    inside.text("desc", words(sheet, feature));
                },
                "lat",
                MarkupWriting.number(point.getY()),
                "lon",
                MarkupWriting.number(point.getX()));
    }

    /** Receivers show one text: what people read, then a line to each value. */
    private static String words(FeatureSheet sheet, WrittenFeature feature) {
        String values = IntStream.range(0, sheet.columns().size())
                .filter(i -> feature.values().get(i) != null
                        && !String.valueOf(feature.values().get(i)).isEmpty())
                .mapToObj(i -> sheet.columns().get(i).name() + ": " + feature.values().get(i))
                .collect(Collectors.joining("\n"));
        return (feature.words() + "\n" + values).strip();
    }
}

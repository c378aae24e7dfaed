package org.exclave.exchange.feature;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.exclave.exchange.markup.KmlFile;
import org.exclave.exchange.markup.KmlParts;
import org.exclave.exchange.markup.MarkupWriting;
import org.locationtech.jts.geom.Geometry;

/** Features as KML: each a placemark with its span of time, all that is said of it in its extended data. */
final class FeatureKml {

    private FeatureKml() {}

    static void write(FeatureSheet sheet, OutputStream out) throws IOException {
        try {
            MarkupWriting.document(
                    out,
                    document -> document.element(
                            KmlFile.ROOT,
                            kml -> kml.element("Document", inside -> {
                                inside.text("name", sheet.title());
                                inside.text("description", sheet.note());
                                for (WrittenFeature feature : sheet.features()) {
                                    inside.element("Placemark", each -> placemark(each, sheet, feature));
                                }
                            }),
                            "xmlns",
                            KmlParts.NAMESPACE));
        } catch (UncheckedIOException unreadable) {
            throw Objects.requireNonNull(unreadable.getCause());
        }
    }

    private static void placemark(MarkupWriting xml, FeatureSheet sheet, WrittenFeature feature)
            throws XMLStreamException {
        xml.text("name", feature.name());
        xml.text("description", feature.words().isEmpty() ? null : feature.words());
        if (feature.begin() != null || feature.end() != null) {
            xml.element("TimeSpan", time -> {
                time.text("begin", feature.begin() == null ? null : feature.begin().toString());
                time.text("end", feature.end() == null ? null : feature.end().toString());
            });
        }
        xml.element("ExtendedData", data -> {
            for (int i = 0; i < sheet.columns().size(); i++) {
                Object value = feature.values().get(i);
                if (value != null && !value.toString().isEmpty()) {
                    KmlParts.data(data, sheet.columns().get(i).name(), value.toString());
                }
            }
        });
        Geometry geometry = feature.geometry();
        if (geometry != null) {
            KmlParts.geometry(xml, geometry);
        }
    }
}

package org.exclave.exchange.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Moment;
import org.exclave.exchange.geojson.FeatureProperties;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Annotations as KML: what it has words for in those words, all of it in the extended data. No picture is named, so that no
 * program goes to fetch any.
 */
final class KmlWriting {


    private KmlWriting() {}

    static void write(List<Annotation> annotations, OutputStream out) throws IOException {
        Map<String, List<Annotation>> folders = new LinkedHashMap<>();
        List<Annotation> loose = new ArrayList<>();
        for (Annotation annotation : annotations) {
            String brief = annotation.brief();
            (brief == null ? loose : folders.computeIfAbsent(brief, _ -> new ArrayList<>())).add(annotation);
        }
        MarkupWriting.document(
                out,
                document -> document.element(
                        KmlFile.ROOT,
                        kml -> kml.element("Document", inside -> {
                            for (Map.Entry<String, List<Annotation>> folder : folders.entrySet()) {
                                inside.element("Folder", each -> {
                                    each.text("name", folder.getKey());
                                    placemarks(each, folder.getValue());
                                });
                            }
                            placemarks(inside, loose);
                        }),
                        "xmlns",
                        KmlParts.NAMESPACE));
    }

    private static void placemarks(MarkupWriting xml, List<Annotation> annotations) throws XMLStreamException {
        for (Annotation annotation : annotations) {
            xml.element("Placemark", inside -> placemark(inside, annotation));
        }
    }

    private static void placemark(MarkupWriting xml, Annotation annotation) throws XMLStreamException {
        xml.text("name", annotation.title());
        if (annotation.standing().hidden()) {
            xml.text("visibility", "0");
        }
        xml.text("description", annotation.note().isEmpty() ? null : annotation.note());
        time(xml, annotation.validFrom(), annotation.validTo());
        xml.element("Style", style -> look(style, KmlLook.of(annotation.style(), annotation.shape())));
        xml.element("ExtendedData", data -> {
            KmlParts.data(data, OwnProperties.NAME, FeatureProperties.textOf(annotation));
            for (Map.Entry<String, String> extra : annotation.extras().entrySet()) {
                String value = FeatureProperties.plain(extra.getValue());
                if (OwnProperties.isCopied(extra.getKey(), value)) {
                    KmlParts.data(data, extra.getKey(), value);
                }
            }
        });
        List<Geometry> parts = DrawnGeometry.parts(annotation);
        if (parts.size() == 1) {
            KmlParts.geometry(xml, parts.getFirst());
        } else {
            xml.element("MultiGeometry", each -> {
                for (Geometry part : parts) {
                    KmlParts.geometry(each, part);
                }
            });
        }
    }

    private static void time(MarkupWriting xml, @Nullable Moment from, @Nullable Moment to) throws XMLStreamException {
        if (from != null && from.equals(to)) {
            xml.element("TimeStamp", time -> time.text("when", KmlTime.text(from)));
        } else if (from != null || to != null) {
            xml.element("TimeSpan", time -> {
                time.text("begin", from == null ? null : KmlTime.text(from));
                time.text("end", to == null ? null : KmlTime.text(to));
            });
        }
    }

    private static void look(MarkupWriting xml, KmlLook look) throws XMLStreamException {
        part(xml, "IconStyle", look.iconColour(), "scale", look.iconScale());
        part(xml, "LabelStyle", look.labelColour(), "scale", look.labelScale());
        part(xml, "LineStyle", look.lineColour(), "width", look.lineWidth());
        xml.element("PolyStyle", inside -> {
            inside.text("color", look.areaColour());
            inside.text("fill", Boolean.FALSE.equals(look.filled()) ? "0" : "1");
        });
    }

    private static void part(
            MarkupWriting xml, String name, @Nullable String colour, String measure, @Nullable Double size)
            throws XMLStreamException {
        xml.element(name, inside -> {
            inside.text("color", colour);
            inside.text(measure, size == null ? null : MarkupWriting.number(size));
        });
    }
}

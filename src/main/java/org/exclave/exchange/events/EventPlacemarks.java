package org.exclave.exchange.events;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.exclave.event.EventSet;
import org.exclave.exchange.markup.KmlFile;
import org.exclave.exchange.markup.MarkupWriting;

/** A set of events as KML: each a placemark with its span of time, all that is known of it in its extended data. */
final class EventPlacemarks {

    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    private EventPlacemarks() {}

    static void write(EventSet set, WrittenRows rows, OutputStream out) throws IOException {
        List<String> names =
                rows.names(Arrays.stream(EventMember.values()).map(EventMember::id).toList());
        String owed = (set.credit() + "\n" + set.origin().licence()).strip();
        MarkupWriting.document(
                out,
                document -> document.element(
                        KmlFile.ROOT,
                        kml -> kml.element("Document", inside -> {
                            inside.text("name", set.name());
                            inside.text("description", owed);
                            for (int event : rows.order()) {
                                List<String> fields = fields(rows, event);
                                inside.element("Placemark", each -> placemark(each, set, event, names, fields));
                            }
                        }),
                        "xmlns",
                        NAMESPACE));
    }

    private static List<String> fields(WrittenRows rows, int event) throws XMLStreamException {
        try {
            return rows.fields(event);
        } catch (IOException unreadable) {
            throw new XMLStreamException(unreadable);
        }
    }

    private static void placemark(MarkupWriting xml, EventSet set, int event, List<String> names, List<String> fields)
            throws XMLStreamException {
        xml.text("name", set.name() + " " + set.row(event));
        xml.element("TimeSpan", time -> {
            time.text("begin", String.valueOf(EventMember.START.of(set, event)));
            time.text("end", String.valueOf(EventMember.END.of(set, event)));
        });
        xml.element("ExtendedData", data -> {
            for (EventMember member : EventMember.values()) {
                Object value = member.of(set, event);
                if (value != null) {
                    data(data, member.id(), value.toString());
                }
            }
            for (int i = 0; i < fields.size(); i++) {
                if (!fields.get(i).isEmpty()) {
                    data(data, names.get(i), fields.get(i));
                }
            }
        });
        xml.element(
                "Point",
                point -> point.text(
                        "coordinates",
                        MarkupWriting.number(set.longitude(event)) + "," + MarkupWriting.number(set.latitude(event))));
    }

    private static void data(MarkupWriting xml, String name, String value) throws XMLStreamException {
        xml.element("Data", data -> data.text("value", value), "name", name);
    }
}

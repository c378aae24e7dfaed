package org.exclave.exchange.events;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.exclave.event.EventOrigin;
import org.exclave.event.EventSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** A set of events as GeoJSON (RFC 7946): what the atlas knows as properties, the row as it was written within one of them. */
final class EventFeatures {

    private static final JsonFactory FACTORY = new JsonFactory();

    private EventFeatures() {}

    static void write(EventSet set, WrittenRows rows, OutputStream out) throws IOException {
        List<String> names = rows.names(List.of());
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeStringProperty("name", set.name());
            writeOrigin(json, set.origin());
            json.writeArrayPropertyStart("features");
            for (int event : rows.order()) {
                json.writeRaw('\n');
                write(json, set, event, names, rows.fields(event));
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    private static void writeOrigin(JsonGenerator json, EventOrigin origin) {
        json.writeStringProperty("credit", origin.credit());
        writeUnlessEmpty(json, "licence", origin.licence());
        json.writeStringProperty("table", origin.table().id());
        writeUnlessEmpty(json, "file", origin.file());
        writeUnlessEmpty(json, "sha256", origin.sha256());
    }

    private static void writeUnlessEmpty(JsonGenerator json, String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, text);
        }
    }

    private static void write(JsonGenerator json, EventSet set, int event, List<String> names, List<String> fields) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeNumberProperty("id", set.row(event));
        json.writeObjectPropertyStart("geometry");
        json.writeStringProperty("type", "Point");
        json.writeArrayPropertyStart("coordinates");
        json.writeNumber(BigDecimal.valueOf(set.longitude(event)));
        json.writeNumber(BigDecimal.valueOf(set.latitude(event)));
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        for (EventMember member : EventMember.values()) {
            writeUnlessUnsaid(json, member.id(), member.of(set, event));
        }
        if (!fields.isEmpty()) {
            json.writeObjectPropertyStart("columns");
            for (int i = 0; i < fields.size(); i++) {
                json.writeStringProperty(names.get(i), fields.get(i));
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeUnlessUnsaid(JsonGenerator json, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Integer number -> json.writeNumberProperty(name, number);
            case Boolean truth -> json.writeBooleanProperty(name, truth);
            default -> json.writeStringProperty(name, value.toString());
        }
    }
}

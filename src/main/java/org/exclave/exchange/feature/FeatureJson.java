package org.exclave.exchange.feature;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.exclave.exchange.geojson.GeometryJson;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Features as GeoJSON (RFC 7946): what is said of each as its properties, what is not said left out. */
final class FeatureJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private FeatureJson() {}

    static void write(FeatureSheet sheet, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeStringProperty("name", sheet.title());
            if (!sheet.note().isEmpty()) {
                json.writeStringProperty("note", sheet.note());
            }
            json.writeArrayPropertyStart("features");
            for (WrittenFeature feature : sheet.features()) {
                json.writeRaw('\n');
                write(json, sheet, feature);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        } catch (UncheckedIOException unreadable) {
            throw Objects.requireNonNull(unreadable.getCause());
        }
    }

    private static void write(JsonGenerator json, FeatureSheet sheet, WrittenFeature feature) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        Geometry geometry = feature.geometry();
        json.writeName("geometry");
        if (geometry == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            GeometryJson.write(json, geometry);
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("properties");
        for (int i = 0; i < sheet.columns().size(); i++) {
            property(json, sheet.columns().get(i).name(), feature.values().get(i));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void property(JsonGenerator json, String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Integer number -> json.writeNumberProperty(name, number);
            case Double number -> json.writeNumberProperty(name, number);
            default -> json.writeStringProperty(name, value.toString());
        }
    }
}

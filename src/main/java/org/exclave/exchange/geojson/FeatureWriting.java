package org.exclave.exchange.geojson;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.CircleShape;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Annotations as GeoJSON (RFC 7946): a geometry that any program draws, and as properties everything else that the history
 * keeps of an annotation, those of other programs beside them.
 */
public final class FeatureWriting {

    /** The last sign of ASCII is a control sign. */
    private static final char LAST_OF_ASCII = 0x7F;

    private FeatureWriting() {}

    static void write(List<Annotation> annotations, OutputStream out) throws IOException {
        try (JsonGenerator json = AnnotationJson.FACTORY.createGenerator(
                ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
            json.writeStartObject();
            json.writeStringProperty("type", "FeatureCollection");
            json.writeName("features");
            json.writeStartArray();
            for (Annotation annotation : annotations) {
                json.writeRaw('\n');
                write(json, annotation);
            }
            json.writeRaw('\n');
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    static void writeLines(List<Annotation> annotations, OutputStream out) throws IOException {
        try (JsonGenerator json = AnnotationJson.FACTORY.createGenerator(
                ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
            for (Annotation annotation : annotations) {
                write(json, annotation);
                json.writeRaw('\n');
            }
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    /** Everything but the geometry, as one object in plain ASCII, so that any format can carry it. */
    static String properties(Annotation annotation) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = AnnotationJson.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            writeProperties(json, annotation);
        }
        return ascii(text.toString());
    }

    /** JSON text with each sign beyond ASCII, which only its strings can hold, written by its number. */
    private static String ascii(String json) {
        StringBuilder text = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char sign = json.charAt(i);
            if (sign < LAST_OF_ASCII) {
                text.append(sign);
            } else {
                text.append("\\u").append(HexFormat.of().toHexDigits(sign));
            }
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Annotation annotation) {
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", annotation.id());
        json.writeObjectPropertyStart("geometry");
        GeometryJson.write(json, ShapeGeometry.of(annotation.shape()));
        json.writeEndObject();
        json.writeName("properties");
        writeProperties(json, annotation);
        json.writeEndObject();
    }

    private static void writeProperties(JsonGenerator json, Annotation annotation) {
        json.writeStartObject();
        writeOwn(json, AnnotationJson.text(annotation));
        if (annotation.shape() instanceof CircleShape circle) {
            json.writeName("radii");
            json.writeArray(circle.radii().stream().mapToDouble(Double::doubleValue).toArray(), 0, circle.radii().size());
        }
        annotation.extras().entrySet().forEach(extra -> writeExtra(json, annotation, extra));
        json.writeEndObject();
    }

    /** Everything that the text for the history says, but geometry and extras, and what is not said. */
    private static void writeOwn(JsonGenerator json, String text) {
        try (JsonParser said = AnnotationJson.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            said.nextToken();
            while (said.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = said.currentName();
                JsonToken value = said.nextToken();
                if (name.equals("geometry") || name.equals("extras") || value == JsonToken.VALUE_NULL) {
                    said.skipChildren();
                } else {
                    json.writeName(name);
                    json.copyCurrentStructureExact(said);
                }
            }
        }
    }

    /** A name that the atlas uses itself gets a sign behind it, so that no property stands there twice. */
    private static void writeExtra(JsonGenerator json, Annotation annotation, Map.Entry<String, String> extra) {
        String name = extra.getKey();
        boolean radii = annotation.shape() instanceof CircleShape && name.equals("radii");
        boolean taken = radii || FeatureProperties.isOwnName(name);
        while (taken) {
            name += "_";
            taken = annotation.extras().containsKey(name);
        }
        json.writeName(name);
        if (isJson(extra.getValue())) {
            json.writeRawValue(extra.getValue());
        } else {
            json.writeString(extra.getValue());
        }
    }

    private static boolean isJson(String text) {
        try (JsonParser json = AnnotationJson.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() == null) {
                return false;
            }
            json.skipChildren();
            return json.nextToken() == null;
        } catch (JacksonException other) {
            return false;
        }
    }
}

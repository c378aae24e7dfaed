package org.exclave.exchange.geojson;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.exclave.annotation.Annotation;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Annotations as a file that travels: GeoJSON (RFC 7946). What another program wrote is held to bounds of size, depth and
 * number while it is read, so that no file takes more than seconds or some ten megabytes, and a fault is told with its place.
 */
public final class GeoJsonFile {

    /** No file may be longer: 64 MiB. */
    static final long LONGEST_FILE = 64L << 20;

    /** The most annotations of one file. */
    static final int MOST = 50_000;

    /** The most places of all annotations of one file together. */
    static final int MOST_PLACES = 1_000_000;

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 4 << 20;

    /** Names are not kept beyond their file, for a file may hold millions. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_TEXT)
                    .build())
            .build();

    private final String name;
    private final Supplier<String> ids;
    private final Instant now;
    private final List<Annotation> read = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private int places;

    private GeoJsonFile(String name, Supplier<String> ids, Instant now) {
        this.name = name;
        this.ids = ids;
        this.now = now;
    }

    /** Writes annotations, in their order, in UTF-8. */
    public static void write(List<Annotation> annotations, OutputStream out) throws IOException {
        FeatureWriting.write(annotations, out);
    }

    /**
     * The annotations of a file, in its order.
     *
     * @param ids gives ids to those that have none
     * @param now when those were made that do not say it
     * @throws AtlasDataException when it cannot be read, with the place of the first fault
     */
    public static List<Annotation> read(Path file, Supplier<String> ids, Instant now) throws AtlasDataException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new AtlasDataException(Fault.of(name, "annotations.nofile"));
        }
        // A reader that takes nothing else than UTF-8: signs that are no text would come in as question marks.
        try (Reader in = new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()))) {
            if (Files.size(file) > LONGEST_FILE) {
                throw new AtlasDataException(Fault.of(name, "annotations.large", LONGEST_FILE >> 20));
            }
            passMark(in);
            return new GeoJsonFile(name, ids, now).read(in);
        } catch (CharacterCodingException otherText) {
            throw new AtlasDataException(Fault.of(name, "annotations.encoding"), otherText);
        } catch (IOException unreadable) {
            throw new AtlasDataException(
                    Fault.of(name, "annotations.unreadable", String.valueOf(unreadable.getMessage())), unreadable);
        }
    }

    /**
     * The annotations of a collection that stands within another file.
     *
     * @param name of that file
     */
    public static List<Annotation> read(String name, Reader in, Supplier<String> ids, Instant now)
            throws AtlasDataException, IOException {
        return new GeoJsonFile(name, ids, now).read(in);
    }

    /** Some programs put a mark of the order of bytes before everything. */
    private static void passMark(Reader in) throws IOException {
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
    }

    private List<Annotation> read(Reader in) throws AtlasDataException, IOException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new AtlasDataException(Fault.of(name, "annotations.foreign"));
            }
            document(json);
            if (json.nextToken() != null) {
                throw new AtlasDataException(Fault.of(name, "annotations.after"));
            }
            return read;
        } catch (JacksonIOException unreadable) {
            throw unreadable.getCause();
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            throw new AtlasDataException(
                    Fault.of(
                            name,
                            "annotations.json",
                            at == null ? 0 : at.getLineNr(),
                            at == null ? 0 : at.getColumnNr(),
                            firstLine(broken.getOriginalMessage())),
                    broken);
        }
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "–" : message.lines().findFirst().orElse("–");
    }

    /** A collection of features, or one feature alone; its members may come in any order. */
    private void document(JsonParser json) throws AtlasDataException {
        FeatureReading alone = new FeatureReading(ids, now);
        boolean collection = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            if (json.currentName().equals("features")) {
                if (collection || json.nextToken() != JsonToken.START_ARRAY) {
                    throw new AtlasDataException(Fault.of(name, null, "features", "annotations.array"));
                }
                collection = true;
                features(json);
            } else if (json.currentName().equals("crs")) {
                json.nextToken();
                ReferenceSystem.require(json, name);
            } else {
                take(alone, json, null);
            }
        }
        if ("FeatureCollection".equals(alone.type()) ? !collection : !"Feature".equals(alone.type()) || collection) {
            throw new AtlasDataException(Fault.of(name, "annotations.foreign"));
        }
        if (!collection) {
            add(alone);
        }
    }

    private void features(JsonParser json) throws AtlasDataException {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            FeatureReading feature = new FeatureReading(ids, now);
            if (token != JsonToken.START_OBJECT) {
                throw fault(feature, new FeatureFault("feature", "object"));
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                take(feature, json, feature);
            }
            add(feature);
        }
    }

    private void take(FeatureReading reading, JsonParser json, @Nullable FeatureReading numbered)
            throws AtlasDataException {
        try {
            reading.take(json);
        } catch (FeatureFault strange) {
            throw fault(numbered, strange);
        }
    }

    private void add(FeatureReading feature) throws AtlasDataException {
        try {
            Annotation annotation = feature.annotation();
            Integer before = numbers.put(annotation.id(), read.size() + 1);
            if (before != null) {
                throw new FeatureFault(FeatureProperties.field("id"), "duplicate", before);
            }
            places += feature.places();
            if (read.size() >= MOST || places > MOST_PLACES) {
                throw new AtlasDataException(Fault.of(name, "annotations.many", MOST, MOST_PLACES));
            }
            read.add(annotation);
        } catch (FeatureFault strange) {
            throw fault(feature, strange);
        }
    }

    private AtlasDataException fault(@Nullable FeatureReading feature, FeatureFault strange) {
        String row = feature == null ? null : Integer.toString(read.size() + 1);
        String id = feature == null ? null : feature.idInFile();
        return new AtlasDataException(
                new Fault(
                        name,
                        row == null || id == null ? row : row + " (" + FeatureProperties.shortened(id) + ")",
                        strange.field(),
                        strange.expectation(),
                        strange.details()),
                strange);
    }
}

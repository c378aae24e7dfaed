package org.exclave.exchange.geojson;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Annotations as a file that travels: GeoJSON (RFC 7946). What another program wrote is held to bounds of size, depth and
 * number while it is read, so that no file takes more than seconds or some ten megabytes, and a fault is told with its place.
 */
public final class GeoJsonFile {

    /** No file may be longer: 64 MiB. */
    public static final long LONGEST_FILE = 64L << 20;

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

    private final FeatureGathering gathering;
    private final String name;

    private GeoJsonFile(FeatureGathering gathering) {
        this.gathering = gathering;
        this.name = gathering.file();
    }

    /** Writes annotations, in their order, in UTF-8. */
    public static void write(List<Annotation> annotations, OutputStream out) throws IOException {
        FeatureWriting.write(annotations, out);
    }

    /**
     * Writes annotations, in their order, in UTF-8, a line to each and nothing else.
     *
     * @throws IOException when the stream does not take them
     */
    public static void writeLines(List<Annotation> annotations, OutputStream out) throws IOException {
        FeatureWriting.writeLines(annotations, out);
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
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > LONGEST_FILE) {
                throw new AtlasDataException(Fault.of(name, "annotations.large", LONGEST_FILE >> 20));
            }
            FeatureGathering gathering = new FeatureGathering(name, ids, now);
            gather(in, gathering);
            return gathering.annotations();
        } catch (IOException unreadable) {
            throw new AtlasDataException(
                    Fault.of(name, "annotations.unreadable", String.valueOf(unreadable.getMessage())), unreadable);
        }
    }

    /**
     * Gathers the annotations of a file: a collection, one feature, one geometry, or one of these two to a line (RFC 8142 or without its marks).
     *
     * @throws AtlasDataException when it cannot be read, with the place of the first fault
     * @throws IOException when the stream fails
     */
    public static void gather(InputStream in, FeatureGathering gathering) throws AtlasDataException, IOException {
        // A reader that takes nothing else than UTF-8: signs that are no text would come in as question marks.
        try {
            Reader text = new BufferedReader(new SequenceReader(
                    new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
            passMark(text);
            new GeoJsonFile(gathering).read(text);
        } catch (CharacterCodingException otherText) {
            throw new AtlasDataException(Fault.of(gathering.file(), "annotations.encoding"), otherText);
        }
    }

    /**
     * The annotations of a collection that stands within another file.
     *
     * @param name of that file
     */
    public static List<Annotation> read(String name, Reader in, Supplier<String> ids, Instant now)
            throws AtlasDataException, IOException {
        FeatureGathering gathering = new FeatureGathering(name, ids, now);
        new GeoJsonFile(gathering).read(in);
        return gathering.annotations();
    }

    /** Some programs put a mark of the order of bytes before everything. */
    private static void passMark(Reader in) throws IOException {
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
    }

    private void read(Reader in) throws AtlasDataException, IOException {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), in)) {
            documents(json);
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

    private void documents(JsonParser json) throws AtlasDataException {
        try {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new AtlasDataException(Fault.of(name, "annotations.foreign"));
            }
            boolean collection = document(json);
            while (json.nextToken() != null) {
                if (collection || json.currentToken() != JsonToken.START_OBJECT || document(json)) {
                    throw new AtlasDataException(Fault.of(name, "annotations.after"));
                }
            }
        } catch (StreamConstraintsException excess) {
            int line = json.currentLocation().getLineNr();
            throw new AtlasDataException(Fault.of(name, "annotations.excess", line, DEEPEST), excess);
        }
    }

    /** What the parser says, without its advice to programmers. */
    private static String firstLine(@Nullable String message) {
        return message == null ? "–" : message.lines().findFirst().orElse("–").replaceFirst(": enable .*", "");
    }

    /** A collection of features, or one feature alone; its members may come in any order. Says whether it was the former. */
    private boolean document(JsonParser json) throws AtlasDataException {
        FeatureReading alone = gathering.reading();
        boolean collection = false;
        gathering.rules().inUsualSystem();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            if (json.currentName().equals("features")) {
                if (collection || json.nextToken() != JsonToken.START_ARRAY) {
                    throw new AtlasDataException(Fault.of(name, null, "features", "annotations.array"));
                }
                collection = true;
                features(json);
            } else if (json.currentName().equals("crs")) {
                json.nextToken();
                ReferenceSystem.read(json, name, gathering.rules(), collection || alone.hasGeometry());
            } else {
                take(alone, json, null);
            }
        }
        alone.takeAlone();
        if ("FeatureCollection".equals(alone.type()) ? !collection : !"Feature".equals(alone.type()) || collection) {
            throw new AtlasDataException(Fault.of(name, "annotations.foreign"));
        }
        if (!collection) {
            gathering.add(alone);
        }
        return collection;
    }

    private void features(JsonParser json) throws AtlasDataException {
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            FeatureReading feature = gathering.reading();
            if (token != JsonToken.START_OBJECT) {
                throw gathering.fault(feature, new FeatureFault("feature", "object"));
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                take(feature, json, feature);
            }
            gathering.add(feature);
        }
    }

    private void take(FeatureReading reading, JsonParser json, @Nullable FeatureReading numbered)
            throws AtlasDataException {
        try {
            reading.take(json);
        } catch (FeatureFault strange) {
            throw gathering.fault(numbered, strange);
        }
    }
}

package org.exclave.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** A JSON file that is one group of fields, held against a schema that travels with the classes. Anybody may have written it. */
public final class CheckedDocument {

    /** The schema of briefs. */
    public static final String BRIEF = "schema/brief.schema.json";

    /** The schema of the words of a story in another language. */
    public static final String STORY_WORDS = "schema/story-words.schema.json";

    /** The schema of what a file says of its own making. */
    public static final String REQUEST = "schema/request.schema.json";

    /** No brief is larger. */
    static final long MOST_BYTES = 16_000_000;

    private static final int MOST_FAULTS = 20;

    private CheckedDocument() {}

    /**
     * Reads a file.
     *
     * @param schema one of the schemas named here
     * @throws AtlasDataException when it is missing, unreadable, too large, no JSON, or not as the schema wants it; with the
     *     first faults one by one
     */
    public static JsonNode read(Path file, String schema) throws AtlasDataException {
        return read(String.valueOf(file.getFileName()), file, schema);
    }

    /**
     * Reads a file that is told by another name than its own.
     *
     * @param name of the file, for the sentences
     * @param schema one of the schemas named here
     * @throws AtlasDataException as {@link #read(Path, String)} does
     */
    public static JsonNode read(String name, Path file, String schema) throws AtlasDataException {
        try {
            if (!Files.isRegularFile(file)) {
                throw refused(name, "catalog.no-file", String.valueOf(file.toAbsolutePath().getParent()));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw refused(name, "catalog.too-large", MOST_BYTES / 1_000_000);
            }
            return read(name, Files.readAllBytes(file), schema);
        } catch (IOException unreadable) {
            throw new AtlasDataException(Fault.of(name, "catalog.unreadable", unreadable.toString()), unreadable);
        }
    }

    /**
     * Reads what stands in a file, or within another one.
     *
     * @param name of that file
     * @param content in UTF-8
     * @param schema one of the schemas named here
     * @throws AtlasDataException when it is no JSON, or not as the schema wants it; with the first faults one by one
     */
    public static JsonNode read(String name, byte[] content, String schema) throws AtlasDataException {
        JsonNode tree = tree(name, content);
        check(name, tree, schema);
        return tree;
    }

    /**
     * Reads JSON that no schema has been asked about yet.
     *
     * @param name of the file, for the sentences
     * @throws AtlasDataException when it is no JSON, or too deeply nested
     */
    public static JsonNode tree(String name, byte[] content) throws AtlasDataException {
        return tree(name, content, Integer.MAX_VALUE);
    }

    /** The same; more values than that are too many. */
    static JsonNode tree(String name, byte[] content, int mostValues) throws AtlasDataException {
        try {
            JsonNode tree = JsonTree.of(content, mostValues);
            if (tree.isMissingNode()) {
                throw refused(name, "catalog.empty-file");
            }
            return tree;
        } catch (StreamConstraintsException excess) {
            throw new AtlasDataException(at(name, "catalog.excess", excess), excess);
        } catch (JacksonException broken) {
            throw new AtlasDataException(at(name, "catalog.not-json", broken), broken);
        }
    }

    /**
     * Holds a tree against a schema.
     *
     * @param name of the file, for the sentences
     * @param schema one of the schemas named here
     * @throws AtlasDataException when it is not as the schema wants it; with the first faults one by one
     */
    public static void check(String name, JsonNode tree, String schema) throws AtlasDataException {
        Set<Fault> faults = new LinkedHashSet<>();
        new SchemaCheck().faults(schema, tree).stream()
                .map(fault -> new Fault(name, null, fault.field(), fault.expectation(), fault.details()))
                .limit(MOST_FAULTS)
                .forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new AtlasDataException(List.copyOf(faults), null);
        }
    }

    private static AtlasDataException refused(String name, String expectation, Object... details) {
        return new AtlasDataException(Fault.of(name, expectation, details));
    }

    private static Fault at(String name, String expectation, JacksonException problem) {
        String line = Integer.toString(Math.max(1, problem.getLocation().getLineNr()));
        String column = Integer.toString(Math.max(1, problem.getLocation().getColumnNr()));
        return new Fault(name, null, null, expectation, List.of(line, column));
    }
}

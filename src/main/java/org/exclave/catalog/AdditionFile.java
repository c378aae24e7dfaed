package org.exclave.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Additions as files: {@code additions.json}, a group of the lists {@code sources} and {@code incidents}, whose rows are those
 * of the catalogue's files, and {@code claims}, each a group of the {@code incident} and the {@code claim}; and the files of
 * the catalogue with the additions in them, for its maintainers to compare and take over.
 */
public final class AdditionFile {

    /** The usual name of a file of additions. */
    public static final String NAME = AdditionCheck.PLACE;

    /** Rows of one file. */
    static final int MOST_ROWS = 5_000;

    private static final String INCIDENT = "incident";
    private static final Set<String> LISTS = Set.of("sources", "incidents", "claims");

    private AdditionFile() {}

    /**
     * Reads a file. Whether its rows are sound is found out by {@link GrownCatalog}.
     *
     * @param there the additions that there are, so that claims get other ids
     * @throws AtlasDataException when it is missing, unreadable, too large, no JSON, or has other lists; or a row is none
     */
    public static List<Addition> read(Path file, List<Addition> there) throws AtlasDataException {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new AtlasDataException(Fault.of(name, "catalog.no-file", String.valueOf(file.toAbsolutePath().getParent())));
            }
            if (Files.size(file) > JsonTree.MOST_BYTES) {
                throw new AtlasDataException(Fault.of(name, "catalog.too-large", JsonTree.MOST_BYTES / 1_000_000));
            }
            return read(name, Files.readAllBytes(file), there);
        } catch (IOException unreadable) {
            throw new AtlasDataException(Fault.of(name, "catalog.unreadable", unreadable.toString()), unreadable);
        }
    }

    private static List<Addition> read(String name, byte[] content, List<Addition> there) throws AtlasDataException {
        JsonNode tree = CheckedDocument.tree(name, content, JsonTree.MOST_VALUES);
        if (!tree.isObject() || !LISTS.containsAll(tree.propertyNames())) {
            throw new AtlasDataException(Fault.of(name, "catalog.no-additions"));
        }
        List<Addition> read = new ArrayList<>();
        for (AdditionKind kind : AdditionKind.values()) {
            JsonNode list = tree.path(kind.id() + "s");
            if ((!list.isMissingNode() && !list.isArray()) || list.size() > MOST_ROWS) {
                throw new AtlasDataException(Fault.of(name, null, kind.id() + "s", "catalog.no-list", MOST_ROWS));
            }
            for (JsonNode row : list) {
                read.add(addition(name, kind, row, read.size() + 1, there, read));
            }
        }
        if (read.isEmpty()) {
            throw new AtlasDataException(Fault.of(name, "catalog.no-additions"));
        }
        return read;
    }

    private static Addition addition(
            String name, AdditionKind kind, JsonNode row, int number, List<Addition> there, List<Addition> read)
            throws AtlasDataException {
        if (kind == AdditionKind.CLAIM) {
            if (!row.path(INCIDENT).isString() || !row.path("claim").isObject() || row.size() != 2) {
                throw new AtlasDataException(Fault.of(name, Integer.toString(number), null, "catalog.no-claim"));
            }
            List<Addition> before = new ArrayList<>(there);
            before.addAll(read);
            return new Addition(kind, freshClaim(before), row.path(INCIDENT).asString(), row.path("claim").toString());
        }
        if (!row.path("id").isString()) {
            throw new AtlasDataException(Fault.of(name, Integer.toString(number), "id", "catalog.is-missing"));
        }
        return new Addition(kind, row.path("id").asString(), null, row.toString());
    }

    /** An id that no claim among these has. */
    public static String freshClaim(List<Addition> there) {
        Set<String> taken = Set.copyOf(there.stream().map(Addition::id).toList());
        int number = 1;
        while (taken.contains("claim-" + number)) {
            number++;
        }
        return "claim-" + number;
    }

    /** The content of a file of additions, UTF-8. */
    public static String text(List<Addition> additions) throws AtlasDataException {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        for (Addition addition : additions.stream().sorted(Addition.SOURCES_FIRST).toList()) {
            ArrayNode list = file.withArray("/" + addition.kind().id() + "s");
            JsonNode row = row(addition);
            list.add(addition.incident() == null
                    ? row
                    : JsonNodeFactory.instance.objectNode().put(INCIDENT, addition.incident()).set("claim", row));
        }
        return written(file);
    }

    private static JsonNode row(Addition addition) throws AtlasDataException {
        return CheckedDocument.tree(NAME, addition.row().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The content of the catalogue's {@code sources.json} or {@code incidents.json} with the additions in it, in the form of
     * the shipped files: what differs is what was added.
     *
     * @param name of the file
     * @param shipped its content
     * @param sound additions that {@link GrownCatalog} found sound
     * @throws AtlasDataException when the shipped file is no list of rows
     */
    public static String merged(String name, byte[] shipped, List<Addition> sound) throws AtlasDataException {
        JsonNode tree = CheckedDocument.tree(name, shipped);
        if (!(tree instanceof ArrayNode rows)) {
            throw new AtlasDataException(Fault.of(name, "catalog.no-rows"));
        }
        for (Addition addition : sound.stream().sorted(Addition.SOURCES_FIRST).toList()) {
            if (name.equals(addition.kind().id() + "s.json")) {
                rows.add(row(addition));
            } else if (addition.incident() != null && name.equals(CatalogFile.INCIDENTS.fileName())) {
                for (JsonNode incident : rows) {
                    if (incident.path("id").asString("").equals(addition.incident())) {
                        addClaim((ObjectNode) incident, row(addition));
                    }
                }
            }
        }
        return written(rows);
    }

    private static void addClaim(ObjectNode incident, JsonNode claim) {
        incident.withArray("/claims").add(claim);
        ArrayNode sources = incident.withArray("/sources");
        String source = claim.path("source").asString();
        if (sources.valueStream().noneMatch(cited -> cited.asString().equals(source))) {
            sources.add(source);
        }
    }

    private static String written(JsonNode tree) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("");
        ObjectWriter writer = JsonMapper.shared()
                .writer()
                .with(new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter));
        return writer.writeValueAsString(tree) + "\n";
    }
}

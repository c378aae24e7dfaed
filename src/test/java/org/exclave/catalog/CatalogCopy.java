package org.exclave.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A copy of the shipped files that a test may spoil. */
final class CatalogCopy {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path folder;

    CatalogCopy(Path folder) throws IOException {
        this.folder = folder;
        for (CatalogFile file : CatalogFile.values()) {
            Files.copy(ShippedCatalog.FOLDER.resolve(file.fileName()), folder.resolve(file.fileName()));
        }
    }

    Path path(String fileName) {
        return folder.resolve(fileName);
    }

    /** Puts a JSON value at a JSON pointer, or takes away what is there when the value is {@code (removed)}. */
    void change(String fileName, String pointer, String value) throws IOException {
        JsonNode tree = MAPPER.readTree(Files.readString(path(fileName)));
        JsonPointer target = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(target.head());
        String name = target.last().getMatchingProperty();
        if (parent instanceof ObjectNode group && value.equals("(removed)")) {
            group.remove(name);
        } else if (parent instanceof ObjectNode group) {
            group.set(name, MAPPER.readTree(value));
        } else if (parent instanceof ArrayNode list) {
            list.set(target.last().getMatchingIndex(), MAPPER.readTree(value));
        } else {
            throw new IllegalArgumentException(pointer);
        }
        Files.writeString(path(fileName), MAPPER.writeValueAsString(tree));
    }

    /** What a person reads when this copy is opened: nothing when all is well. */
    List<String> complaints() {
        try {
            CatalogReader.read(folder);
            return List.of();
        } catch (AtlasDataException broken) {
            return broken.faults().stream().map(Messages.english()::sentence).toList();
        }
    }
}

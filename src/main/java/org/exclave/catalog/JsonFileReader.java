package org.exclave.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** Reads one JSON file into rows, within bounded memory, and says in plain words why it cannot. */
final class JsonFileReader {

    private JsonFileReader() {}

    /** The whole file, or nothing when a fault was added. */
    static Optional<JsonNode> read(Path folder, CatalogFile file, FaultCollection faults) {
        Path path = folder.resolve(file.fileName());
        try {
            if (!Files.isRegularFile(path)) {
                faults.addForFile(file, "catalog.no-file", folder.toString());
            } else if (Files.size(path) > JsonTree.MOST_BYTES) {
                faults.addForFile(file, "catalog.too-large", JsonTree.MOST_BYTES / 1_000_000);
            } else {
                return parse(Files.readAllBytes(path), file, faults);
            }
        } catch (IOException unreadable) {
            faults.addForFile(file, "catalog.unreadable", unreadable.toString());
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> parse(byte[] content, CatalogFile file, FaultCollection faults) {
        try {
            JsonNode node = JsonTree.of(content, JsonTree.MOST_VALUES);
            if (node.isMissingNode()) {
                faults.addForFile(file, "catalog.empty-file");
            } else if (!node.isArray()) {
                faults.addForFile(file, "catalog.no-rows");
            } else {
                return Optional.of(node);
            }
        } catch (StreamConstraintsException excess) {
            faults.addForFile(file, "catalog.excess", lineOf(excess), columnOf(excess));
        } catch (JacksonException broken) {
            faults.addForFile(file, "catalog.not-json", lineOf(broken), columnOf(broken));
        }
        return Optional.empty();
    }

    /** The rows of a file's list. */
    static List<Row> rows(CatalogFile file, JsonNode list) {
        List<Row> rows = new ArrayList<>(list.size());
        list.forEach(node -> rows.add(new Row(file, rows.size(), node)));
        return rows;
    }

    private static String lineOf(JacksonException problem) {
        return Integer.toString(Math.max(1, problem.getLocation().getLineNr()));
    }

    private static String columnOf(JacksonException problem) {
        return Integer.toString(Math.max(1, problem.getLocation().getColumnNr()));
    }
}

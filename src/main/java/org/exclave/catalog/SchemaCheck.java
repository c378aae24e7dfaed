package org.exclave.catalog;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Holds a file against its JSON Schema (2020-12). The schemas are those of {@code data/schema}, carried with the classes,
 * so that a data folder cannot loosen them; nothing is ever fetched.
 */
final class SchemaCheck {

    private final SchemaRegistry registry = registry();

    /** Knows the 2020-12 dialect from its own jar, and no other address. */
    static SchemaRegistry registry() {
        return SchemaRegistry.withDialect(
                Dialects.getDraft202012(),
                builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false).block(address -> true)));
    }

    /**
     * Adds a fault for everything in the list that its schema does not allow, row by row, until there are so many that the
     * rest is not looked at.
     *
     * @return whether every row was looked at
     */
    boolean check(CatalogFile file, JsonNode list, FaultCollection faults) {
        if (list.isEmpty()) {
            faults.addForFile(file, "catalog.no-rows");
            return true;
        }
        Schema schema = schema(file);
        for (Row row : JsonFileReader.rows(file, list)) {
            if (faults.isOverfull()) {
                return false;
            }
            if (RowSize.isBounded(row, faults)) {
                check(schema, row, faults);
            }
        }
        return true;
    }

    private static void check(Schema schema, Row row, FaultCollection faults) {
        Set<String> seen = new HashSet<>();
        for (Error error : schema.validate(JsonNodeFactory.instance.arrayNode().add(row.node()))) {
            SchemaFault fault = SchemaFault.of(error).inRow(row.index());
            if (seen.add(fault.toString())) {
                faults.addForRow(row, fault.field(), fault.expectation(), fault.details().toArray());
            }
        }
    }

    /** Everything in a document that a schema does not allow. */
    List<SchemaFault> faults(String schema, JsonNode document) {
        return registry.getSchema(schemaOf(schema)).validate(document).stream()
                .map(SchemaFault::of)
                .toList();
    }

    private Schema schema(CatalogFile file) {
        return registry.getSchema(schemaOf(file.schemaName()));
    }

    private static JsonNode schemaOf(String name) {
        try (InputStream stream = Objects.requireNonNull(SchemaCheck.class.getResourceAsStream(name), name)) {
            return JsonTree.of(stream.readAllBytes());
        } catch (IOException lostWithTheClasses) {
            throw new UncheckedIOException(lostWithTheClasses);
        }
    }
}

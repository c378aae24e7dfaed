package org.exclave.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row of a file, or a group of fields within one. The accessors trust that the schema was checked before.
 *
 * @param file where it stands
 * @param index its number in the file, from 0
 * @param node its fields
 */
record Row(CatalogFile file, int index, JsonNode node) {

    /** The row as a person finds it: its number from 1, and its id or topic where it has one. */
    String label() {
        String number = Integer.toString(index + 1);
        for (String field : List.of("id", "topic")) {
            if (node.path(field).isString()) {
                return number + " (" + text(field) + ")";
            }
        }
        return number;
    }

    String text(String field) {
        return node.path(field).asString();
    }

    @Nullable String textOrNull(String field) {
        return node.has(field) ? text(field) : null;
    }

    @Nullable Integer figureOrNull(String field) {
        return node.has(field) ? node.path(field).asInt() : null;
    }

    double number(String field) {
        return node.path(field).asDouble();
    }

    /** The word of a closed list. The schema knows the same words, which a test holds. */
    <W extends Enum<W> & CatalogWord> W word(String field, Class<W> list) {
        return CatalogWord.find(list, text(field)).orElseThrow(() -> new IllegalStateException(
                file.fileName() + " " + label() + ": the schema let through " + field + " = " + text(field)));
    }

    List<String> texts(String field) {
        return node.path(field).valueStream().map(JsonNode::asString).toList();
    }

    /** What is made of each group in a list of groups; empty where the list is absent. */
    <T> List<T> groups(String field, Function<Row, T> maker) {
        List<T> made = new ArrayList<>();
        node.path(field).forEach(group -> made.add(maker.apply(new Row(file, index, group))));
        return made;
    }
}

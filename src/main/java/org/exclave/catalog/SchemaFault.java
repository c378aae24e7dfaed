package org.exclave.catalog;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a schema validator complained about, in our own terms: the validator's keyword becomes the key of a sentence.
 *
 * @param row which row of the file, from 0; 0 where the file is no list
 * @param field the field within the row, or null when the row itself is meant
 * @param expectation the sentence's key under {@code fault.}
 * @param details what fills the sentence
 */
record SchemaFault(int row, @Nullable String field, String expectation, List<Object> details) {

    private static final int LONGEST_QUOTATION = 60;

    /** The same for a row that was looked at alone, as a list of one. */
    SchemaFault inRow(int number) {
        return new SchemaFault(number, field, expectation, details);
    }

    static SchemaFault of(Error error) {
        if (isChoiceOfFigures(error)) {
            return at(error, null, "catalog.min-or-max");
        }
        return switch (error.getKeyword()) {
            case "required" -> at(error, error.getProperty(), "catalog.is-missing");
            case "additionalProperties" -> at(error, error.getProperty(), "catalog.unknown-field");
            case "enum" -> at(error, null, "catalog.one-of", entries(error.getSchemaNode()), found(error));
            case "type" -> at(error, null, "catalog.type." + error.getSchemaNode().asString(), found(error));
            case "pattern" -> at(error, null, "catalog.form." + definitionOf(error), found(error));
            case "minimum" -> at(error, null, "catalog.at-least", bound(error), found(error));
            case "exclusiveMinimum" -> at(error, null, "catalog.above", bound(error), found(error));
            case "maximum" -> at(error, null, "catalog.at-most", bound(error), found(error));
            case "minLength" -> at(error, null, "catalog.is-empty");
            case "minItems" -> bound(error).equals("1")
                    ? at(error, null, "catalog.is-empty")
                    : at(error, null, "catalog.rule", error.getKeyword());
            case "maxLength" -> at(error, null, "catalog.too-long", bound(error));
            case "uniqueItems" -> at(error, null, "catalog.repeats");
            default -> at(error, null, "catalog.rule", error.getKeyword());
        };
    }

    private static SchemaFault at(Error error, @Nullable String property, String expectation, Object... details) {
        NodePath path = error.getInstanceLocation();
        StringBuilder field = new StringBuilder();
        boolean inList = path.getNameCount() > 0 && path.getElement(0) instanceof Integer;
        for (int i = inList ? 1 : 0; i < path.getNameCount(); i++) {
            append(field, path.getElement(i));
        }
        if (property != null) {
            append(field, property);
        }
        int row = inList ? (Integer) path.getElement(0) : 0;
        return new SchemaFault(row, field.isEmpty() ? null : field.toString(), expectation, List.of(details));
    }

    private static void append(StringBuilder field, Object element) {
        if (element instanceof Integer index) {
            field.append('[').append(index).append(']');
        } else {
            field.append(field.isEmpty() ? "" : ".").append(shortened(String.valueOf(element)));
        }
    }

    /** The schema's only choice is that a claim has a lowest figure, a highest, or both. */
    private static boolean isChoiceOfFigures(Error error) {
        return error.getEvaluationPath().contains("anyOf");
    }

    /** The name under {@code $defs} of the schema part that holds the broken keyword. */
    private static String definitionOf(Error error) {
        NodePath fragment = error.getSchemaLocation().getFragment();
        return fragment.getName(fragment.getNameCount() - 2);
    }

    private static String entries(JsonNode words) {
        return words.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
    }

    private static String bound(Error error) {
        return error.getSchemaNode().asString();
    }

    private static String found(Error error) {
        JsonNode node = error.getInstanceNode();
        String text = node.isString() ? node.asString() : node.toString();
        return shortened(text);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_QUOTATION ? text : text.substring(0, LONGEST_QUOTATION) + "…";
    }
}

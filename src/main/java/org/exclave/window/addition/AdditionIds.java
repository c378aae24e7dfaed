package org.exclave.window.addition;

import java.util.Locale;
import java.util.function.Predicate;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.Catalog;
import tools.jackson.databind.JsonNode;

/** Ids for rows to which the user gave none. */
final class AdditionIds {

    private AdditionIds() {}

    /** The id in a row, or a fresh one after its day or publisher. */
    static String of(AdditionKind kind, JsonNode row, Catalog whole) {
        if (row.path("id").isString()) {
            return row.path("id").asString();
        }
        return switch (kind) {
            case INCIDENT -> {
                String day = row.path("start").asString("").replaceAll("[^0-9]", "");
                yield free(
                        "KT-" + (day.length() < 8 ? "0000" : day.substring(0, 8)) + "-LOCAL-",
                        id -> whole.incident(id).isPresent());
            }
            case SOURCE -> {
                String name = row.path("publisher").asString("").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
                String plain = name.replaceAll("^-|-$", "");
                String cut = plain.substring(0, Math.min(40, plain.length())).replaceAll("-$", "");
                yield free(
                        (cut.isEmpty() ? "local" : "local-" + cut) + "-",
                        id -> whole.source(id).isPresent());
            }
            case CLAIM -> "";
        };
    }

    private static String free(String start, Predicate<String> taken) {
        int number = 1;
        while (taken.test(start + number)) {
            number++;
        }
        return start + number;
    }
}

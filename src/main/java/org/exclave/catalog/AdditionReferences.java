package org.exclave.catalog;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.exclave.failure.AtlasDataException;
import tools.jackson.databind.JsonNode;

/** What rows that the user added name of the catalogue. */
public final class AdditionReferences {

    private static final String SOURCE = "source";

    private AdditionReferences() {}

    /** The ids of the sources that a row cites anywhere; none where it cannot be read, which {@link GrownCatalog} finds out. */
    public static Set<String> sources(Addition addition) {
        Set<String> cited = new LinkedHashSet<>();
        try {
            JsonNode row = CheckedDocument.tree(
                    AdditionFile.NAME, addition.row().getBytes(StandardCharsets.UTF_8), JsonTree.MOST_VALUES);
            if (addition.kind() == AdditionKind.SOURCE) {
                return cited;
            }
            row.path("sources").forEach(source -> cited.add(source.asString("")));
            cited.add(row.path(SOURCE).asString(""));
            row.path("claims").forEach(claim -> cited.add(claim.path(SOURCE).asString("")));
            row.path("accounts").forEach(account -> cited.add(account.path(SOURCE).asString("")));
        } catch (AtlasDataException unreadable) {
            return Set.of();
        }
        cited.remove("");
        return cited;
    }
}

package org.exclave.catalog;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A row that the user added to the catalogue: kept with the user's annotations, shown as local wherever it is seen. Whether
 * it is sound is found out by {@link GrownCatalog}, against the catalogue as it is then.
 *
 * @param kind what the row is
 * @param id of a source or an incident: its id; of a claim, which has none of its own: {@code claim-} and a number
 * @param incident to which incident a claim belongs, shipped or local; null for all else
 * @param row the row as a file of the catalogue would have it, JSON
 */
public record Addition(AdditionKind kind, String id, @Nullable String incident, String row) {

    /** Sources before what cites them, incidents before claims to them; as they came within a kind. */
    public static final Comparator<Addition> SOURCES_FIRST = Comparator.comparing(Addition::kind);

    /** @throws IllegalArgumentException when a claim belongs to no incident, or anything else to one */
    public Addition {
        if ((kind == AdditionKind.CLAIM) != (incident != null)) {
            throw new IllegalArgumentException("a claim, and nothing else, belongs to an incident");
        }
    }

    /** Whether it stands for the same row of the catalogue, however that may have been edited. */
    public boolean isSameRow(Addition other) {
        return kind == other.kind && id.equals(other.id);
    }
}

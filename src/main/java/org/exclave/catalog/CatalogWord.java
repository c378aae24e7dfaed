package org.exclave.catalog;

import java.util.Optional;

/** A word of a closed list, as the catalogue's files write it. */
public interface CatalogWord {

    /** The word in the files, such as {@code multi-day}. */
    String id();

    /** The constant that the files write so, or nothing when the list has no such word. */
    static <W extends Enum<W> & CatalogWord> Optional<W> find(Class<W> list, String id) {
        for (W word : list.getEnumConstants()) {
            if (word.id().equals(id)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}

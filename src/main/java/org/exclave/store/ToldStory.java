package org.exclave.store;

import org.exclave.brief.Brief;
import org.exclave.failure.AtlasDataException;
import org.jspecify.annotations.Nullable;

/**
 * A story as it is told in a language.
 *
 * @param told in the words of that language, or as it was written where there are none that can be read
 * @param written as it was written, in English
 * @param trouble what is wrong with the words of that language, or null
 */
public record ToldStory(Brief told, Brief written, @Nullable AtlasDataException trouble) {

    /** Whether a name is that of this story: its id, or its title in either language. */
    public boolean isCalled(String name) {
        return written.id().equals(name)
                || written.title().equalsIgnoreCase(name)
                || told.title().equalsIgnoreCase(name);
    }

    /** Whether it is told in other words than those in which it was written. */
    public boolean isTranslated() {
        return !told.equals(written);
    }
}

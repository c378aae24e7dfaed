package org.exclave.brief;

import org.exclave.annotation.Reversible;
import org.jspecify.annotations.Nullable;

/**
 * A brief of the user's own comes, becomes another with the same id, or goes.
 *
 * @param before the brief as it was last, or null when it comes
 * @param after the brief as it shall be, or null when it goes
 * @param name the key of what the undo menu calls it
 * @param subject what the undo menu says it was done to: the title of a brief or of a scene
 */
public record BriefEdit(@Nullable Brief before, @Nullable Brief after, String name, String subject) implements Reversible {

    /** @throws IllegalArgumentException when there is no brief, or when the two are not the same one */
    public BriefEdit {
        if (before == null ? after == null : after != null && !before.id().equals(after.id())) {
            throw new IllegalArgumentException("one brief before and after");
        }
    }

    @Override
    public BriefEdit inverse() {
        return new BriefEdit(after, before, name, subject);
    }

    /** By what the brief is known. */
    public String id() {
        return before != null ? before.id() : after != null ? after.id() : "";
    }
}

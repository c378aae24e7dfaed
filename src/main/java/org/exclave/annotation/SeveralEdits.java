package org.exclave.annotation;

import java.util.List;

/**
 * Changes to several annotations by one gesture: made together or not at all, and taken back together.
 *
 * @param parts in the order in which they are made; at least one
 * @param name the key of what the undo menu calls them
 */
public record SeveralEdits(List<SingleEdit> parts, String name) implements Edit {

    /** @throws IllegalArgumentException when there is none */
    public SeveralEdits {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no edit at all");
        }
    }

    @Override
    public SeveralEdits inverse() {
        return new SeveralEdits(
                parts.reversed().stream().map(SingleEdit::inverse).toList(), name);
    }
}

package org.exclave.addition;

import java.util.ArrayList;
import java.util.List;
import org.exclave.annotation.Reversible;
import org.exclave.catalog.Addition;

/**
 * Local additions come, become others of the same rows, or go: all of it together.
 *
 * @param before what there was of them
 * @param after what there is of them then
 * @param subject what the undo menu says it was done to: a title or a claimant
 */
public record AdditionEdit(List<Addition> before, List<Addition> after, String subject) implements Reversible {

    /** @throws IllegalArgumentException when nothing is changed */
    public AdditionEdit {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("nothing is changed");
        }
    }

    @Override
    public AdditionEdit inverse() {
        return new AdditionEdit(after, before, subject);
    }

    @Override
    public String name() {
        if (before.isEmpty()) {
            return "edit.addition.add";
        }
        return after.isEmpty() ? "edit.addition.remove" : "edit.addition.change";
    }

    /** What there is after it of what there was: a changed row stays in its place. */
    public List<Addition> of(List<Addition> there) {
        List<Addition> coming = new ArrayList<>(after);
        List<Addition> then = new ArrayList<>();
        for (Addition each : there) {
            if (!before.contains(each)) {
                then.add(each);
                continue;
            }
            coming.stream().filter(each::isSameRow).findFirst().ifPresent(next -> {
                then.add(next);
                coming.remove(next);
            });
        }
        then.addAll(coming);
        return List.copyOf(then);
    }
}

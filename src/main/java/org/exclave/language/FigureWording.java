package org.exclave.language;

import java.util.Objects;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Group;
import org.exclave.catalog.Range;

/** Puts figures into words without making them more exact than they were said. */
public final class FigureWording {

    private final Messages messages;

    public FigureWording(Messages messages) {
        this.messages = messages;
    }

    /** “16”, “59–65”, “≥ 70” or “≤ 40”. */
    public String range(Range range) {
        if (range.isExact()) {
            return figure(Objects.requireNonNull(range.min()));
        }
        if (range.isOpenAbove()) {
            return messages.text("figure.least", Objects.requireNonNull(range.min()));
        }
        if (range.isOpenBelow()) {
            return messages.text("figure.most", Objects.requireNonNull(range.max()));
        }
        return messages.text("figure.between", Objects.requireNonNull(range.min()), Objects.requireNonNull(range.max()));
    }

    /** Whom a figure counts, such as “Tajik side, civilians”. */
    public String people(ClaimSide side, Group group) {
        String words = messages.text("side." + side.id());
        return group == Group.UNSPECIFIED
                ? words
                : messages.text("inspector.claim.people", words, messages.text("group." + group.id()));
    }

    /** One figure, such as “1,200”. */
    public String figure(int figure) {
        return messages.text("number.plain", figure);
    }
}

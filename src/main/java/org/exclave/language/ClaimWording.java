package org.exclave.language;

import org.exclave.catalog.Claim;
import org.exclave.catalog.Group;

/** Puts claims into words, never without their claimant. */
public final class ClaimWording {

    private final Messages messages;
    private final FigureWording figures;

    public ClaimWording(Messages messages) {
        this.messages = messages;
        this.figures = new FigureWording(messages);
    }

    /** What is counted, such as “Killed · Tajik side, civilians · whole conflict”. */
    public String thing(Claim claim) {
        String side = messages.text("side." + claim.side().id());
        String people = claim.group() == Group.UNSPECIFIED
                ? side
                : messages.text("inspector.claim.people", side, messages.text("group." + claim.group().id()));
        return messages.text(
                "claim.thing",
                messages.text("measure." + claim.measure().id()),
                people,
                messages.text("scope." + claim.scope().id()));
    }

    /** The figure alone, to stand beside its claimant. */
    public String figure(Claim claim) {
        return figures.range(claim.range());
    }

    /** As of when, such as “as of 6 May 2021”, or that no date is given. */
    public String asOf(Claim claim) {
        String date = claim.asOf();
        return date == null ? messages.text("claim.undated") : messages.text("claim.asof", new AsOfWording(messages).full(date));
    }

    /** All of it in a line: “Killed · Tajik side · whole conflict: 19, says Radio Ozodi, as of 6 May 2021”. */
    public String sentence(Claim claim) {
        return messages.text("claim.sentence", thing(claim), figure(claim), claim.claimant(), asOf(claim));
    }
}

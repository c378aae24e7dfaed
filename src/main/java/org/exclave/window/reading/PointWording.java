package org.exclave.window.reading;

import org.exclave.language.ClaimWording;
import org.exclave.language.Messages;
import org.exclave.query.AccountConflict;
import org.exclave.query.ClaimConflict;
import org.exclave.query.CuratedPoint;
import org.exclave.query.DisputedPoint;
import org.exclave.query.RangeGap;
import org.exclave.query.TimeConflict;

/** Puts disagreements into words. */
final class PointWording {

    private static final double PER_CENT = 100;

    private final Messages messages;
    private final ClaimWording claims;

    PointWording(Messages messages) {
        this.messages = messages;
        this.claims = new ClaimWording(messages);
    }

    /** What it is about. */
    String title(DisputedPoint point) {
        return switch (point) {
            case CuratedPoint curated -> curated.disagreement().topic();
            case ClaimConflict figures -> claims.thing(figures.widest().lower());
            case AccountConflict accounts -> accounts.incident().title();
            case TimeConflict times -> times.incident().title();
        };
    }

    /** Of which sort it is, how large, and of what incident where the title does not say so. */
    String caption(DisputedPoint point) {
        return switch (point) {
            case CuratedPoint curated -> messages.text("disagreement.curated", curated.incidents().size());
            case ClaimConflict figures -> messages.text(
                    "disagreement.figures",
                    gap(figures.widest()),
                    figures.incident().title());
            case AccountConflict accounts -> messages.text(
                    "disagreement.accounts", accounts.incident().accounts().size());
            case TimeConflict times -> messages.text("disagreement.times");
        };
    }

    /** Which two claimants are farthest apart, and by how much. */
    String widest(RangeGap gap) {
        return messages.text(
                "disagreement.widest",
                gap.lower().claimant(),
                claims.figure(gap.lower()),
                gap.higher().claimant(),
                claims.figure(gap.higher()),
                gap(gap));
    }

    private String gap(RangeGap gap) {
        return messages.text("disagreement.gap", gap.share() * PER_CENT);
    }
}

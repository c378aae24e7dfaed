package org.exclave.exchange.table;

import java.util.Optional;
import org.exclave.event.EventTableKind;

/**
 * To whom a known table is owed, and on what terms. UCDP publishes its data under the Creative Commons licence that is named
 * here; ACLED has terms of its own, to which whoever downloads its data agrees.
 *
 * @param credit who collected it
 * @param licence the terms, in words
 */
public record KnownCredit(String credit, String licence) {

    private static final KnownCredit UCDP =
            new KnownCredit("Uppsala Conflict Data Program (UCDP), ucdp.uu.se: Georeferenced Event Dataset", "CC BY 4.0");
    private static final KnownCredit CANDIDATE =
            new KnownCredit("Uppsala Conflict Data Program (UCDP), ucdp.uu.se: Candidate Events Dataset", "CC BY 4.0");
    private static final KnownCredit ACLED =
            new KnownCredit("ACLED (Armed Conflict Location & Event Data), acleddata.com", "terms of ACLED, acleddata.com");

    /** That of a kind of table; nothing for a table of anybody. */
    public static Optional<KnownCredit> of(EventTableKind kind) {
        return switch (kind) {
            case UCDP -> Optional.of(UCDP);
            case CANDIDATE -> Optional.of(CANDIDATE);
            case ACLED -> Optional.of(ACLED);
            case GENERIC -> Optional.empty();
        };
    }
}

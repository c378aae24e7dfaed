package org.exclave.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or is said to have happened, with everybody's figures and accounts side by side.
 *
 * @param id the key of the row; never read a date out of it
 * @param title a few words
 * @param summary what happened, in the editors' own words
 * @param episode the round of fighting it belongs to
 * @param tier part of the conflict, or around it
 * @param time when
 * @param timeNote both sides' times where they differ, or null
 * @param place where, or null when nothing can be said
 * @param otherPlaces further places it touched
 * @param category what sort of incident
 * @param tags free words
 * @param parties who took part
 * @param claims the figures, each with its claimant, in the order of the file
 * @param accounts what each side says, in the order of the file
 * @param verification by whom it is borne out
 * @param confidence how sure the editors are
 * @param sources everything cited, at least one
 * @param note the editors' reserve, or null
 * @param local whether the user added it, so that it is none of the catalogue's
 */
public record Incident(
        String id,
        String title,
        String summary,
        Episode episode,
        Tier tier,
        TimeSpan time,
        @Nullable String timeNote,
        @Nullable Place place,
        List<Place> otherPlaces,
        Category category,
        List<String> tags,
        List<Party> parties,
        List<Claim> claims,
        List<Account> accounts,
        Verification verification,
        Confidence confidence,
        List<Source> sources,
        @Nullable String note,
        boolean local) {

    /** Earliest possible start first; then the earlier end; then by id, so that the order is always the same. */
    public static final Comparator<Incident> EARLIEST_FIRST = Comparator.comparing(
                    (Incident incident) -> incident.time().earliest())
            .thenComparing(incident -> incident.time().latest())
            .thenComparing(Incident::id);

    public Incident {
        otherPlaces = List.copyOf(otherPlaces);
        tags = List.copyOf(tags);
        parties = List.copyOf(parties);
        claims = List.copyOf(claims);
        accounts = List.copyOf(accounts);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("an incident needs a source");
        }
    }

    /** An incident of the catalogue. */
    public Incident(
            String id,
            String title,
            String summary,
            Episode episode,
            Tier tier,
            TimeSpan time,
            @Nullable String timeNote,
            @Nullable Place place,
            List<Place> otherPlaces,
            Category category,
            List<String> tags,
            List<Party> parties,
            List<Claim> claims,
            List<Account> accounts,
            Verification verification,
            Confidence confidence,
            List<Source> sources,
            @Nullable String note) {
        this(
                id,
                title,
                summary,
                episode,
                tier,
                time,
                timeNote,
                place,
                otherPlaces,
                category,
                tags,
                parties,
                claims,
                accounts,
                verification,
                confidence,
                sources,
                note,
                false);
    }

    /** The same incident with one more claim, behind all others; it cites the claim's source, too. */
    Incident withClaim(Claim claim) {
        return new Incident(
                id,
                title,
                summary,
                episode,
                tier,
                time,
                timeNote,
                place,
                otherPlaces,
                category,
                tags,
                parties,
                Stream.concat(claims.stream(), Stream.of(claim)).toList(),
                accounts,
                verification,
                confidence,
                Stream.concat(sources.stream(), Stream.of(claim.source())).distinct().toList(),
                note,
                local);
    }

    /** Whether the user added it, or a claim to it. */
    public boolean hasLocalPart() {
        return local || claims.stream().anyMatch(Claim::local);
    }

    /** The family that gives its symbol, filter and colour. */
    public Family family() {
        return category.family();
    }

    /** Whether the row collects running totals: left out of bars and counts, never added to anything. */
    public boolean isRunningTotal() {
        return category == Category.AGGREGATE;
    }
}

package org.exclave.query;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.exclave.catalog.CatalogWord;
import org.exclave.catalog.Category;
import org.exclave.catalog.Confidence;
import org.exclave.catalog.Episode;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Party;
import org.exclave.catalog.PartySide;
import org.exclave.catalog.Source;
import org.exclave.catalog.SourceKind;
import org.exclave.catalog.Tier;
import org.exclave.catalog.Verification;

/** What of an incident is a word of a closed list, or several. */
public enum Trait {
    CATEGORY("category"),
    VERIFICATION("verification"),
    CONFIDENCE("confidence"),
    TIER("tier"),
    EPISODE("episode"),
    /** On whose side any of its parties stands. */
    PARTY_SIDE("party-side"),
    /** Of what kind any of its sources is. */
    SOURCE_KIND("source-kind");

    private final String id;

    Trait(String id) {
        this.id = id;
    }

    /** The key of a condition on this trait. */
    public String id() {
        return id;
    }

    /** The closed list, in its order. */
    public Set<String> words() {
        CatalogWord[] list =
                switch (this) {
                    case CATEGORY -> Category.values();
                    case VERIFICATION -> Verification.values();
                    case CONFIDENCE -> Confidence.values();
                    case TIER -> Tier.values();
                    case EPISODE -> Episode.values();
                    case PARTY_SIDE -> PartySide.values();
                    case SOURCE_KIND -> SourceKind.values();
                };
        Set<String> ids = new LinkedHashSet<>();
        Arrays.stream(list).forEach(word -> ids.add(word.id()));
        return Collections.unmodifiableSet(ids);
    }

    /** Whether an incident has any of some words. */
    boolean isAnyOf(Incident incident, Set<String> wished) {
        return wordsOf(incident).anyMatch(word -> wished.contains(word.id()));
    }

    private Stream<? extends CatalogWord> wordsOf(Incident incident) {
        return switch (this) {
            case CATEGORY -> Stream.of(incident.category());
            case VERIFICATION -> Stream.of(incident.verification());
            case CONFIDENCE -> Stream.of(incident.confidence());
            case TIER -> Stream.of(incident.tier());
            case EPISODE -> Stream.of(incident.episode());
            case PARTY_SIDE -> incident.parties().stream().map(Party::side);
            case SOURCE_KIND -> incident.sources().stream().map(Source::kind);
        };
    }

    /** The trait with exactly this id. */
    static Optional<Trait> withId(String id) {
        return Arrays.stream(values()).filter(trait -> trait.id.equals(id)).findFirst();
    }
}

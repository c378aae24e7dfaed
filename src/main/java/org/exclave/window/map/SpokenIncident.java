package org.exclave.window.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.window.part.IncidentWords;

/** Says in one sentence what an incident is, whose claims there are about it and in what they differ; no figure without its claimant. */
final class SpokenIncident {

    private record Kind(Measure measure, ClaimScope scope) {}

    private final Messages messages;
    private final IncidentWords words;
    private final FigureWording figures;

    SpokenIncident(Messages messages) {
        this.messages = messages;
        this.words = new IncidentWords(messages);
        this.figures = new FigureWording(messages);
    }

    /** The sentence of an incident. */
    String of(Incident incident) {
        return messages.text("map.walk.spoken", words.spoken(incident), claims(incident.claims()));
    }

    private String claims(List<Claim> claims) {
        if (claims.isEmpty()) {
            return messages.text("map.walk.none");
        }
        Map<Kind, List<Claim>> kinds = new TreeMap<>(Comparator.comparing(Kind::measure).thenComparing(Kind::scope));
        claims.forEach(claim -> kinds.computeIfAbsent(new Kind(claim.measure(), claim.scope()), _ -> new ArrayList<>())
                .add(claim));
        List<List<Claim>> differing = kinds.values().stream().filter(SpokenIncident::differ).toList();
        return differing.isEmpty()
                ? messages.text("map.walk.alike", claimants(claims))
                : messages.text(
                        "map.walk.differ",
                        differing.stream()
                                .flatMap(Collection::stream)
                                .map(this::claim)
                                .collect(Collectors.joining("; ")));
    }

    /** Whether several claimants give several figures for the same. */
    private static boolean differ(List<Claim> claims) {
        return claims.stream().map(Claim::claimant).distinct().count() > 1
                && claims.stream().map(Claim::range).distinct().count() > 1;
    }

    private static String claimants(List<Claim> claims) {
        return claims.stream().map(Claim::claimant).distinct().collect(Collectors.joining("; "));
    }

    private String claim(Claim claim) {
        String claimant = claim.local() ? messages.text("local.behind", claim.claimant()) : claim.claimant();
        return messages.text(
                "map.walk.claim",
                messages.text("measure." + claim.measure().id()),
                claimant,
                figures.range(claim.range()),
                messages.text("side." + claim.side().id()));
    }
}

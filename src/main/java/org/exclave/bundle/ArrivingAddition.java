package org.exclave.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionFile;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.AdditionReferences;
import org.exclave.catalog.GrownCatalog;
import org.exclave.failure.Fault;

/**
 * An addition to the catalogue on its way in. What has the id of something else stays out, and so does what rests on it: under
 * another id the same deaths might be counted twice, and under that id a figure would be given to what it does not speak of.
 *
 * @param wished as the bundle has it
 * @param fresh what is added; a claim, which nobody knows by its id, under one that is free
 * @param fate what becomes of it
 * @param fault what is wrong with it, where it is unsound here
 */
public record ArrivingAddition(Addition wished, Addition fresh, Fate fate, Optional<Fault> fault) {

    /** What becomes of an addition. */
    public enum Fate {
        /** It comes. */
        NEW,
        /** It is there already, to the last word. */
        KNOWN,
        /** Something else has its id; it stays out. */
        TAKEN,
        /** It rests on something that stays out, and stays out with it. */
        RESTING,
        /** The catalogue here refuses it, and it stays out. */
        UNSOUND
    }

    /** Whether it stays out though it is not there. */
    public boolean staysOut() {
        return fate != Fate.NEW && fate != Fate.KNOWN;
    }

    /** What becomes of the additions of a bundle where there is a catalogue already, sources first. */
    static List<ArrivingAddition> of(List<Addition> additions, GrownCatalog there) {
        Set<String> out = new HashSet<>();
        List<Addition> all = new ArrayList<>(there.additions());
        List<ArrivingAddition> arriving = new ArrayList<>();
        for (Addition addition : additions.stream().sorted(Addition.SOURCES_FIRST).toList()) {
            Fate fate = fate(addition, there, out);
            Addition fresh = addition;
            if (fate == Fate.NEW) {
                fresh = addition.kind() == AdditionKind.CLAIM ? numbered(addition, all) : addition;
                all.add(fresh);
            } else if (fate != Fate.KNOWN) {
                out.add(place(addition.kind(), addition.id()));
            }
            arriving.add(new ArrivingAddition(addition, fresh, fate, Optional.empty()));
        }
        GrownCatalog grown = GrownCatalog.of(there.shipped(), all);
        return arriving.stream().map(each -> each.heldAgainst(grown)).toList();
    }

    private static Fate fate(Addition addition, GrownCatalog there, Set<String> out) {
        if (there.additions().stream().anyMatch(other -> saysTheSame(addition, other))) {
            return Fate.KNOWN;
        }
        boolean taken = switch (addition.kind()) {
            case SOURCE -> there.shipped().sources().stream().anyMatch(source -> source.id().equals(addition.id()));
            case INCIDENT -> there.shipped().incident(addition.id()).isPresent();
            case CLAIM -> false;
        };
        if (taken || (addition.kind() != AdditionKind.CLAIM && there.additions().stream().anyMatch(addition::isSameRow))) {
            return Fate.TAKEN;
        }
        boolean resting = out.contains(place(AdditionKind.INCIDENT, String.valueOf(addition.incident())))
                || AdditionReferences.sources(addition).stream()
                        .anyMatch(source -> out.contains(place(AdditionKind.SOURCE, source)));
        return resting ? Fate.RESTING : Fate.NEW;
    }

    private static boolean saysTheSame(Addition one, Addition other) {
        return one.kind() == other.kind()
                && one.row().equals(other.row())
                && (one.incident() == null ? one.id().equals(other.id()) : one.incident().equals(other.incident()));
    }

    private static String place(AdditionKind kind, String id) {
        return kind.id() + " " + id;
    }

    private static Addition numbered(Addition claim, List<Addition> all) {
        String id = all.stream().anyMatch(claim::isSameRow) ? AdditionFile.freshClaim(all) : claim.id();
        return new Addition(claim.kind(), id, claim.incident(), claim.row());
    }

    private ArrivingAddition heldAgainst(GrownCatalog grown) {
        List<Fault> faults = fate == Fate.NEW ? grown.unsound().get(fresh) : null;
        return faults == null
                ? this
                : new ArrivingAddition(wished, fresh, Fate.UNSOUND, faults.stream().findFirst());
    }
}

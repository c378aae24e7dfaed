package org.exclave.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exclave.brief.Brief;
import org.exclave.event.EventSet;

/**
 * What becomes of a bundle where some briefs and sets are already. Nothing that is there is changed: what is there already, to
 * the last word, does not come a second time; what only has the id or the name of another gets one of its own.
 *
 * @param brief what becomes of its brief
 * @param sets what becomes of each of its sets
 */
public record BundleArrival(ArrivingBrief brief, List<ArrivingSet> sets) {

    /** Takes a copy. */
    public BundleArrival {
        sets = List.copyOf(sets);
    }

    /**
     * A brief on its way in.
     *
     * @param wished as the bundle has it
     * @param known the same brief where it is already, whatever its id there; nothing where it is new
     * @param fresh what is added, under an id that is free; the brief that is known where there is one
     */
    public record ArrivingBrief(Brief wished, Optional<Brief> known, Brief fresh) {

        /** Whether it comes under another id than its own. */
        public boolean isRenamed() {
            return known.isEmpty() && !fresh.id().equals(wished.id());
        }
    }

    /**
     * A set on its way in.
     *
     * @param wished as the bundle has it
     * @param known what the same events are called where they are already; nothing where they are new
     * @param fresh what is added, under a name that is free; the same as wished where the events are known
     */
    public record ArrivingSet(BundledSet wished, Optional<String> known, BundledSet fresh) {

        /** Whether it comes under another name than its own. */
        public boolean isRenamed() {
            return !fresh.set().name().equals(wished.set().name());
        }
    }

    /**
     * What becomes of a bundle.
     *
     * @param briefs all that are there
     * @param there all sets that are there
     */
    public static BundleArrival of(Bundle bundle, List<Brief> briefs, List<EventSet> there) {
        List<ArrivingSet> sets = new ArrayList<>();
        for (BundledSet set : bundle.sets()) {
            Predicate<String> isTaken = name -> Stream.concat(
                            Stream.concat(
                                    there.stream().map(EventSet::name),
                                    sets.stream().map(each -> each.fresh().set().name())),
                            bundle.sets().stream()
                                    .map(each -> each.set().name())
                                    .filter(other -> !other.equalsIgnoreCase(set.set().name())))
                    .anyMatch(name::equalsIgnoreCase);
            sets.add(arriving(set, there, isTaken));
        }
        return new BundleArrival(arriving(bundle.brief(), briefs), sets);
    }

    /** The brief that is to be added, if it is new. */
    public Optional<Brief> freshBrief() {
        return brief.known().isPresent() ? Optional.empty() : Optional.of(brief.fresh());
    }

    /** The sets that are to be added. */
    public List<BundledSet> freshSets() {
        return sets.stream().filter(set -> set.known().isEmpty()).map(ArrivingSet::fresh).toList();
    }

    /** Whether all of it is there already. */
    public boolean isKnown() {
        return brief.known().isPresent() && freshSets().isEmpty();
    }

    private static ArrivingBrief arriving(Brief brief, List<Brief> there) {
        Optional<Brief> same =
                there.stream().filter(each -> named(brief, each.id()).equals(each)).findFirst();
        if (same.isPresent()) {
            return new ArrivingBrief(brief, same, same.get());
        }
        String id = brief.id();
        for (int number = 2; isTaken(id, there); number++) {
            id = brief.id() + "-" + number;
        }
        return new ArrivingBrief(brief, Optional.empty(), named(brief, id));
    }

    private static boolean isTaken(String id, List<Brief> there) {
        return there.stream().anyMatch(each -> each.id().equals(id));
    }

    private static Brief named(Brief brief, String id) {
        return new Brief(id, brief.title(), brief.about(), brief.annotations(), brief.scenes());
    }

    private static ArrivingSet arriving(BundledSet set, List<EventSet> there, Predicate<String> isTaken) {
        Optional<String> same =
                there.stream().filter(set.set()::saysTheSameAs).map(EventSet::name).findFirst();
        if (same.isPresent()) {
            return new ArrivingSet(set, same, set);
        }
        String name = set.set().name();
        for (int number = 2; isTaken.test(name); number++) {
            name = set.set().name() + " (" + number + ")";
        }
        return new ArrivingSet(set, Optional.empty(), name.equals(set.set().name()) ? set : set.named(name));
    }
}

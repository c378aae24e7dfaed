package org.exclave.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.exclave.addition.AdditionEdit;
import org.exclave.brief.Brief;
import org.exclave.brief.BriefEdit;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneLayers;
import org.exclave.catalog.Addition;
import org.exclave.event.EventSet;

/**
 * What becomes of a bundle where some briefs and sets are already. Nothing that is there is changed: what is there already, to
 * the last word, does not come a second time; what only has the id or the name of another gets one of its own.
 *
 * @param brief what becomes of its brief
 * @param sets what becomes of each of its sets
 * @param overlays what becomes of each of its overlay layers
 * @param additions what becomes of each addition to the catalogue, sources first
 */
public record BundleArrival(
        ArrivingBrief brief,
        List<ArrivingSet> sets,
        List<ArrivingOverlay> overlays,
        List<ArrivingAddition> additions) {

    /** Takes copies. */
    public BundleArrival {
        sets = List.copyOf(sets);
        overlays = List.copyOf(overlays);
        additions = List.copyOf(additions);
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
     * An overlay layer on its way in.
     *
     * @param wished as the bundle has it
     * @param known what the same layer is called where it is already; nothing where it is new
     * @param fresh what is added, under a name that is free; the same as wished where the layer is known
     */
    public record ArrivingOverlay(BundledOverlay wished, Optional<String> known, BundledOverlay fresh) {

        /** Whether it comes under another name than its own. */
        public boolean isRenamed() {
            return !fresh.name().equals(wished.name());
        }

        /** What it is called here then. */
        String here() {
            return known.orElse(fresh.name());
        }
    }

    /** What becomes of a bundle where all this is already; may take its time over thousands of rows or shapes. */
    public static BundleArrival of(Bundle bundle, Holdings there) {
        List<String> setNames = bundle.sets().stream().map(each -> each.set().name()).toList();
        List<ArrivingSet> sets = new ArrayList<>();
        for (BundledSet set : bundle.sets()) {
            List<String> taken = Stream.concat(
                            there.sets().stream().map(EventSet::name),
                            sets.stream().map(each -> each.fresh().set().name()))
                    .toList();
            sets.add(arriving(set, there.sets(), isTaken(set.set().name(), taken, setNames)));
        }
        List<String> layerNames = bundle.overlays().stream().map(BundledOverlay::name).toList();
        List<ArrivingOverlay> overlays = new ArrayList<>();
        for (BundledOverlay layer : bundle.overlays()) {
            List<String> taken = Stream.concat(
                            there.overlayNames().stream(),
                            overlays.stream().map(each -> each.fresh().name()))
                    .toList();
            overlays.add(arriving(layer, there.overlays(), isTaken(layer.name(), taken, layerNames)));
        }
        Map<String, String> called = new HashMap<>();
        overlays.forEach(each -> called.put(each.wished().name(), each.here()));
        return new BundleArrival(
                arriving(bundle.brief(), calling(bundle.brief(), called), there.briefs()),
                sets,
                overlays,
                ArrivingAddition.of(bundle.additions(), there.catalogue()));
    }

    /** Which names are no more to be had: those that are taken, and those of others of the bundle. */
    private static Predicate<String> isTaken(String own, List<String> taken, List<String> bundled) {
        return name -> Stream.concat(
                        taken.stream(), bundled.stream().filter(other -> !other.equalsIgnoreCase(own)))
                .anyMatch(name::equalsIgnoreCase);
    }

    /** What is new of it, to be kept. */
    public FreshContent fresh() {
        BriefEdit coming = freshBrief()
                .map(each -> new BriefEdit(null, each, "edit.bundle", each.title()))
                .orElse(null);
        List<Addition> added = freshAdditions();
        return new FreshContent(
                coming,
                freshSets(),
                freshOverlays(),
                added.isEmpty() ? null : new AdditionEdit(List.of(), added, brief.wished().title()));
    }

    /** The brief that is to be added, if it is new. */
    public Optional<Brief> freshBrief() {
        return brief.known().isPresent() ? Optional.empty() : Optional.of(brief.fresh());
    }

    /** The sets that are to be added. */
    public List<BundledSet> freshSets() {
        return sets.stream().filter(set -> set.known().isEmpty()).map(ArrivingSet::fresh).toList();
    }

    /** The overlay layers that are to be added. */
    public List<BundledOverlay> freshOverlays() {
        return overlays.stream()
                .filter(layer -> layer.known().isEmpty())
                .map(ArrivingOverlay::fresh)
                .toList();
    }

    /** The additions to the catalogue that are to be added. */
    public List<Addition> freshAdditions() {
        return additions.stream()
                .filter(each -> each.fate() == ArrivingAddition.Fate.NEW)
                .map(ArrivingAddition::fresh)
                .toList();
    }

    /** Whether nothing of it is to be added. */
    public boolean isKnown() {
        return fresh().isEmpty();
    }

    /** The same brief, whose scenes call layers as they are called here. */
    private static Brief calling(Brief brief, Map<String, String> called) {
        return new Brief(
                brief.id(),
                brief.title(),
                brief.about(),
                brief.annotations(),
                brief.scenes().stream().map(scene -> calling(scene, called)).toList());
    }

    private static Scene calling(Scene scene, Map<String, String> called) {
        SceneLayers said = scene.layers();
        if (said == null || said.overlays().isEmpty()) {
            return scene;
        }
        Set<String> names = new HashSet<>();
        said.overlays().forEach(name -> names.add(called.getOrDefault(name, name)));
        return scene.withLayers(new SceneLayers(said.drawn(), said.opacities(), said.order(), names));
    }

    private static ArrivingBrief arriving(Brief wished, Brief brief, List<Brief> there) {
        Optional<Brief> same =
                there.stream().filter(each -> named(brief, each.id()).equals(each)).findFirst();
        if (same.isPresent()) {
            return new ArrivingBrief(wished, same, same.get());
        }
        String id = brief.id();
        for (int number = 2; isTaken(id, there); number++) {
            id = brief.id() + "-" + number;
        }
        return new ArrivingBrief(wished, Optional.empty(), named(brief, id));
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
        String name = free(set.set().name(), isTaken);
        return new ArrivingSet(set, Optional.empty(), name.equals(set.set().name()) ? set : set.named(name));
    }

    private static ArrivingOverlay arriving(
            BundledOverlay layer, List<BundledOverlay> there, Predicate<String> isTaken) {
        Optional<String> same =
                there.stream().filter(layer::saysTheSameAs).map(BundledOverlay::name).findFirst();
        return same.isPresent()
                ? new ArrivingOverlay(layer, same, layer)
                : new ArrivingOverlay(layer, same, layer.named(free(layer.name(), isTaken)));
    }

    private static String free(String wished, Predicate<String> isTaken) {
        String name = wished;
        for (int number = 2; isTaken.test(name); number++) {
            name = wished + " (" + number + ")";
        }
        return name;
    }
}

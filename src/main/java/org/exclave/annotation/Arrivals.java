package org.exclave.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Annotations that come from a file, held against those that are there: which are new, which have the id of another one, and
 * which are there already to the letter.
 *
 * @param fresh those whose id nothing here has, in the order of the file, in which they will lie over each other
 * @param clashing those that differ from the one here with the same id
 * @param known how many are there already to the letter; nothing is to be done about them
 */
public record Arrivals(List<Annotation> fresh, List<ChangeAnnotation> clashing, int known) {

    /** The key of what the undo menu calls an import. */
    public static final String NAME = "edit.import";

    /** Takes copies of the lists. */
    public Arrivals {
        fresh = List.copyOf(fresh);
        clashing = List.copyOf(clashing);
    }

    /**
     * Holds annotations against those that are there.
     *
     * @param present what is there
     * @param read what comes, each id once
     */
    public static Arrivals of(List<Annotation> present, List<Annotation> read) {
        Map<String, Annotation> here = new HashMap<>();
        present.forEach(annotation -> here.put(annotation.id(), annotation));
        List<Annotation> fresh = new ArrayList<>();
        List<ChangeAnnotation> clashing = new ArrayList<>();
        int known = 0;
        for (Annotation annotation : read) {
            Annotation before = here.get(annotation.id());
            if (before == null) {
                fresh.add(annotation);
            } else if (before.equals(annotation)) {
                known++;
            } else {
                clashing.add(new ChangeAnnotation(before, annotation));
            }
        }
        return new Arrivals(FileOrder.kept(present, fresh), clashing, known);
    }

    /**
     * Annotations of several files, each id once: what is in two to the letter comes once, what differs gets an id of its own.
     *
     * @param ids gives ids; one that is taken is passed over
     */
    public static List<Annotation> eachOnce(List<Annotation> read, Supplier<String> ids) {
        Map<String, Annotation> once = new LinkedHashMap<>();
        for (Annotation annotation : read) {
            Annotation before = once.putIfAbsent(annotation.id(), annotation);
            if (before == null || before.equals(annotation)) {
                continue;
            }
            String id = ids.get();
            while (once.containsKey(id)) {
                id = ids.get();
            }
            once.put(id, annotation.copied(id, annotation.created()).modifiedAt(annotation.modified()));
        }
        return List.copyOf(once.values());
    }

    /** How many annotations an import brings in or changes. */
    public int count() {
        return fresh.size() + clashing.size();
    }

    /**
     * The import that leaves everything here as it is: what has the id of another one gets an id of its own.
     *
     * @param ids gives ids; one that is taken is passed over
     * @return none where there is nothing to import
     */
    public List<SingleEdit> keepingBoth(Supplier<String> ids) {
        Set<String> taken = new HashSet<>();
        fresh.forEach(annotation -> taken.add(annotation.id()));
        clashing.forEach(clash -> taken.add(clash.id()));
        List<SingleEdit> parts = added();
        for (ChangeAnnotation clash : clashing) {
            String id = ids.get();
            while (!taken.add(id)) {
                id = ids.get();
            }
            Annotation after = clash.after();
            parts.add(new AddAnnotation(after.copied(id, after.created()).modifiedAt(after.modified())));
        }
        return parts;
    }

    /**
     * The import after which what has the id of another one stands in its place.
     *
     * @return none where there is nothing to import
     */
    public List<SingleEdit> replacing() {
        List<SingleEdit> parts = added();
        parts.addAll(clashing);
        return parts;
    }

    private List<SingleEdit> added() {
        List<SingleEdit> parts = new ArrayList<>();
        fresh.forEach(annotation -> parts.add(new AddAnnotation(annotation)));
        return parts;
    }
}

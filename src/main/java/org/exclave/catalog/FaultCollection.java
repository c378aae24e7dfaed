package org.exclave.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.jspecify.annotations.Nullable;

/** Everything found wrong while reading, so that an editor sees it all at once and not one fault per try. */
final class FaultCollection {

    /** More than these are not listed one by one: nobody reads on, and a spoilt file may hold a million. */
    static final int MOST_LISTED = 100;

    /** More than these beyond the listed ones are not even counted. */
    private static final int MOST_COUNTED = 10_000;

    private static final int WHOLE_FILE = -1;

    private record Found(CatalogFile file, int row, Fault fault) {}

    private record Spot(CatalogFile file, int row) {}

    private final List<Found> found = new ArrayList<>();
    private final Set<Spot> spots = new HashSet<>();
    private int unlisted;

    void addForFile(CatalogFile file, String expectation, Object... details) {
        add(file, WHOLE_FILE, Fault.of(file.fileName(), expectation, details));
    }

    void addForRow(Row row, @Nullable String field, String expectation, Object... details) {
        add(row.file(), row.index(), Fault.of(row.file().fileName(), row.label(), field, expectation, details));
    }

    private void add(CatalogFile file, int row, Fault fault) {
        spots.add(new Spot(file, row));
        if (found.size() < MOST_LISTED) {
            found.add(new Found(file, row, fault));
        } else {
            unlisted++;
        }
    }

    /** Whether so much is wrong that nobody will want to know of more. */
    boolean isOverfull() {
        return unlisted >= MOST_COUNTED;
    }

    /** Whether nothing is wrong with that row so far. */
    boolean isSound(Row row) {
        return !spots.contains(new Spot(row.file(), row.index()));
    }

    /** What was found so far, in the order in which it was found. */
    List<Fault> faults() {
        return found.stream().map(Found::fault).toList();
    }

    /** Ends reading when anything is wrong. */
    void throwIfAny() throws AtlasDataException {
        if (found.isEmpty()) {
            return;
        }
        found.sort(Comparator.comparing(Found::file).thenComparingInt(Found::row));
        List<Fault> faults = new ArrayList<>(found.stream().map(Found::fault).toList());
        if (unlisted > 0) {
            faults.add(Fault.of(faults.getLast().file(), isOverfull() ? "catalog.and-many-more" : "catalog.and-more", unlisted));
        }
        throw new AtlasDataException(faults, null);
    }
}

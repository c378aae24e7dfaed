package org.exclave.exchange.events;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.exclave.event.EventRecords;
import org.exclave.event.EventSet;

/** The events of a set in the order of its rows, with what stands in those. */
final class WrittenRows {

    private final EventSet set;
    private final EventRecords records;

    WrittenRows(EventSet set, EventRecords records) {
        this.set = set;
        this.records = records;
    }

    /** Whether the rows were kept, and it is known what their columns are called. */
    boolean areKept() {
        return records.areKept() && !set.origin().header().isEmpty();
    }

    /** What the columns are called; those of a table without a header are numbers and get a word before them. */
    List<String> header() {
        List<String> names = set.origin().header();
        boolean numbers = IntStream.range(0, names.size()).allMatch(i -> names.get(i).equals(Integer.toString(i + 1)));
        return numbers ? names.stream().map(name -> "column " + name).toList() : names;
    }

    /**
     * What the columns are called where no name may stand twice, letters of either case being the same: with a sign behind each
     * that is taken.
     */
    List<String> names(Collection<String> taken) {
        Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        used.addAll(taken);
        List<String> names = new ArrayList<>();
        for (String written : header()) {
            String name = written.isBlank() ? "column " + (names.size() + 1) : written;
            while (!used.add(name)) {
                name += "_";
            }
            names.add(name);
        }
        return names;
    }

    /** The numbers of the events, in the order of their rows. */
    int[] order() {
        long[] keys = new long[set.size()];
        for (int event = 0; event < keys.length; event++) {
            keys[event] = (long) set.row(event) << Integer.SIZE | event;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /**
     * What stands in the row of an event, to each column one field; nothing when rows were not kept.
     *
     * @throws IOException when the row cannot be read, or is not of the width of its table
     */
    List<String> fields(int event) throws IOException {
        if (!areKept()) {
            return List.of();
        }
        List<String> fields = records.fields(set.row(event));
        int width = set.origin().header().size();
        if (fields.size() != width) {
            throw new IOException("row " + set.row(event) + ": " + fields.size() + " / " + width);
        }
        return fields;
    }
}

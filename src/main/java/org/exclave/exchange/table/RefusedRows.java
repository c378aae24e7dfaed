package org.exclave.exchange.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.exclave.failure.Fault;

/** The rows of a table that could not be understood: all are counted, the first {@value #KEPT} kept with their reasons. */
public final class RefusedRows {

    /** So many are kept with their reasons. */
    public static final int KEPT = 1000;

    private final List<Fault> first = new ArrayList<>();
    private int count;

    RefusedRows() {}

    void add(Fault fault) {
        count++;
        if (first.size() < KEPT) {
            first.add(fault);
        }
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** The first of them; each says in which line of the file it began, in which column the fault is, and what it is. */
    public List<Fault> first() {
        return Collections.unmodifiableList(first);
    }
}

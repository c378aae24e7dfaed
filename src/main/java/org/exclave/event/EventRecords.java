package org.exclave.event;

import java.io.IOException;
import java.util.List;

/** The rows of an imported table as they were written, read one after the other. Used by one thread. */
public interface EventRecords {

    /** No row was kept. */
    EventRecords NONE = new EventRecords() {
        @Override
        public boolean areKept() {
            return false;
        }

        @Override
        public List<String> fields(int row) throws IOException {
            throw new IOException("no rows were kept");
        }
    };

    /** Whether rows were kept at all. */
    boolean areKept();

    /**
     * The fields of a row, in the order of the header.
     *
     * @param row counted from 1; higher than at the call before
     * @throws IOException when there is no such row, or it cannot be read
     */
    List<String> fields(int row) throws IOException;
}

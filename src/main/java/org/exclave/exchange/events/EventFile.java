package org.exclave.exchange.events;

import java.io.IOException;
import java.io.OutputStream;
import org.exclave.event.EventRecords;
import org.exclave.event.EventSet;
import org.exclave.exchange.feature.FeatureFile;
import org.exclave.exchange.feature.FeatureFormat;

/** Writes a set of events, in the order of its rows. No more than a block of rows is in the memory at once. */
public final class EventFile {

    private EventFile() {}

    /**
     * Writes it and leaves the stream open.
     *
     * @param records its rows as they were written, from the first on
     * @throws IOException when the stream does not take it, or a row cannot be read
     */
    public static void write(FeatureFormat format, EventSet set, EventRecords records, OutputStream out) throws IOException {
        WrittenRows rows = new WrittenRows(set, records);
        switch (format) {
            case CSV -> EventTable.write(set, rows, out);
            case GEOJSON -> EventFeatures.write(set, rows, out);
            case KML, KMZ, GPX, GEOPACKAGE -> FeatureFile.write(format, EventSheet.of(set, rows), out);
        }
    }
}

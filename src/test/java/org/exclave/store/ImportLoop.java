package org.exclave.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A run of the atlas that does nothing but import tables, to be killed: every import it says on its output is done. */
final class ImportLoop {

    static final int ROWS = 20_000;

    private ImportLoop() {}

    /** Takes the store's file and the number of the first import; never ends. */
    public static void main(String[] arguments) throws Exception {
        AnnotationStore store = AnnotationStore.open(Path.of(arguments[0]), Samples.CLOCK);
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            store.add(EventRecordStoreTest.table("Made up " + number, ROWS));
            System.out.write((number + "\n").getBytes(StandardCharsets.US_ASCII));
            System.out.flush();
        }
    }
}

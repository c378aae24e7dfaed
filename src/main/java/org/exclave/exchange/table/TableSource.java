package org.exclave.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.exclave.failure.AtlasDataException;

/** Where the text of a table comes from; it can be read from its first byte as often as needed. */
public sealed interface TableSource permits TableFile, PastedTable {

    /** What faults, the preview and the set that is made of it call it: the name of a file without folders. */
    String name();

    /** How many bytes it has. */
    long size() throws IOException;

    /** Its bytes from the first one; whoever asks closes them. */
    InputStream open() throws IOException;

    /** The file beside it that says a reference system, if there is one. */
    Optional<SystemBeside> beside();

    /**
     * Refuses where there is nothing that could be read.
     *
     * @throws AtlasDataException with the reason
     */
    void demand() throws AtlasDataException;
}

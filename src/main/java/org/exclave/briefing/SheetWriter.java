package org.exclave.briefing;

import java.io.IOException;
import java.io.OutputStream;

/** A way of writing a sheet down. */
public interface SheetWriter {

    /**
     * Writes a sheet; the same sheet becomes the same bytes. Leaves the stream open.
     *
     * @throws IOException when the stream takes no more
     */
    void write(Sheet sheet, OutputStream out) throws IOException;
}

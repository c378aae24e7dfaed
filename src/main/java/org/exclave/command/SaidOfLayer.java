package org.exclave.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the overlay layers that are to be imported.
 *
 * @param nameOrNull what the layer is called, or null for the name of its file
 * @param credit who drew it
 * @param licence under which it may be passed on; empty when nobody said
 */
record SaidOfLayer(@Nullable String nameOrNull, String credit, String licence) {

    /** What the layer of a file is called: as was said, or as the file without its ending. */
    String name(Path file) {
        String said = nameOrNull;
        if (said != null && !said.isBlank()) {
            return said;
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}

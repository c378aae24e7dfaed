package org.exclave.briefing.imprint;

import java.io.IOException;

/** A file is not what its kind has to be. The message says in a few words why, without the file's name. */
final class DamagedFileException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedFileException(String why) {
        super(why);
    }
}

package org.exclave.briefing.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Who made a file, as the file says it: this program, in the version that the build wrote down. */
final class Creator {

    private static final String WRITTEN = "/org/exclave/version.properties";

    private Creator() {}

    static String name() {
        Properties written = new Properties();
        try (InputStream file = Creator.class.getResourceAsStream(WRITTEN)) {
            if (file != null) {
                written.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ("Exclave " + written.getProperty("version", "")).strip();
    }
}

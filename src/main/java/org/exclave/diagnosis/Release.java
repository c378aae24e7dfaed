package org.exclave.diagnosis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which version of the atlas this is. */
public final class Release {

    private Release() {}

    /** The version as the build wrote it down, such as {@code 0.1.0}. */
    public static String version() {
        Properties written = new Properties();
        try (InputStream file = Release.class.getResourceAsStream("/org/exclave/version.properties")) {
            if (file != null) {
                written.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return written.getProperty("version", "");
    }
}

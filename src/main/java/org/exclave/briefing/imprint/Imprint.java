package org.exclave.briefing.imprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What is written into a file beside its picture.
 *
 * @param creator the program and its version
 * @param request how the file was made, as {@link Request#json()} says it, or null where it says nothing of that
 */
public record Imprint(String creator, @Nullable String request) {

    /** By this name formats that have names for texts know a request. */
    public static final String NAME = "exclave-request";

    /** In which XML knows the element {@value #ELEMENT}. */
    public static final String NAMESPACE = "urn:exclave:request";

    /** The element of XML whose text is a request. */
    public static final String ELEMENT = "request";

    private static final String WRITTEN = "/org/exclave/version.properties";

    /** That of a file that says nothing of how it was made. */
    public static Imprint ofCreator() {
        return new Imprint(thisProgram(), null);
    }

    /** That of a file made by this program upon a request. */
    public static Imprint of(Request request) {
        return new Imprint(thisProgram(), request.json());
    }

    /** The program and its version, as the build wrote it down. */
    private static String thisProgram() {
        Properties written = new Properties();
        try (InputStream file = Imprint.class.getResourceAsStream(WRITTEN)) {
            if (file != null) {
                written.load(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ("Exclave " + written.getProperty("version", "")).strip();
    }
}

package org.exclave.window;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Whether this machine can show a window, as far as is known before JavaFX tries. */
enum Display {
    /** With all that JavaFX needs; it says itself whether the display answers. */
    THERE,
    /** No display. */
    NONE,
    /** A display, but without the libraries that JavaFX needs on Linux. */
    WITHOUT_GTK;

    /** What the part of JavaFX that opens windows on Linux is linked with, and a display alone does not bring along. */
    private static final List<String> NEEDED = List.of("libgtk-3.so.0", "libXtst.so.6");

    /** What is asked of the machine. */
    interface Libraries {

        /** Whether a library is installed, by the name under which programs load it. */
        boolean canLoad(String library);

        /** Whether the display of the environment answers; only asked when {@link #X11} can be loaded. Takes a while. */
        boolean displayAnswers();
    }

    /** The library that talks to a display. */
    static final String X11 = "libX11.so.6";

    /** Looks for a display on this machine. */
    static Display find() {
        return System.getProperty("glass.platform", "").equals("Headless")
                ? THERE
                : find(System.getProperty("os.name"), System.getenv(), new NativeLibraries());
    }

    /**
     * Looks for a display.
     *
     * @param operatingSystem as in the system property {@code os.name}
     * @param environment the variables of the environment
     */
    static Display find(String operatingSystem, Map<String, String> environment, Libraries libraries) {
        if (!operatingSystem.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return THERE;
        }
        if (environment.getOrDefault("DISPLAY", "").isEmpty()) {
            return NONE;
        }
        if (NEEDED.stream().allMatch(libraries::canLoad)) {
            return THERE;
        }
        // Without X11 the display cannot be asked; it comes with GTK, so that the advice is the same.
        return libraries.canLoad(X11) && !libraries.displayAnswers() ? NONE : WITHOUT_GTK;
    }
}

package org.exclave.window;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Map;

/** Whether this machine can show a window now, asked before JavaFX tries, which would end in a stack trace. */
enum Display {
    THERE,
    /** No display, or one that does not answer. */
    NONE,
    /** A display, but without the library GTK 3 that JavaFX needs on Linux. */
    WITHOUT_GTK;

    private static final String GTK = "libgtk-3.so.0";
    private static final String X11 = "libX11.so.6";

    /**
     * Looks for a display.
     *
     * @param operatingSystem as in the system property {@code os.name}
     * @param environment the variables of the environment
     */
    static Display find(String operatingSystem, Map<String, String> environment) {
        if (System.getProperty("glass.platform", "").equals("Headless")) {
            return THERE;
        }
        if (!operatingSystem.toLowerCase(Locale.ROOT).startsWith("linux")) {
            return THERE;
        }
        if (environment.getOrDefault("DISPLAY", "").isEmpty()) {
            return NONE;
        }
        try (Arena arena = Arena.ofConfined()) {
            if (!canLoad(GTK, arena)) {
                return WITHOUT_GTK;
            }
            return canLoad(X11, arena) && answers(arena) ? THERE : NONE;
        }
    }

    @SuppressWarnings("restricted")
    private static boolean canLoad(String library, Arena arena) {
        try {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    /** Opens and closes the display by XOpenDisplay, which returns null where none answers. */
    @SuppressWarnings("restricted")
    private static boolean answers(Arena arena) {
        SymbolLookup x11 = SymbolLookup.libraryLookup(X11, arena);
        Linker linker = Linker.nativeLinker();
        var open = linker.downcallHandle(
                x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        var close = linker.downcallHandle(
                x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try {
            MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int _ = (int) close.invokeExact(display);
            return true;
        } catch (Throwable broken) {
            throw new IllegalStateException("the display could not be asked", broken);
        }
    }
}

package org.exclave.window;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/** The libraries of this machine, as its loader finds them. */
final class NativeLibraries implements Display.Libraries {

    @Override
    @SuppressWarnings("restricted")
    public boolean canLoad(String library) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    /** Opens and closes the display by XOpenDisplay, which returns null where none answers. */
    @Override
    @SuppressWarnings("restricted")
    public boolean displayAnswers() {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup x11 = SymbolLookup.libraryLookup(Display.X11, arena);
            Linker linker = Linker.nativeLinker();
            var open = linker.downcallHandle(
                    x11.findOrThrow("XOpenDisplay"), FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var close = linker.downcallHandle(
                    x11.findOrThrow("XCloseDisplay"), FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
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

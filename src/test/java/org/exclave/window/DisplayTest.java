package org.exclave.window;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a machine must have before JavaFX is let loose on it. */
class DisplayTest {

    private static final Map<String, String> SCREEN = Map.of("DISPLAY", ":0");
    private static final Set<String> DESKTOP = Set.of("libX11.so.6", "libgtk-3.so.0", "libXtst.so.6");

    /** A machine with some libraries. */
    private record Machine(Set<String> installed, boolean displayAnswers) implements Display.Libraries {

        @Override
        public boolean canLoad(String library) {
            return installed.contains(library);
        }

        @Override
        public boolean displayAnswers() {
            assertThat(installed).as("asked without the library that asks").contains(Display.X11);
            return displayAnswers;
        }
    }

    @Test
    void aDesktopHasADisplay() {
        assertThat(Display.find("Linux", SCREEN, new Machine(DESKTOP, true))).isEqualTo(Display.THERE);
    }

    @Test
    void withoutTheVariableNothingIsAsked() {
        Machine machine = new Machine(Set.of(), true);

        assertThat(Display.find("Linux", Map.of(), machine)).isEqualTo(Display.NONE);
        assertThat(Display.find("Linux", Map.of("DISPLAY", ""), machine)).isEqualTo(Display.NONE);
        assertThat(Display.find("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"), machine)).isEqualTo(Display.NONE);
    }

    @Test
    void whereJavaFxHasAllItNeedsItAsksTheDisplayItself() {
        assertThat(Display.find("Linux", SCREEN, new Machine(DESKTOP, false))).isEqualTo(Display.THERE);
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNoneWithoutGtkToo() {
        assertThat(Display.find("Linux", SCREEN, new Machine(Set.of("libX11.so.6"), false)))
                .isEqualTo(Display.NONE);
    }

    @Test
    void aDisplayWithoutALibraryOfJavaFxIsToldSo() {
        assertThat(Display.find("Linux", SCREEN, new Machine(Set.of(), true))).isEqualTo(Display.WITHOUT_GTK);
        assertThat(Display.find("Linux", SCREEN, new Machine(Set.of("libX11.so.6", "libXtst.so.6"), true)))
                .isEqualTo(Display.WITHOUT_GTK);
        assertThat(Display.find("Linux", SCREEN, new Machine(Set.of("libX11.so.6", "libgtk-3.so.0"), true)))
                .isEqualTo(Display.WITHOUT_GTK);
    }

    @Test
    void otherSystemsBringTheirOwn() {
        Machine machine = new Machine(Set.of(), false);

        assertThat(Display.find("Windows 11", Map.of(), machine)).isEqualTo(Display.THERE);
        assertThat(Display.find("Mac OS X", Map.of(), machine)).isEqualTo(Display.THERE);
    }

    @Test
    void thisMachineCannotLoadWhatNobodyHas() {
        assertThat(new NativeLibraries().canLoad("libno-such-library.so.77")).isFalse();
    }
}

package org.exclave.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.exclave.cartography.Inter;
import org.exclave.cartography.Theme;

/** The looks of the window: AtlantaFX for the controls, our own sheet for the panels, Inter for the letters. */
final class Looks {

    private Looks() {}

    /** The style sheet of the controls. */
    static String of(Theme theme) {
        return switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /** Puts our own sheet and letters on a scene. */
    static void dress(Scene scene) {
        for (Inter weight : Inter.values()) {
            try (InputStream letters = weight.open()) {
                Font.loadFont(letters, 13);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        scene.getStylesheets().add(String.valueOf(Looks.class.getResource("/org/exclave/styles/exclave.css")));
    }
}

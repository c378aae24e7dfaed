package org.exclave.window;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.exclave.annotation.Preferences;
import org.exclave.annotation.Preferences.Movement;
import org.exclave.cartography.Theme;
import org.exclave.session.Session;

/**
 * What people have set for their whole desktop, which holds in the atlas until they choose otherwise there.
 *
 * @param still whether movements that nobody makes by hand are unwelcome
 * @param theme the colours; looked at on the thread of the screen
 */
public record Desktop(BooleanSupplier still, ObservableValue<Theme> theme) {

    private static final String HIGH_CONTRAST_OF_WINDOWS = "Windows.SPI.HighContrast";
    private static final String THEME_OF_GTK = "GTK.theme_name";

    /** The desktop of this machine, as far as JavaFX is told of it. Made on the thread of the screen. */
    static Desktop ofMachine() {
        Platform.Preferences told = Platform.getPreferences();
        ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(themeOf(told));
        told.addListener((javafx.beans.InvalidationListener) _ -> theme.set(themeOf(told)));
        return new Desktop(told::isReducedMotion, theme.getReadOnlyProperty());
    }

    private static Theme themeOf(Platform.Preferences told) {
        boolean contrast = told.getBoolean(HIGH_CONTRAST_OF_WINDOWS).orElse(false)
                || told.getString(THEME_OF_GTK).orElse("").toLowerCase(Locale.ROOT).contains("highcontrast");
        if (contrast) {
            return Theme.CONTRAST;
        }
        return told.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    /** Whether movements that nobody makes by hand are unwelcome to the user of a session, whenever that is asked. */
    BooleanSupplier stillFor(Session session) {
        return () -> {
            Movement wished = session.habits().get().preferences().movement();
            return wished == Movement.NONE || (wished == Movement.SYSTEM && still.getAsBoolean());
        };
    }

    /** The colours that somebody wants, now. */
    Theme themeFor(Preferences wished) {
        return switch (wished.brightness()) {
            case SYSTEM -> theme.getValue();
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
        };
    }
}

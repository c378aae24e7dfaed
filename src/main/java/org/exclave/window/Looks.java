package org.exclave.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.exclave.annotation.Preferences;
import org.exclave.cartography.Inter;
import org.exclave.cartography.Theme;
import org.exclave.session.Session;

/**
 * The looks of the windows of a run: AtlantaFX for the controls, a sheet of our own for the panels and one for the colours of
 * each theme, Inter for the letters. They follow what the user wants. Used on the thread of the screen.
 */
final class Looks {

    private static final String FOLDER = "/org/exclave/styles/";
    private static final String SHEET = FOLDER + "exclave.css";

    /** From these sizes of text on, per cent, parts of the window make room by leaving out what is said elsewhere, too. */
    private static final int LARGE = 125;

    private static final int HUGE = 150;

    private static final PseudoClass LARGE_TEXT = PseudoClass.getPseudoClass("large-text");
    private static final PseudoClass HUGE_TEXT = PseudoClass.getPseudoClass("huge-text");

    private final Desktop desktop;
    private final Set<Scene> dressed = Collections.newSetFromMap(new WeakHashMap<>());
    private Theme theme;
    private int textSize;
    private Subscription following = Subscription.EMPTY;

    /** The looks that a user wants who has set the rest for the whole desktop. */
    Looks(Desktop desktop, Preferences wished) {
        this.desktop = desktop;
        this.theme = desktop.themeFor(wished);
        this.textSize = wished.textSize();
        for (Inter weight : Inter.values()) {
            try (InputStream letters = weight.open()) {
                Font.loadFont(letters, 13);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        Application.setUserAgentStylesheet(controls(theme));
    }

    /** The style sheet of the controls. */
    private static String controls(Theme theme) {
        return switch (theme) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK, CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /** The theme that is worn. */
    Theme theme() {
        return theme;
    }

    /** The name of the sheet that has the colours of a theme. */
    static String colours(Theme theme) {
        return FOLDER + theme.name().toLowerCase(Locale.ROOT) + ".css";
    }

    /** Puts the looks on a scene, and others whenever the user wants others. */
    void dress(Scene scene) {
        dressed.add(scene);
        scene.getStylesheets().setAll(sheets());
    }

    /** From now on the looks are those that the user of a session wants, and the session has their theme. */
    void follow(Session session) {
        following.unsubscribe();
        Subscription habits = session.habits()
                .map(now -> now.preferences().brightness())
                .subscribe(_ -> session.theme().set(desktop.themeFor(session.habits().get().preferences())));
        Subscription outside = desktop.theme().subscribe(_ -> session.theme().set(desktop.themeFor(session.habits().get().preferences())));
        Subscription size = session.habits()
                .map(now -> now.preferences().textSize())
                .subscribe(now -> wear(session.theme().get(), now));
        Subscription worn = session.theme().subscribe(now -> wear(now, textSize));
        following = Subscription.combine(habits, outside, size, worn);
    }

    /** Follows nobody any more. */
    void rest() {
        following.unsubscribe();
    }

    private void wear(Theme wished, int perCent) {
        boolean other = wished != theme;
        boolean resized = perCent != textSize;
        theme = wished;
        textSize = perCent;
        if (other) {
            Application.setUserAgentStylesheet(controls(theme));
        }
        dressed.forEach(scene -> {
            if (other || resized) {
                scene.getStylesheets().setAll(sheets());
            }
            scene.getRoot().pseudoClassStateChanged(LARGE_TEXT, textSize >= LARGE);
            scene.getRoot().pseudoClassStateChanged(HUGE_TEXT, textSize >= HUGE);
        });
    }

    private List<String> sheets() {
        String own = textSize == 100
                ? String.valueOf(Looks.class.getResource(SHEET))
                : SizedSheet.address(SizedSheet.of(words(SHEET), textSize / 100.0));
        return List.of(own, String.valueOf(Looks.class.getResource(colours(theme))));
    }

    private static String words(String sheet) {
        try (InputStream in = Objects.requireNonNull(Looks.class.getResourceAsStream(sheet), sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

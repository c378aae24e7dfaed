package org.exclave.window;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javafx.application.Application;
import org.exclave.briefing.PngFile;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.SheetWording;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.failure.AtlasDataException;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Atlas;
import org.exclave.session.AtlasHome;

/** Opens the window; on a machine without a display draws the opening view into a file instead. */
public final class Opening {

    /** JavaFX warns when it is started by Maven from the class path, which is known and does no harm. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private static final String PICTURE = "exclave-opening-view.png";
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;

    private Opening() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param store the file of the annotations
     * @param quiet whether nothing is printed but errors
     * @return the exit code
     */
    public static int open(Path store, boolean quiet, Messages messages, PrintWriter out, PrintWriter err) {
        return switch (Display.find(System.getProperty("os.name"), System.getenv())) {
            case THERE -> {
                JAVAFX.setLevel(Level.SEVERE);
                // Otherwise Gluon's helper library guesses, and says so.
                System.setProperty("javafx.platform", "desktop");
                AtlasApplication.prepare(AtlasHome.find(), store, Clock.systemUTC(), messages);
                Application.launch(AtlasApplication.class);
                yield 0;
            }
            case WITHOUT_GTK -> {
                err.println(messages.text("opening.nogtk"));
                yield 1;
            }
            case NONE -> draw(quiet, messages, out, err);
        };
    }

    private static int draw(boolean quiet, Messages messages, PrintWriter out, PrintWriter err) {
        Path file = Path.of(PICTURE);
        try {
            Atlas atlas = Atlas.read(AtlasHome.find(), Runnable::run);
            Scenery scenery = Scenery.bare(atlas.shapes(), Edition.DEFAULT)
                    .withIncidents(atlas.catalog().incidents(), null);
            Sheet sheet = new Sheet(
                    scenery,
                    Viewport.opening(WIDTH, HEIGHT),
                    new SheetWording(messages)
                            .words(
                                    IncidentFilter.EVERYTHING,
                                    atlas.catalog().incidents(),
                                    atlas.catalog().incidents(),
                                    Edition.DEFAULT),
                    Theme.LIGHT,
                    WIDTH,
                    HEIGHT,
                    1,
                    false);
            new PngFile(new SheetPainter(messages)).write(sheet, file);
        } catch (AtlasDataException broken) {
            err.println(broken.faults().stream()
                    .map(messages::sentence)
                    .collect(Collectors.joining(System.lineSeparator())));
            return 3;
        } catch (IOException refused) {
            err.println(messages.text("export.failed", file, String.valueOf(refused.getMessage())));
            return 1;
        }
        if (!quiet) {
            out.println(messages.text("opening.drawn", file.toAbsolutePath()));
        }
        return 0;
    }
}

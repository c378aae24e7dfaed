package org.exclave.window;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import javafx.application.Application;
import org.exclave.briefing.PngFile;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.SheetWording;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.failure.AtlasDataException;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Atlas;
import org.exclave.session.AtlasHome;
import org.jspecify.annotations.Nullable;

/** Opens the window; on a machine without a display draws the opening view into a file instead. */
public final class Opening {

    private static final System.Logger LOG = System.getLogger(Opening.class.getName());
    private static final String PICTURE = "exclave-opening-view.png";
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;

    private Opening() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param store the file of the annotations
     * @param quiet whether nothing is printed but errors
     * @param asked whether somebody asked for this language, which then stands before that of habit
     * @param file what is shown in the window before it is kept, or null
     * @param complaints takes each error, a sentence
     * @return the exit code
     */
    public static int open(
            Path store,
            boolean quiet,
            Messages messages,
            boolean asked,
            @Nullable Path file,
            PrintWriter out,
            Consumer<String> complaints) {
        return switch (Display.find()) {
            case THERE -> {
                // Otherwise Gluon's helper library guesses, and says so.
                System.setProperty("javafx.platform", "desktop");
                AtlasApplication.prepare(AtlasHome.find(), store, Clock.systemUTC(), messages, asked, file);
                try {
                    Application.launch(AtlasApplication.class);
                } catch (UnsupportedOperationException noDisplayAnswers) {
                    LOG.log(System.Logger.Level.DEBUG, "no display", noDisplayAnswers);
                    yield withoutDisplay(quiet, messages, file, out, complaints);
                }
                yield 0;
            }
            case WITHOUT_GTK -> {
                complaints.accept(messages.text("opening.nogtk"));
                yield 1;
            }
            case NONE -> withoutDisplay(quiet, messages, file, out, complaints);
        };
    }

    private static int withoutDisplay(
            boolean quiet, Messages messages, @Nullable Path file, PrintWriter out, Consumer<String> complaints) {
        if (file == null) {
            return draw(quiet, messages, out, complaints);
        }
        complaints.accept(messages.text("opening.nodisplay", file));
        return 1;
    }

    private static int draw(boolean quiet, Messages messages, PrintWriter out, Consumer<String> complaints) {
        Path file = Path.of(PICTURE);
        try {
            Atlas atlas = Atlas.read(AtlasHome.find(), Runnable::run);
            Scenery scenery = Scenery.bare(atlas.shapes(), Edition.DEFAULT)
                    .withNames(NameLanguage.usual(messages.language()))
                    .withIncidents(atlas.catalog().incidents(), null);
            Sheet sheet = new Sheet(
                    scenery,
                    Viewport.opening(WIDTH, HEIGHT),
                    new SheetWording(messages)
                            .words(
                                    IncidentFilter.EVERYTHING,
                                    atlas.catalog().incidents(),
                                    atlas.catalog().incidents(),
                                    atlas.facts(),
                                    Edition.DEFAULT),
                    Theme.LIGHT,
                    WIDTH,
                    HEIGHT,
                    1,
                    false);
            new PngFile(new SheetPainter(messages)).write(sheet, file);
        } catch (AtlasDataException broken) {
            complaints.accept(messages.sentence(broken));
            return 3;
        } catch (IOException refused) {
            complaints.accept(messages.text("export.failed", file.toAbsolutePath(), String.valueOf(refused.getMessage())));
            return 1;
        }
        if (!quiet) {
            out.println(messages.text("opening.drawn", file.toAbsolutePath()));
        }
        return 0;
    }
}

package org.exclave.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.Arrivals;
import org.exclave.briefing.AtomicFile;
import org.exclave.exchange.geojson.GeoJsonFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** Writes the annotations into a file of the user's choice, and takes those of a file in, away from the screen's thread. */
final class AnnotationFiles {

    private final Session session;
    private final AnnotationDesk desk;
    private final RunOptions options;
    private final Messages messages;
    private final Executor away;
    private final Executor screen;
    private final TroubleBar trouble;

    /**
     * The files of a window.
     *
     * @param away runs tasks away from the screen
     * @param screen runs tasks on the thread of the screen
     * @param trouble says what was done, what went wrong, and asks
     */
    AnnotationFiles(
            Session session,
            AnnotationDesk desk,
            RunOptions options,
            Executor away,
            Executor screen,
            TroubleBar trouble) {
        this.session = session;
        this.desk = desk;
        this.options = options;
        this.messages = options.messages();
        this.away = away;
        this.screen = screen;
        this.trouble = trouble;
    }

    /** The menu of what can be done. */
    MenuButton menu() {
        MenuItem export = new MenuItem(messages.text("notes.export"));
        export.setOnAction(_ -> options.askForNotes().get().ifPresent(this::write));
        MenuItem arrive = new MenuItem(messages.text("notes.import"));
        arrive.setOnAction(_ -> options.askForNotesToRead().get().ifPresent(this::read));
        MenuButton menu = new MenuButton("", Parts.icon("fth-folder"), export, arrive);
        menu.setId("annotation-files");
        menu.setAccessibleText(messages.text("notes.menu"));
        menu.setTooltip(new Tooltip(messages.text("notes.menu")));
        menu.getStyleClass().addAll("button-icon", "flat");
        return menu;
    }

    private void write(Path file) {
        List<Annotation> annotations = session.annotations().get();
        away.execute(() -> {
            try {
                AtomicFile.write(file, out -> GeoJsonFile.write(annotations, out));
                screen.execute(() ->
                        trouble.tell(messages.text("notes.exported", annotations.size(), file.getFileName())));
            } catch (IOException refused) {
                screen.execute(() ->
                        trouble.warn(messages.text("export.failed", file, String.valueOf(refused.getMessage()))));
            }
        });
    }

    private void read(Path file) {
        List<Annotation> present = session.annotations().get();
        away.execute(() -> {
            try {
                List<Annotation> read =
                        GeoJsonFile.read(file, AnnotationFiles::freshId, options.clock().instant());
                Arrivals arrivals = Arrivals.of(present, read);
                screen.execute(() -> take(read, arrivals, String.valueOf(file.getFileName())));
            } catch (AtlasDataException refused) {
                screen.execute(() -> trouble.warn(messages.sentence(refused)));
            }
        });
    }

    /** Where ids are taken the user says what is to stand; nothing is taken in before that. */
    private void take(List<Annotation> read, Arrivals arrivals, String name) {
        if (arrivals.clashing().isEmpty()) {
            keep(read, arrivals, name, false);
            return;
        }
        trouble.warn(
                messages.text("notes.clash", arrivals.clashing().size(), name),
                List.of(
                        new Remedy(
                                "import-keep-both",
                                messages.text("notes.both"),
                                () -> keep(read, arrivals, name, false)),
                        new Remedy(
                                "import-replace",
                                messages.text("notes.replace"),
                                () -> keep(read, arrivals, name, true))));
    }

    private void keep(List<Annotation> read, Arrivals seen, String name, boolean replace) {
        trouble.hide();
        desk.carryOut(
                Arrivals.NAME,
                all -> {
                    Arrivals now = Arrivals.of(all, read);
                    return replace ? now.replacing() : now.keepingBoth(AnnotationFiles::freshId);
                },
                _ -> trouble.tell(messages.text("notes.imported", seen.count(), name, seen.known())));
    }

    private static String freshId() {
        return UUID.randomUUID().toString();
    }
}

package org.exclave.window;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import org.exclave.exchange.form.AnnotationFormat;
import org.exclave.session.DataSetDesk;
import org.exclave.session.Page;
import org.exclave.session.Session;
import org.exclave.window.data.ImportPane;
import org.exclave.window.data.ShapesPane;

/**
 * Tables of events and files of shapes that the user brings: chosen from the panel of data sets or dropped on it; tables may be
 * dropped on the map, too.
 */
final class TableFiles {

    private final Session session;
    private final DataSetDesk desk;
    private final RunOptions options;
    private final Occupation occupation;
    private final Executor screen;
    private final Runnable before;
    private final BiConsumer<Path, Integer> annotate;

    /**
     * The tables of a window.
     *
     * @param occupation where a table is looked at
     * @param screen runs tasks on the thread of the screen
     * @param before puts away what is open, before a table is looked at
     * @param annotate takes a file of shapes in as annotations, in a system of the EPSG register or in degrees where that is 0
     */
    TableFiles(
            Session session,
            DataSetDesk desk,
            RunOptions options,
            Occupation occupation,
            Executor screen,
            Runnable before,
            BiConsumer<Path, Integer> annotate) {
        this.session = session;
        this.desk = desk;
        this.options = options;
        this.occupation = occupation;
        this.screen = screen;
        this.before = before;
        this.annotate = annotate;
    }

    /** Asks for a table and shows how it is understood. */
    void choose() {
        options.askForTableToRead().get().ifPresent(this::begin);
    }

    /** Takes in tables that are dropped on a part of the window. */
    void takeDropsOn(Node part) {
        new FileDrops(TableFiles::isTable, files -> begin(files.getFirst())).takeOn(part);
    }

    private static boolean isTable(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|tab)");
    }

    /** Takes in tables and files of shapes that are dropped on the panel of data sets. */
    void takeAllDropsOn(Node part) {
        new FileDrops(file -> isTable(file) || isOfShapes(file), files -> begin(files.getFirst())).takeOn(part);
    }

    private static boolean isOfShapes(Path file) {
        return AnnotationFormat.ofName(file).isPresent();
    }

    private void begin(Path file) {
        before.run();
        session.reading().page().set(Page.DATA);
        if (isOfShapes(file)) {
            beginShapes(file);
            return;
        }
        ImportPane pane = new ImportPane(
                file,
                session,
                desk,
                options.messages(),
                task -> Thread.ofPlatform().daemon().start(task),
                screen,
                occupation::leave);
        occupation.begin(pane);
        pane.open();
    }

    private void beginShapes(Path file) {
        ShapesPane pane = new ShapesPane(
                file,
                session,
                desk.overlays(),
                options.messages(),
                task -> Thread.ofPlatform().daemon().start(task),
                screen,
                occupation::leave,
                annotate);
        occupation.begin(pane);
        pane.open();
    }
}

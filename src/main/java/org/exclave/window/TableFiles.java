package org.exclave.window;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import org.exclave.session.DataSetDesk;
import org.exclave.session.Page;
import org.exclave.session.Session;
import org.exclave.window.data.ImportPane;

/** Tables of events that the user brings: chosen from the panel of data sets, or dropped on the map. */
final class TableFiles {

    private final Session session;
    private final DataSetDesk desk;
    private final RunOptions options;
    private final Occupation occupation;
    private final Executor screen;
    private final Runnable before;

    /**
     * The tables of a window.
     *
     * @param occupation where a table is looked at
     * @param screen runs tasks on the thread of the screen
     * @param before puts away what is open, before a table is looked at
     */
    TableFiles(
            Session session,
            DataSetDesk desk,
            RunOptions options,
            Occupation occupation,
            Executor screen,
            Runnable before) {
        this.session = session;
        this.desk = desk;
        this.options = options;
        this.occupation = occupation;
        this.screen = screen;
        this.before = before;
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

    private void begin(Path file) {
        before.run();
        session.reading().page().set(Page.DATA);
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
}

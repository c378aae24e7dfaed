package org.exclave.window;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import org.exclave.exchange.form.AnnotationFormat;
import org.exclave.exchange.table.PastedTable;
import org.exclave.exchange.table.TableFile;
import org.exclave.exchange.table.TableSource;
import org.exclave.session.DataSetDesk;
import org.exclave.session.Page;
import org.exclave.session.Session;
import org.exclave.window.act.Act;
import org.exclave.window.data.ImportPane;
import org.exclave.window.data.ShapesPane;

/**
 * Tables of events and files of shapes that the user brings: chosen from the panel of data sets, dropped on it or pasted there;
 * tables may be dropped on the map, too.
 */
final class TableFiles {

    private final Session session;
    private final DataSetDesk desk;
    private final RunOptions options;
    private final Occupation occupation;
    private final Executor screen;
    private final Runnable before;
    private final AnnotationFiles annotations;

    /**
     * The tables of a window.
     *
     * @param occupation where a table is looked at
     * @param screen runs tasks on the thread of the screen
     * @param before puts away what is open, before a table is looked at
     * @param annotations takes shapes in as annotations
     */
    TableFiles(
            Session session,
            DataSetDesk desk,
            RunOptions options,
            Occupation occupation,
            Executor screen,
            Runnable before,
            AnnotationFiles annotations) {
        this.session = session;
        this.desk = desk;
        this.options = options;
        this.occupation = occupation;
        this.screen = screen;
        this.before = before;
        this.annotations = annotations;
    }

    /** Asks for a table and shows how it is understood. */
    void choose() {
        options.askForTableToRead().get().ifPresent(this::begin);
    }

    /** Takes in tables that are dropped on a part of the window. */
    void takeDropsOn(Node part) {
        new FileDrops(TableFiles::isTable, files -> begin(files.getFirst())).takeOn(part);
    }

    /** Takes in what is pasted on a part of the window. */
    void takePastesOn(Node part) {
        part.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Act.PASTE_TABLE.isMeantBy(event) && !WindowKeys.isTyped(event)) {
                paste();
                event.consume();
            }
        });
    }

    /**
     * Takes in what was copied in another program: the first file that can be read, or a table; shapes and what is no table
     * become annotations, or a sentence.
     */
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<Path> files = clipboard.getFiles().stream()
                .map(File::toPath)
                .filter(file -> isTable(file) || isOfShapes(file))
                .toList();
        String text = clipboard.getString();
        if (!files.isEmpty()) {
            begin(files.getFirst());
        } else if (text == null || text.isBlank() || isOfShapes(text)) {
            annotations.paste();
        } else {
            before.run();
            session.reading().page().set(Page.DATA);
            begin(new PastedTable(options.messages().text("notes.clipboard"), text));
        }
    }

    private static boolean isOfShapes(String text) {
        return AnnotationFormat.ofContent(text.getBytes(StandardCharsets.UTF_8)).isPresent();
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
        } else {
            begin(new TableFile(file));
        }
    }

    private void begin(TableSource table) {
        ImportPane pane = new ImportPane(
                table,
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
                annotations::read);
        occupation.begin(pane);
        pane.open();
    }
}

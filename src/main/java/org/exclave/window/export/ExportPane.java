package org.exclave.window.export;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.briefing.Handout;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetFormat;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.files.SheetFiles;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.deck.SceneSheets;
import org.exclave.deck.SheetSubject;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.session.AtlasHome;
import org.exclave.session.Session;
import org.exclave.session.Telling;
import org.exclave.window.part.Occupant;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Picture;
import org.jspecify.annotations.Nullable;

/**
 * What is seen as a sheet: how it will look at the left, what may be chosen at the right, and the ways to let it go out, as a
 * file, as a picture to paste, and, while a brief is told, as its deck and its handout. {@code Esc} goes back to the map.
 */
public final class ExportPane extends BorderPane implements Occupant {

    private final Session session;
    private final Telling telling;
    private final Messages messages;
    private final Clock clock;
    private final Supplier<Optional<Path>> ask;
    private final SheetRequests requests;
    private final Executor screen;
    private final Runnable leave;
    private final SheetPreview preview;
    private final SheetForm form;
    private final SheetWriting writing;
    private final Button export;
    private final Button copy;
    private final VBox ofBrief;
    private @Nullable SheetSubject subject;

    /**
     * The pane of a session.
     *
     * @param home where the data lie that files say they were made from
     * @param clock says the day of the making
     * @param ask for the file to write
     * @param painting runs one task after the other, away from the screen
     * @param away runs tasks that take a while
     * @param screen runs tasks on the thread of the screen
     * @param leave shows the map again
     */
    public ExportPane(
            Session session,
            Telling telling,
            Messages messages,
            AtlasHome home,
            Clock clock,
            Supplier<Optional<Path>> ask,
            Executor painting,
            Executor away,
            Executor screen,
            Runnable leave) {
        this.session = session;
        this.telling = telling;
        this.messages = messages;
        this.requests = new SheetRequests(home, messages.language());
        this.clock = clock;
        this.ask = ask;
        this.screen = screen;
        this.leave = leave;
        setId("export-pane");
        getStyleClass().add("export-pane");
        preview = new SheetPreview(messages, painting, screen);
        export = button("sheet-export", "sheet.export", "sheet.export.hint", "fth-share", this::export);
        export.getStyleClass().add("accent");
        copy = button("sheet-copy", "sheet.copy", "sheet.copy.hint", "fth-copy", this::copy);
        Button deck = button("sheet-deck", "sheet.deck", "sheet.deck.hint", "fth-layers", this::writeDeck);
        Button handout = button("sheet-handout", "sheet.handout", "sheet.handout.hint", "fth-book-open", this::writeHandout);
        ofBrief = new VBox(6, Parts.heading(messages.text("sheet.brief")), Parts.row(8, deck, handout));
        ofBrief.setId("sheet-of-brief");
        writing = new SheetWriting(messages, away, screen, export::requestFocus);
        form = new SheetForm(messages, SheetChoice.usual(session.theme().get()), this::draw);
        setCenter(preview);
        setRight(side());
    }

    private BorderPane side() {
        Button close = Parts.iconButton("fth-x", messages.text("sheet.leave"), leave);
        close.setId("sheet-leave");
        HBox head = Parts.row(8, Parts.text(messages.text("sheet.heading"), "history-title"), Parts.spring(), close);
        head.getStyleClass().add("panel-head");
        SheetTemplates templates = new SheetTemplates(session, messages, form::choice, form::fill);
        VBox content = new VBox(16, form, templates);
        content.getStyleClass().add("export-form");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(export, Priority.ALWAYS);
        export.setMaxWidth(Double.MAX_VALUE);
        VBox foot = new VBox(8, writing, ofBrief, Parts.row(8, export, copy));
        foot.getStyleClass().add("story-foot");
        BorderPane side = new BorderPane(scroll);
        side.getStyleClass().add("export-side");
        side.setTop(head);
        side.setBottom(foot);
        return side;
    }

    private Button button(String id, String key, String hint, String icon, Runnable action) {
        Button button = new Button(messages.text(key), Parts.icon(icon));
        button.setId(id);
        button.setTooltip(new Tooltip(messages.text(hint)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Takes what the session shows now as the subject, and shows how its sheet looks. */
    public void open() {
        subject = SheetSubject.of(session, telling.whole(), messages.text("sheet.title"));
        boolean told = telling.brief().get() != null;
        ofBrief.setVisible(told);
        ofBrief.setManaged(told);
        SheetChoice last = form.choice();
        form.fill(last.from(Map.of(
                "theme", session.theme().get().name().toLowerCase(Locale.ROOT),
                "title", telling.scene().map(Scene::title).orElse(""))));
        draw();
        export.requestFocus();
    }

    @Override
    public void rest() {
        writing.cancel();
        preview.clear();
        subject = null;
    }

    private void draw() {
        SheetSubject now = subject;
        if (now == null) {
            return;
        }
        SheetChoice choice = form.choice();
        preview.show(() -> {
            Sheet usual = now.sheet(choice.page(), 1, choice.theme(), messages);
            screen.execute(() -> form.suggest(usual.words()));
            return choice.of(usual, made());
        });
    }

    private String made() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return messages.text("sheet.made", new TimeWording(messages).day(today));
    }

    private Optional<Path> file(SheetFormat usual, boolean onlyThat) {
        return ask.get().map(file -> {
            Optional<SheetFormat> named = SheetFormat.of(file);
            boolean right = onlyThat ? named.equals(Optional.of(usual)) : named.isPresent();
            return right ? file : file.resolveSibling(file.getFileName() + usual.ending());
        });
    }

    private void export() {
        SheetSubject now = subject;
        SheetChoice choice = form.choice();
        if (now == null) {
            return;
        }
        file(choice.format(), false).ifPresent(file -> writing.begin(file, progress -> {
            SheetFormat format = SheetFormat.of(file).orElse(choice.format());
            Imprint imprint = requests.sheet(now, choice, made());
            new SheetFiles(messages, imprint, () -> progress.reach(-1)).write(sheet(now, choice), format, file);
            return done(file, imprint);
        }));
    }

    private Sheet sheet(SheetSubject of, SheetChoice choice) {
        return choice.of(of.sheet(choice.page(), choice.scale(), choice.theme(), messages), made());
    }

    private String done(Path file, Imprint imprint) {
        String name = String.valueOf(file.getFileName());
        return messages.text(imprint.request() == null ? "export.done.unsaid" : "export.done", name);
    }

    private void copy() {
        SheetSubject now = subject;
        SheetChoice choice = form.choice();
        if (now == null) {
            return;
        }
        SheetPainter painter = new SheetPainter(messages);
        writing.begin(Path.of(""), progress -> {
            Sheet sheet = sheet(now, choice);
            Image image = Picture.draw(sheet.width(), sheet.height(), sheet.scale(), g -> painter.paint(g, sheet));
            progress.reach(1);
            screen.execute(() -> put(image));
            return messages.text("sheet.copied");
        });
    }

    private static void put(Image image) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(image);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Optional<SceneSheets> scenes() {
        Brief told = telling.brief().get();
        SheetChoice choice = form.choice();
        return Optional.ofNullable(told)
                .map(brief -> new SceneSheets(
                        session.atlas(), brief, choice.page(), 1, choice.theme(), messages, session.overlays().all().get()));
    }

    private void writeDeck() {
        SheetChoice choice = form.choice();
        boolean own = telling.own().get();
        scenes().ifPresent(scenes -> file(SheetFormat.PDF, true).ifPresent(file -> writing.begin(file, progress -> {
            Brief brief = scenes.brief();
            double all = brief.scenes().size();
            Iterable<Sheet> sheets = () -> brief.scenes().stream()
                    .map(scene -> {
                        progress.reach(brief.scenes().indexOf(scene) / all);
                        Sheet sheet = scenes.of(scene);
                        return sheet.worded(sheet.words().marked(choice.marking())).with(choice.parts());
                    })
                    .iterator();
            Imprint imprint = requests.deck(brief, own, choice, false);
            new SheetFiles(messages, imprint, () -> progress.reach(1))
                    .writeDeck(brief.title(), brief.about(), sheets, file);
            return done(file, imprint);
        })));
    }

    private void writeHandout() {
        SheetChoice choice = form.choice();
        boolean own = telling.own().get();
        scenes().ifPresent(scenes -> file(SheetFormat.PDF, true).ifPresent(file -> writing.begin(file, progress -> {
            Handout pages = scenes.handout();
            Imprint imprint = requests.deck(scenes.brief(), own, choice, true);
            new SheetFiles(messages, imprint, () -> progress.reach(-1)).writeHandout(pages, file);
            return done(file, imprint);
        })));
    }

    /** {@code Esc} leaves, {@code Ctrl+Enter} exports, {@code Ctrl+Shift+C} copies. */
    @Override
    public void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !form.isChoosing()) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            export.fire();
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown() && event.isShiftDown()) {
            copy.fire();
            event.consume();
        }
    }
}

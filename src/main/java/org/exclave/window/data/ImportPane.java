package org.exclave.window.data;

import java.util.Map;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.exchange.table.ReadTable;
import org.exclave.exchange.table.RefusedRows;
import org.exclave.exchange.table.TableChoices;
import org.exclave.exchange.table.TablePreview;
import org.exclave.exchange.table.TableQuestion;
import org.exclave.exchange.table.TableSource;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.language.TableWords;
import org.exclave.session.DataSetDesk;
import org.exclave.session.Session;
import org.exclave.window.part.Occupant;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * A table of events on its way in: its first rows at the left, what is said of it at the right. Nothing is kept before the user
 * says so; rows that cannot be understood are listed with their reasons, and left out only on the user's word. {@code Esc}
 * leaves.
 */
public final class ImportPane extends BorderPane implements Occupant {

    private static final double REFUSED = 150;

    private final TableSource source;
    private final Session session;
    private final DataSetDesk desk;
    private final Messages messages;
    private final Runnable leave;
    private final TableArrival arrival;
    private final PreviewTable preview;
    private final ImportForm form;
    private final ListView<String> refusedRows = new ListView<>();
    private final Label found = Parts.text("", "caption");
    private final VBox remarks = new VBox(4);
    private final Label lacking = Parts.text("", "caption");
    private final CheckBox skip;
    private final ProgressBar bar = new ProgressBar();
    private final Button take;
    private @Nullable TablePreview table;
    private @Nullable ReadTable waiting;
    private boolean busy;
    private boolean opened;

    /**
     * The pane of a table.
     *
     * @param away runs tasks that may take a while
     * @param screen runs tasks on the thread of the screen
     * @param leave shows the map again
     */
    public ImportPane(
            TableSource source,
            Session session,
            DataSetDesk desk,
            Messages messages,
            Executor away,
            Executor screen,
            Runnable leave) {
        this.source = source;
        this.session = session;
        this.desk = desk;
        this.messages = messages;
        this.leave = leave;
        arrival = new TableArrival(away, screen);
        preview = new PreviewTable(messages);
        form = new ImportForm(messages, this::look, this::offer);
        take = new Button(messages.text("import.take"), Parts.icon("fth-download"));
        take.setId("import-take");
        take.getStyleClass().add("accent");
        take.setTooltip(new Tooltip(messages.text("import.take.hint")));
        take.setOnAction(_ -> take());
        skip = new CheckBox(messages.text("import.skip"));
        skip.setId("import-skip");
        skip.setWrapText(true);
        skip.setOnAction(_ -> offer());
        setId("import-pane");
        getStyleClass().add("export-pane");
        refusedRows.setId("import-refused");
        refusedRows.setAccessibleText(messages.text("import.refused.name"));
        shown(refusedRows, false);
        VBox.setVgrow(preview, Priority.ALWAYS);
        refusedRows.setPrefHeight(REFUSED);
        refusedRows.setMinHeight(REFUSED);
        Label heading = Parts.line(messages.text("import.first", source.name()), "reading-heading");
        VBox rows = new VBox(8, heading, preview, found, refusedRows);
        rows.getStyleClass().add("import-rows");
        setCenter(rows);
        setRight(side());
        offer();
    }

    private BorderPane side() {
        Button close = Parts.iconButton("fth-x", messages.text("import.leave"), leave);
        close.setId("import-leave");
        HBox head = Parts.row(8, Parts.text(messages.text("import.heading"), "history-title"), Parts.spring(), close);
        head.getStyleClass().add("panel-head");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        remarks.setId("import-remarks");
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(messages.text("import.reading.name"));
        take.setMaxWidth(Double.MAX_VALUE);
        VBox foot = new VBox(8, remarks, lacking, skip, bar, take);
        foot.getStyleClass().add("story-foot");
        BorderPane side = new BorderPane(scroll);
        side.getStyleClass().add("export-side");
        side.setTop(head);
        side.setBottom(foot);
        return side;
    }

    /** Looks at the table. */
    public void open() {
        look(TableChoices.NONE);
    }

    private void look(TableChoices choices) {
        waiting = null;
        busy = true;
        offer();
        arrival.look(source, choices, this::show, this::refuse);
    }

    private void show(TablePreview seen) {
        table = seen;
        busy = false;
        shown(refusedRows, false);
        preview.show(seen);
        form.show(seen);
        found.setText(messages.text("import.found", seen.header().size(), seen.rows().size()));
        remarks.getChildren().clear();
        seen.questions().stream().sorted().map(this::asked).forEach(remarks.getChildren()::add);
        seen.warnings().stream()
                .sorted()
                .map(warning -> messages.text("import.warning." + warning.id(), seen.details()))
                .map(sentence -> Parts.text(sentence, "caption"))
                .forEach(remarks.getChildren()::add);
        offer();
        if (!opened) {
            opened = true;
            Map<String, String> before = session.habits().get().tables().get(RememberedTable.key(seen.header()));
            if (before != null) {
                form.recall(RememberedTable.of(before));
            }
            if (!form.takeKeys()) {
                take.requestFocus();
            }
        }
    }

    private Label asked(TableQuestion question) {
        return Parts.text(messages.text("import.ask." + question.id()), "sheet-failed");
    }

    private void refuse(AtlasDataException why) {
        busy = false;
        remarks.getChildren().setAll(Parts.text(messages.sentence(why), "sheet-failed"));
        offer();
    }

    private void refuse(StoreException why) {
        busy = false;
        remarks.getChildren().setAll(Parts.text(messages.sentence(why), "sheet-failed"));
        offer();
    }

    private boolean isTaken(String name) {
        return session.imported().all().get().stream().anyMatch(set -> set.name().equalsIgnoreCase(name));
    }

    /** Offers what can be done now. */
    private void offer() {
        TablePreview seen = table;
        SetWords words = form.words();
        boolean named = !words.name().isEmpty() && !words.credit().isEmpty();
        boolean taken = isTaken(words.name());
        boolean ready = !busy && seen != null && seen.isReadable() && named && !taken;
        ReadTable read = waiting;
        take.setDisable(!ready || (read != null && !skip.isSelected()));
        take.setText(
                read == null
                        ? messages.text("import.take")
                        : messages.text("import.take.rest", read.table().set().size()));
        shown(bar, busy);
        lacking.setText(messages.text(taken ? "import.taken" : "import.credit.needed"));
        shown(lacking, !busy && seen != null && seen.isReadable() && (taken || !named));
        shown(skip, read != null);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void take() {
        TablePreview seen = table;
        ReadTable read = waiting;
        if (seen == null) {
            return;
        }
        busy = true;
        offer();
        if (read != null && skip.isSelected()) {
            keep(read);
        } else {
            bar.setProgress(0);
            arrival.read(seen, form.words(), bar::setProgress, this::judge, this::refuse);
        }
    }

    /** A table of which all rows were understood is kept; of another the user is told first. */
    private void judge(ReadTable read) {
        RefusedRows refused = read.refused();
        if (refused.count() == 0) {
            keep(read);
            return;
        }
        busy = false;
        waiting = read;
        refusedRows.getItems().setAll(refused.first().stream().map(fault -> TableWords.row(fault, messages)).toList());
        shown(refusedRows, true);
        remarks.getChildren()
                .setAll(Parts.text(
                        messages.text("import.refused.some", refused.count(), read.table().set().size()), "sheet-failed"));
        offer();
    }

    private void keep(ReadTable read) {
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        desk.add(read.table(), this::kept, this::refuse);
    }

    private void kept() {
        TablePreview seen = table;
        if (seen != null) {
            session.habits()
                    .set(session.habits()
                            .get()
                            .withTable(RememberedTable.key(seen.header()), form.remembered().words()));
        }
        leave.run();
    }

    @Override
    public void rest() {
        arrival.cancel();
    }

    @Override
    public void press(KeyEvent event) {
        Occupant.leaveOrAccept(event, leave, take);
    }
}

package org.exclave.window.history;

import java.util.List;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.exclave.annotation.Annotation;
import org.exclave.annotation.SingleEdit;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.store.HistoryEntry;
import org.exclave.window.part.EditWording;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;
import org.jspecify.annotations.Nullable;

/**
 * The history of the annotations, the newest edit first, narrowed by words or to one annotation. The row that is chosen is
 * looked at on the map.
 */
public final class HistoryPane extends VBox {

    private static final Duration PAUSE = Duration.millis(200);

    /** Rows before the end of the list at which the next page is asked for. */
    private static final int AHEAD = 40;

    private final Session session;
    private final HistoryShelf shelf;
    private final Messages messages;
    private final HistoryWording wording;
    private final TextField words = new TextField();
    private final CheckBox only = new CheckBox();
    private final Label count = Parts.line("", "count");
    private final ListView<HistoryEntry> list;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable String onlyId;
    private boolean shown;

    /**
     * The history of a session's annotations; nothing is read before {@link #open}.
     *
     * @param close closes the pane
     */
    public HistoryPane(Session session, HistoryShelf shelf, Messages messages, Runnable close) {
        this.session = session;
        this.shelf = shelf;
        this.messages = messages;
        this.wording = new HistoryWording(messages);
        this.list = new ListView<>(shelf.entries());
        setId("history");
        getStyleClass().addAll("history-pane", "reading-page");
        Button closing = Parts.iconButton("fth-x", messages.text("history.close"), close);
        closing.setId("history-close");
        words.setId("history-search");
        words.setAccessibleText(messages.text("history.search"));
        words.textProperty().subscribe((_, _) -> pause.playFromStart());
        pause.setOnFinished(_ -> seek());
        only.setWrapText(true);
        only.setMinHeight(USE_PREF_SIZE);
        only.setId("history-only");
        only.setMnemonicParsing(false);
        only.setTooltip(new Tooltip(messages.text("history.only.hint")));
        only.setOnAction(_ -> narrow());
        VBox head = new VBox(
                8,
                Parts.row(8, Parts.text(messages.text("history.heading"), "history-title"), Parts.spring(), closing),
                new Prompted(words, messages.text("history.search")),
                only);
        head.getStyleClass().add("panel-head");
        count.setId("history-count");
        var counted = Parts.row(8, count);
        counted.getStyleClass().add("count-row");
        furnishList();
        getChildren().addAll(head, counted, list);
        shelf.entries().subscribe(this::count);
        shelf.trouble().subscribe(this::count);
        session.annotations().subscribe((_, _) -> {
            if (shown) {
                seek();
            }
        });
        session.past().subscribe((_, now) -> {
            if (now == null) {
                list.getSelectionModel().clearSelection();
            }
        });
    }

    private void furnishList() {
        list.setId("history-list");
        list.getStyleClass().add("reading-list");
        list.setAccessibleText(messages.text("history.heading"));
        VBox nothing = new VBox(8, Parts.icon("fth-clock"), Parts.text(messages.text("history.empty"), "caption"));
        nothing.getStyleClass().add("empty-state");
        list.setPlaceholder(nothing);
        list.setCellFactory(_ -> {
            HistoryCell cell = new HistoryCell(wording);
            cell.indexProperty().subscribe(index -> {
                if (index.intValue() > shelf.entries().size() - AHEAD) {
                    shelf.more();
                }
            });
            return cell;
        });
        list.getSelectionModel().selectedItemProperty().subscribe((_, entry) -> {
            offerOnly();
            if (entry != null) {
                shelf.look(entry);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /** Reads the newest edits, and again whenever there is one, until {@link #rest}. */
    public void open() {
        shown = true;
        onlyId = null;
        only.setSelected(false);
        offerOnly();
        seek();
        list.requestFocus();
    }

    /** Reads no more, and ends looking at the past. */
    public void rest() {
        shown = false;
        session.past().set(null);
    }

    private void offerOnly() {
        if (onlyId == null) {
            HistoryEntry chosen = list.getSelectionModel().getSelectedItem();
            Annotation selected = session.selectedAnnotation().get();
            only.setDisable(chosen == null && selected == null);
            EditWording edits = new EditWording(messages);
            only.setText(
                    chosen != null
                            ? messages.text("history.only", wording.subject(chosen.edit()))
                            : selected != null
                                    ? messages.text("history.only", edits.subject(selected))
                                    : messages.text("history.only.none"));
        }
    }

    private void narrow() {
        HistoryEntry chosen = list.getSelectionModel().getSelectedItem();
        Annotation selected = session.selectedAnnotation().get();
        if (!only.isSelected()) {
            onlyId = null;
        } else if (chosen != null) {
            onlyId = chosen.edit().id();
        } else if (selected != null) {
            onlyId = selected.id();
        }
        seek();
    }

    private void seek() {
        String id = onlyId;
        Predicate<HistoryEntry> having = wording.having(words.getText());
        shelf.seek(id == null ? having : entry -> isOf(id, entry.edit()) && having.test(entry));
    }

    private static boolean isOf(String id, SingleEdit edit) {
        return edit.id().equals(id);
    }

    private void count() {
        var trouble = shelf.trouble().get();
        List<HistoryEntry> entries = shelf.entries();
        count.setText(
                trouble != null
                        ? messages.sentence(trouble)
                        : messages.text(shelf.hasMore() ? "history.count.more" : "history.count", entries.size()));
        count.setWrapText(trouble != null);
    }
}

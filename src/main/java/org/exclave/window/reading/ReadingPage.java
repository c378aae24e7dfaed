package org.exclave.window.reading;

import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.Property;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.session.Page;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Slices;
import org.jspecify.annotations.Nullable;

/**
 * A page of the left panel: what narrows the list, how many rows are left, the list, and the chosen row in full below it.
 * Arrow keys choose; Enter selects the row's incident, and the next one when pressed again.
 *
 * @param <T> the rows
 */
abstract class ReadingPage<T> extends VBox {

    private static final double SHARE_OF_LIST = 0.46;
    private static final int CELLS_TO_A_PICTURE = 2;

    private final Session session;
    private final Messages messages;
    private final Property<@Nullable T> chosen;
    private final ListView<T> list = new ListView<>();
    private final ScrollPane details = new ScrollPane();
    private final Label count = Parts.text("", "count");
    private final Slices furnishing = new Slices(CELLS_TO_A_PICTURE);
    private final Slices telling = new Slices(1);
    private boolean following;

    /**
     * A page.
     *
     * @param page which it is; being led there puts the cursor into its list
     * @param name the id of its list; the details are called the same with “-details”
     * @param chosen which row is chosen
     */
    ReadingPage(Page page, String name, Session session, Messages messages, Property<@Nullable T> chosen) {
        this.session = session;
        this.messages = messages;
        this.chosen = chosen;
        getStyleClass().add("reading-page");
        list.setId(name);
        list.getStyleClass().add("reading-list");
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::obey);
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        session.reading().turns().subscribe(() -> {
            if (session.reading().page().get() == page) {
                Platform.runLater(list::requestFocus);
            }
        });
        details.setId(name + "-details");
        details.getStyleClass().add("reading-details");
        details.setFitToWidth(true);
        details.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        count.setId(name + "-count");
        var counted = Parts.row(8, count);
        counted.getStyleClass().add("count-row");
        SplitPane halves = new SplitPane(list, details);
        halves.setOrientation(Orientation.VERTICAL);
        halves.setDividerPositions(SHARE_OF_LIST);
        VBox.setVgrow(halves, Priority.ALWAYS);
        getChildren().addAll(counted, halves);
    }

    /** Puts what narrows the list above it, and says what its rows and the list say. */
    final void furnish(Node head, Function<T, ReadingCell.Words> words, String accessibleName, String empty) {
        head.getStyleClass().add("panel-head");
        getChildren().addFirst(head);
        list.setCellFactory(_ -> new ReadingCell<>(words, furnishing));
        list.setAccessibleText(accessibleName);
        VBox nothing = new VBox(8, Parts.icon("fth-search"), Parts.text(empty, "caption"));
        nothing.getStyleClass().add("empty-state");
        list.setPlaceholder(nothing);
        chosen.subscribe(this::follow);
        describe(chosen.getValue());
    }

    final Session session() {
        return session;
    }

    final Messages messages() {
        return messages;
    }

    /** Lists these rows and says how many they are; the chosen row stays told in full, and marked where it is among them. */
    final void list(List<T> rows, String counted) {
        following = true;
        list.getItems().setAll(rows);
        following = false;
        count.setText(counted);
        mark(chosen.getValue());
    }

    /** Whether the list shows that row now. */
    final boolean lists(T row) {
        return list.getItems().contains(row);
    }

    /** The incidents to which a row leads, the most telling first. */
    abstract List<Incident> incidentsOf(T row);

    /** The row in full. */
    abstract Node describe(Details words, T row);

    /** Lets a row be listed that the words or switches of the page keep back now. */
    abstract void letThrough(T row);

    private void choose(@Nullable T row) {
        if (!following && row != null) {
            chosen.setValue(row);
        }
    }

    /** The row was chosen somewhere: it is told in full, and listed whatever the words and switches of the page say. */
    private void follow(@Nullable T row) {
        if (row != null && !lists(row)) {
            letThrough(row);
        }
        mark(row);
        describe(row);
    }

    /** Marks a row in the list, if it is there. */
    private void mark(@Nullable T row) {
        int index = row == null ? -1 : list.getItems().indexOf(row);
        following = true;
        if (index < 0) {
            list.getSelectionModel().clearSelection();
        } else if (index != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 1));
        }
        following = false;
    }

    private void describe(@Nullable T row) {
        telling.clear();
        if (row == null) {
            VBox nothing = new VBox(Parts.text(messages.text("reading.nothing"), "caption"));
            nothing.getStyleClass().add("empty-state");
            details.setContent(nothing);
        } else {
            details.setContent(describe(new Details(session, messages, telling), row));
            details.setVvalue(0);
        }
    }

    private void obey(KeyEvent key) {
        T row = list.getSelectionModel().getSelectedItem();
        if (key.getCode() == KeyCode.ENTER && row != null) {
            List<Incident> incidents = incidentsOf(row);
            if (!incidents.isEmpty()) {
                Incident selected = session.selectedIncident().get();
                int shown = selected == null ? -1 : incidents.indexOf(selected);
                session.selectAndShow(incidents.get((shown + 1) % incidents.size()));
            }
            key.consume();
        }
    }
}

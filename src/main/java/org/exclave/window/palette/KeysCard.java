package org.exclave.window.palette;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.window.act.Act;
import org.exclave.window.act.Area;
import org.exclave.window.act.KeyWords;
import org.exclave.window.act.Stroke;
import org.exclave.window.part.Parts;

/** A page with all keys of the window, by where they hold. */
public final class KeysCard extends VBox {

    private static final double WIDTH = 1080;
    private static final double SECTION = 500;
    private static final double CAPS = 190;

    private final Messages messages;
    private final KeyWords keys;
    private final ScrollPane scroll;

    /** @param shut closes it */
    public KeysCard(Messages messages, Runnable shut) {
        super(8);
        this.messages = messages;
        this.keys = new KeyWords(messages);
        setId("keys");
        getStyleClass().addAll("card", "keys");
        setMaxWidth(WIDTH);
        HBox columns = new HBox(24, column(0), column(1));
        columns.getStyleClass().add("keys-columns");
        scroll = new ScrollPane(columns);
        scroll.setId("keys-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(messages.text("keys.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var close = Parts.iconButton("fth-x", keys.hint(Act.PALETTE_CLOSE), shut);
        close.setId("keys-close");
        HBox head = Parts.row(
                8, Parts.line(messages.text("keys.title"), "start-title"), Parts.spring(), close);
        // Tab would lead out of the card to what lies below it.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Act.START_MOVE.isMeantBy(event) && !event.getCode().isArrowKey()) {
                event.consume();
            }
        });
        getChildren().addAll(head, Parts.text(messages.text("keys.about"), "caption"), scroll);
    }

    /** Begins at its top and gives it the keys, which scroll it. */
    public void open() {
        scroll.setVvalue(0);
        scroll.requestFocus();
    }

    /** The areas are parted so that both columns are about as long. */
    private VBox column(int number) {
        VBox column = new VBox(16);
        column.setMinWidth(0);
        column.setPrefWidth(SECTION);
        HBox.setHgrow(column, Priority.ALWAYS);
        long all = Stream.of(Act.values()).filter(act -> !act.strokes().isEmpty()).count();
        long before = 0;
        for (Area area : Area.values()) {
            if ((before < all / 2) == (number == 0)) {
                column.getChildren().add(section(area));
            }
            before += area.acts().stream().filter(act -> !act.strokes().isEmpty()).count();
        }
        return column;
    }

    private Node section(Area area) {
        GridPane rows = new GridPane();
        rows.setHgap(12);
        rows.setVgap(4);
        int row = 0;
        for (Act act : area.acts()) {
            if (!act.strokes().isEmpty()) {
                Label words = Parts.text(keys.name(act));
                words.setMinWidth(0);
                GridPane.setHgrow(words, Priority.ALWAYS);
                rows.addRow(row++, caps(act), words);
            }
        }
        return new VBox(6, Parts.text(messages.text(area.words()), "list-title"), rows);
    }

    private FlowPane caps(Act act) {
        FlowPane caps = new FlowPane(4, 2);
        caps.setPrefWrapLength(CAPS);
        caps.setMinWidth(CAPS);
        caps.setMaxWidth(CAPS);
        caps.setAlignment(Pos.TOP_LEFT);
        for (Stroke stroke : act.strokes()) {
            Label cap = Parts.line(keys.of(stroke), "key-cap");
            cap.setMinWidth(USE_PREF_SIZE);
            caps.getChildren().add(cap);
        }
        return caps;
    }
}

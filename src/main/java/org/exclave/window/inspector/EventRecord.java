package org.exclave.window.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** The row from which an imported event was made, as it was written: each column that says something, with its name. */
final class EventRecord extends VBox {

    private static final int SHORT = 40;
    private static final int ROWS = 3;

    private final TitledPane pane;

    /** @param row its number, from 1 */
    EventRecord(List<String> header, List<String> fields, int row, Messages messages) {
        VBox columns = new VBox(6);
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                String name = i < header.size() ? header.get(i) : messages.text("event.column", i + 1);
                columns.getChildren().addAll(Parts.text(name, "caption"), value(name, fields.get(i)));
            }
        }
        pane = new TitledPane(messages.text("event.record", row), columns);
        pane.setId("event-record");
        pane.setExpanded(false);
        pane.setAnimated(false);
        getChildren().add(pane);
    }

    /** Shows the columns. */
    void open() {
        pane.setExpanded(true);
    }

    /** Long texts may be scrolled and copied; short ones need no frame. */
    private static Node value(String name, String text) {
        if (text.length() <= SHORT && text.indexOf('\n') < 0) {
            return Parts.text(text);
        }
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.setAccessibleText(name);
        return area;
    }
}

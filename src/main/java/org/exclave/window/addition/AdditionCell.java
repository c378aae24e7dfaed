package org.exclave.window.addition;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Addition;
import org.exclave.catalog.GrownCatalog;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.exclave.window.part.LocalMark;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** One addition in the list of all: what it is, what it says, and why it is set aside, if it is. */
final class AdditionCell extends ListCell<Addition> {

    private final Supplier<GrownCatalog> grown;
    private final Messages messages;

    AdditionCell(Supplier<GrownCatalog> grown, Messages messages) {
        this.grown = grown;
        this.messages = messages;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Addition addition, boolean empty) {
        super.updateItem(addition, empty);
        setText(null);
        if (empty || addition == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String kind = messages.text("addition." + addition.kind().id());
        String name = AdditionNames.of(addition, grown.get().whole(), messages);
        VBox lines = new VBox(
                2,
                Parts.row(6, LocalMark.chip(messages), Parts.line(name, "list-title")),
                Parts.line(messages.text("addition.line", kind, addition.id()), "caption"));
        String spoken = messages.text("local.before", messages.text("addition.line", name, kind));
        List<Fault> faults = grown.get().unsound().get(addition);
        if (faults != null) {
            String why = messages.text("addition.aside", messages.sentence(faults.getFirst()));
            lines.getChildren().add(Parts.text(why, "sheet-failed"));
            spoken += ". " + why;
        }
        setAccessibleText(spoken);
        setGraphic(lines);
    }
}

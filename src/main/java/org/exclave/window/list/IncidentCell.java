package org.exclave.window.list;

import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.cartography.Theme;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Verification;
import org.exclave.language.Messages;
import org.exclave.window.part.IncidentWords;
import org.exclave.window.part.Parts;
import org.exclave.window.part.SymbolView;
import org.jspecify.annotations.Nullable;

/** One incident in the list: symbol, title, when and where, and by whom it is borne out. */
final class IncidentCell extends ListCell<Incident> {

    private static final double SYMBOL = 18;

    private final Messages messages;
    private final IncidentWords words;
    private final Supplier<Theme> theme;

    IncidentCell(Messages messages, Supplier<Theme> theme) {
        this.messages = messages;
        this.words = new IncidentWords(messages);
        this.theme = theme;
        getStyleClass().add("incident-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Incident incident, boolean empty) {
        super.updateItem(incident, empty);
        setText(null);
        if (empty || incident == null) {
            setGraphic(null);
            return;
        }
        boolean disputed = incident.verification() == Verification.DISPUTED;
        String verification = messages.text("verification." + incident.verification().id());
        var second = Parts.line(words.whenAndWhere(incident), "caption");
        second.setMinWidth(0);
        HBox details = Parts.row(
                6, second, Parts.spring(), Parts.chip(verification, "", disputed ? "chip-disputed" : "chip-plain"));
        VBox lines = new VBox(4, Parts.line(incident.title(), "list-title"), details);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        setGraphic(new HBox(10, new SymbolView(incident.family(), theme.get(), SYMBOL), lines));
        setAccessibleText(words.spoken(incident));
    }
}

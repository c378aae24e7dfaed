package org.exclave.window.list;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.cartography.Theme;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Verification;
import org.exclave.language.Messages;
import org.exclave.window.part.IncidentWords;
import org.exclave.window.part.LocalMark;
import org.exclave.window.part.Parts;
import org.exclave.window.part.SymbolView;
import org.jspecify.annotations.Nullable;

/** One incident in the list: symbol, title, when and where, and by whom it is borne out. */
final class IncidentCell extends ListCell<Incident> {

    private static final double SYMBOL = 18;

    /** What was drawn last: a list that changes asks again for cells that stay the same. */
    private record Drawn(Incident incident, Theme theme) {}

    private final Messages messages;
    private final IncidentWords words;
    private final Supplier<Theme> theme;
    private final Label title = Parts.line("", "list-title");
    private final Label details = Parts.line("", "caption");
    private final Label verification = Parts.chip("", "", "chip-plain");
    private final Label local;
    private final HBox content;
    private @Nullable Drawn drawn;

    IncidentCell(Messages messages, Supplier<Theme> theme) {
        this.messages = messages;
        this.words = new IncidentWords(messages);
        this.theme = theme;
        getStyleClass().add("incident-cell");
        setPrefWidth(0);
        details.setMinWidth(0);
        local = LocalMark.chip(messages);
        HBox.setHgrow(title, Priority.ALWAYS);
        VBox lines = new VBox(4, Parts.row(6, local, title), Parts.row(6, details, Parts.spring(), verification));
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        content = new HBox(10, lines);
    }

    @Override
    protected void updateItem(@Nullable Incident incident, boolean empty) {
        super.updateItem(incident, empty);
        setText(null);
        if (empty || incident == null) {
            setGraphic(null);
            return;
        }
        Drawn now = new Drawn(incident, theme.get());
        if (!now.equals(drawn)) {
            draw(now);
            drawn = now;
        }
        setGraphic(content);
    }

    private void draw(Drawn now) {
        Incident incident = now.incident;
        title.setText(incident.title());
        LocalMark.show(local, incident, messages);
        details.setText(words.whenAndWhere(incident));
        verification.setText(messages.text("verification." + incident.verification().id()));
        boolean disputed = incident.verification() == Verification.DISPUTED;
        verification.getStyleClass().setAll("label", "chip", disputed ? "chip-disputed" : "chip-plain");
        SymbolView symbol = new SymbolView(incident.family(), now.theme, SYMBOL);
        content.getChildren().setAll(symbol, content.getChildren().getLast());
        setAccessibleText(words.spoken(incident));
    }
}

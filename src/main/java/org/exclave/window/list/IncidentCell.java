package org.exclave.window.list;

import java.util.function.Supplier;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.cartography.Theme;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.catalog.Verification;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.window.part.Parts;
import org.exclave.window.part.SymbolView;
import org.jspecify.annotations.Nullable;

/** One incident in the list: symbol, title, when and where, and by whom it is borne out. */
final class IncidentCell extends ListCell<Incident> {

    private static final double SYMBOL = 18;

    private final Messages messages;
    private final TimeWording times;
    private final Supplier<Theme> theme;

    IncidentCell(Messages messages, Supplier<Theme> theme) {
        this.messages = messages;
        this.times = new TimeWording(messages);
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
        Place place = incident.place();
        String where = place == null ? messages.text("list.noplace") : place.name();
        String when = times.brief(incident.time());
        boolean disputed = incident.verification() == Verification.DISPUTED;
        String verification = messages.text("verification." + incident.verification().id());
        var second = Parts.line(messages.text("list.whenwhere", when, where), "caption");
        second.setMinWidth(0);
        HBox details = Parts.row(
                6, second, Parts.spring(), Parts.chip(verification, "", disputed ? "chip-disputed" : "chip-plain"));
        VBox words = new VBox(4, Parts.line(incident.title(), "list-title"), details);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        setGraphic(new HBox(10, new SymbolView(incident.family(), theme.get(), SYMBOL), words));
        setAccessibleText(messages.text(
                "list.spoken", incident.title(), when, where, messages.text("family." + incident.family().id())));
    }
}

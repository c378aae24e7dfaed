package org.exclave.window;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.exclave.catalog.Catalog;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The line at the bottom: that nothing goes out, how much the catalogue holds, which border is drawn. */
final class StatusBar extends HBox {

    StatusBar(Session session, Messages messages) {
        super(16);
        getStyleClass().add("status");
        Catalog catalog = session.atlas().catalog();
        Label offline = Parts.line(messages.text("status.offline"));
        offline.setGraphic(Parts.icon("fth-check-circle"));
        Label edition = Parts.line("");
        session.edition().subscribe(shown -> edition.setText(messages.text("edition." + shown.id())));
        getChildren()
                .addAll(
                        offline,
                        Parts.line(messages.text(
                                "status.catalogue",
                                catalog.incidents().stream()
                                        .filter(incident -> !incident.isRunningTotal())
                                        .count(),
                                catalog.places().size(),
                                catalog.sources().size())),
                        Parts.spring(),
                        edition);
    }
}

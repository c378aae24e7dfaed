package org.exclave.window;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Claim;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;

/** The line at the bottom: that nothing goes out, how much the catalogue holds, which border is drawn. */
final class StatusBar extends HBox {

    private final Label said = Parts.line("");

    StatusBar(Session session, Messages messages) {
        super(16);
        getStyleClass().add("status");
        Label holds = Parts.line("");
        session.grownAtlas().subscribe(grown -> holds.setText(words(grown.catalog(), messages)));
        Label offline = Parts.line(messages.text("status.offline"));
        offline.setGraphic(Parts.icon("fth-check-circle"));
        Label edition = Parts.line("");
        session.edition().subscribe(shown -> edition.setText(messages.text("edition." + shown.id())));
        getChildren()
                .addAll(
                        offline,
                        holds,
                        said,
                        Parts.spring(),
                        edition);
    }

    /** Says something that is so for the whole run. */
    void say(String sentence) {
        said.setId("status-said");
        said.setText(sentence);
    }

    private static String words(Catalog catalog, Messages messages) {
        String words = messages.text(
                "status.catalogue",
                catalog.incidents().stream()
                        .filter(incident -> !incident.isRunningTotal())
                        .count(),
                catalog.places().size(),
                catalog.sources().size());
        long local = catalog.incidents().stream().filter(Incident::local).count()
                + catalog.incidents().stream()
                        .filter(incident -> !incident.local())
                        .flatMap(incident -> incident.claims().stream())
                        .filter(Claim::local)
                        .count()
                + catalog.sources().stream().filter(Source::local).count();
        return local == 0 ? words : messages.text("status.local", words, local);
    }
}

package org.exclave.window.inspector;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.query.RelatedIncidents;
import org.exclave.window.part.Column;
import org.exclave.window.part.IncidentWords;
import org.exclave.window.part.Parts;

/** The incidents that share a place or a day with one, each a step away. */
final class RelatedSection extends Column {

    private static final int SHOWN_AT_FIRST = 4;

    private final Messages messages;
    private final IncidentWords words;
    private final Consumer<Incident> select;

    /** @param select goes to an incident */
    RelatedSection(RelatedIncidents related, Messages messages, Consumer<Incident> select) {
        super(4);
        this.messages = messages;
        this.words = new IncidentWords(messages);
        this.select = select;
        getStyleClass().add("section");
        setId("related");
        getChildren().add(Parts.heading(messages.text("inspector.related")));
        add("inspector.related.place", related.samePlace());
        add("inspector.related.listed", related.listedPlace());
        add("inspector.related.day", related.sameDay());
    }

    private void add(String heading, List<Incident> incidents) {
        if (incidents.isEmpty()) {
            return;
        }
        getChildren().add(Parts.line(messages.text(heading, incidents.size()), "caption"));
        Column lines = new Column(2);
        incidents.stream().limit(SHOWN_AT_FIRST).map(this::line).forEach(lines.getChildren()::add);
        getChildren().add(lines);
        if (incidents.size() > SHOWN_AT_FIRST) {
            Hyperlink more = new Hyperlink(messages.text("inspector.related.more", incidents.size() - SHOWN_AT_FIRST));
            more.getStyleClass().add("caption");
            more.setOnAction(_ -> {
                getChildren().remove(more);
                incidents.stream().skip(SHOWN_AT_FIRST).map(this::line).forEach(lines.getChildren()::add);
            });
            getChildren().add(more);
        }
    }

    private Hyperlink line(Incident incident) {
        Hyperlink line =
                new Hyperlink(messages.text("map.off.line", incident.title(), words.whenAndWhere(incident)));
        line.setWrapText(true);
        line.getStyleClass().add("related-line");
        line.setOnAction(_ -> select.accept(incident));
        return line;
    }
}

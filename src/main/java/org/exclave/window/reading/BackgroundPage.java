package org.exclave.window.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.exclave.catalog.BackgroundKind;
import org.exclave.catalog.BackgroundStatement;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.language.RoughDateWording;
import org.exclave.query.Concordance;
import org.exclave.session.Page;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** What is said about causes, politics and powers, by theme, and who says it. */
public final class BackgroundPage extends ReadingPage<BackgroundStatement> {

    private final ObservableValue<Concordance> concordance;
    private List<BackgroundStatement> shown = List.of();

    public BackgroundPage(Session session, ObservableValue<Concordance> concordance, Messages messages) {
        super(Page.BACKGROUND, "background-list", session, messages, session.reading().statement());
        this.concordance = concordance;
        var sought = session.reading().soughtBackground();
        sought.subscribe(() -> list());
        furnish(
                new VBox(8, SoughtField.prompted("background-search", messages.text("background.search"), sought)),
                this::words,
                messages.text("background.name"),
                messages.text("background.empty"));
        list();
    }

    private void list() {
        String sought = session().reading().soughtBackground().get();
        List<BackgroundStatement> all = session().atlas().catalog().background();
        shown = (sought.isBlank() ? all : concordance.getValue().index().background(sought))
                .stream()
                        .sorted(Comparator.comparing(BackgroundStatement::theme))
                        .toList();
        list(shown, messages().text("background.count", shown.size(), all.size()));
    }

    @Override
    void letThrough(BackgroundStatement statement) {
        session().reading().soughtBackground().set("");
    }

    @Override
    List<Incident> incidentsOf(BackgroundStatement statement) {
        return statement.incidents();
    }

    private ReadingCell.Words words(BackgroundStatement statement) {
        int index = shown.indexOf(statement);
        boolean first = index <= 0 || shown.get(index - 1).theme() != statement.theme();
        String heading = first ? theme(statement) : null;
        String icon = statement.kind() == BackgroundKind.ASSESSMENT ? "fth-message-square" : "fth-info";
        return new ReadingCell.Words(heading, icon, statement.statement(), caption(statement), List.of());
    }

    private String theme(BackgroundStatement statement) {
        return messages().text("theme." + statement.theme().id());
    }

    private String caption(BackgroundStatement statement) {
        return messages().text(
                "background.caption",
                statement.by(),
                messages().text("background.kind." + statement.kind().id()));
    }

    @Override
    Node describe(Details words, BackgroundStatement statement) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.text(statement.statement(), "reading-heading"));
        parts.add(Parts.text(caption(statement), "claimant"));
        add(parts, "background.citing", statement.citing());
        parts.add(Parts.text(theme(statement), "caption"));
        if (statement.from() != null || statement.to() != null) {
            parts.add(Parts.text(span(statement), "caption"));
        }
        add(parts, "background.places", statement.places());
        String note = statement.note();
        if (note != null) {
            parts.add(Parts.text(note, "caption", "note"));
        }
        List<Node> sections = new ArrayList<>();
        sections.add(words.section(null, parts));
        sections.add(words.section(
                messages().text("background.source"), List.of(words.source(statement.source()))));
        sections.add(words.section(
                messages().text("reading.incidents", statement.incidents().size()),
                statement.incidents().isEmpty()
                        ? List.of(Parts.text(messages().text("background.noincidents"), "caption"))
                        : statement.incidents().stream().map(words::incident).toList()));
        return words.page(sections);
    }

    private void add(List<Node> parts, String key, @Nullable String value) {
        if (value != null) {
            parts.add(Parts.text(messages().text(key, value), "caption"));
        }
    }

    private String span(BackgroundStatement statement) {
        String from = statement.from();
        String to = statement.to();
        RoughDateWording dates = new RoughDateWording(messages());
        if (from == null) {
            return messages().text("background.until", dates.of(Objects.requireNonNull(to)));
        }
        return to == null
                ? messages().text("background.since", dates.of(from))
                : messages().text("background.span", dates.of(from), dates.of(to));
    }
}

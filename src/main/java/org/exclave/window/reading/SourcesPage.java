package org.exclave.window.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;
import org.exclave.language.RoughDateWording;
import org.exclave.query.Concordance;
import org.exclave.query.SourceSupport;
import org.exclave.query.SupportedIncident;
import org.exclave.session.Page;
import org.exclave.session.Session;
import org.exclave.window.part.Column;
import org.exclave.window.part.LocalMark;
import org.exclave.window.part.Parts;

/** All publications, sought by words, with what rests on each and what rests on it alone. */
public final class SourcesPage extends ReadingPage<Source> {

    private final ObservableValue<Concordance> concordance;
    private final Consumer<String> open;
    private final CheckBox onlyAlone = new CheckBox();

    /**
     * The page of a session.
     *
     * @param open opens an address outside the atlas, on the user's click only
     */
    public SourcesPage(Session session, ObservableValue<Concordance> concordance, Messages messages, Consumer<String> open) {
        super(Page.SOURCES, "source-list", session, messages, session.reading().source());
        this.concordance = concordance;
        this.open = open;
        onlyAlone.setWrapText(true);
        onlyAlone.setMinHeight(USE_PREF_SIZE);
        onlyAlone.setText(messages.text("sources.alone"));
        onlyAlone.setId("sources-alone");
        onlyAlone.setTooltip(new Tooltip(messages.text("sources.alone.meaning")));
        onlyAlone.selectedProperty().subscribe(() -> list());
        var sought = session.reading().soughtSources();
        sought.subscribe(() -> list());
        concordance.subscribe((_, _) -> list());
        furnish(
                new VBox(8, SoughtField.prompted("sources-search", messages.text("sources.search"), sought), onlyAlone),
                this::words,
                messages.text("sources.name"),
                messages.text("sources.empty"));
        list();
    }

    private void list() {
        String sought = session().reading().soughtSources().get();
        List<Source> all = session().atlas().catalog().sources();
        List<Source> found = sought.isBlank() ? all : concordance.getValue().index().sources(sought);
        List<Source> shown = found.stream()
                .filter(source -> !onlyAlone.isSelected()
                        || concordance.getValue().bibliography().of(source).isAloneSomewhere())
                .toList();
        list(shown, messages().text("sources.count", shown.size(), all.size()));
    }

    @Override
    void letThrough(Source source) {
        session().reading().soughtSources().set("");
        onlyAlone.setSelected(false);
    }

    @Override
    List<Incident> incidentsOf(Source source) {
        return concordance.getValue().bibliography().of(source).incidents().stream()
                .map(SupportedIncident::incident)
                .toList();
    }

    private ReadingCell.Words words(Source source) {
        List<Node> marks = new ArrayList<>();
        if (source.local()) {
            marks.add(LocalMark.chip(messages()));
        }
        if (concordance.getValue().bibliography().of(source).isAloneSomewhere()) {
            marks.add(Parts.chip(messages().text("sources.chip"), messages().text("sources.alone.meaning")));
        }
        String caption = messages().text(
                "sources.caption",
                messages().text("source." + source.kind().id()),
                new RoughDateWording(messages()).published(source.date()));
        return new ReadingCell.Words(null, "fth-book-open", title(source), caption, marks);
    }

    private String title(Source source) {
        String title = source.title();
        return title == null ? source.publisher() : messages().text("inspector.source", source.publisher(), title);
    }

    @Override
    Node describe(Details words, Source source) {
        SourceSupport support = concordance.getValue().bibliography().of(source);
        List<Node> sections = new ArrayList<>();
        sections.add(head(words, source));
        sections.add(words.section(messages().text("sources.supports"), supported(words, support)));
        if (!support.background().isEmpty()) {
            sections.add(words.section(
                    messages().text("sources.background"),
                    support.background().stream().map(words::statement).toList()));
        }
        if (!support.disagreements().isEmpty()) {
            sections.add(words.section(
                    messages().text("sources.disagreements"),
                    support.disagreements().stream().map(words::point).toList()));
        }
        return words.page(sections);
    }

    private Node head(Details words, Source source) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.text(title(source), "reading-heading"));
        if (source.local()) {
            parts.add(LocalMark.chip(messages()));
        }
        parts.add(Parts.text(
                messages().text(
                        "inspector.source.details",
                        messages().text("source." + source.kind().id()),
                        new RoughDateWording(messages()).published(source.date()),
                        messages().languageName(source.language()),
                        messages().text(source.readInFull() ? "source.full" : "source.excerpt")),
                "caption"));
        String address = source.url();
        parts.add(
                address == null
                        ? Parts.text(messages().text("sources.noaddress"), "caption")
                        : words.address(address, open));
        String via = source.republishedVia();
        if (via != null) {
            parts.add(Parts.text(messages().text("sources.via", via), "caption"));
        }
        String note = source.note();
        if (note != null) {
            parts.add(Parts.text(note, "caption", "note"));
        }
        return words.section(null, parts);
    }

    private List<Node> supported(Details words, SourceSupport support) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.text(
                messages().text(
                        "sources.tally",
                        support.incidents().size(),
                        support.claims(),
                        support.accounts(),
                        support.background().size(),
                        support.disagreements().size()),
                "caption"));
        if (support.isAloneSomewhere()) {
            parts.add(Parts.text(
                    messages().text("sources.tally.alone", support.incidentsAlone(), support.claimsAlone()), "caption"));
        }
        support.incidents().forEach(incident -> parts.add(supported(words, incident)));
        return parts;
    }

    private Node supported(Details words, SupportedIncident supported) {
        Column box = new Column(6, words.incident(supported.incident()));
        if (supported.alone()) {
            box.getChildren().add(Parts.chip(messages().text("sources.incident.alone"), ""));
        }
        supported.claims().forEach(claim -> {
            Column told = words.claim(claim.claim());
            if (claim.alone()) {
                told.getChildren()
                        .add(Parts.chip(
                                messages().text("sources.claim.alone"), messages().text("sources.alone.meaning")));
            }
            told.getStyleClass().add("supported");
            box.getChildren().add(told);
        });
        supported.accounts().forEach(account -> box.getChildren().add(words.account(account)));
        return box;
    }
}

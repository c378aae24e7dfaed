package org.exclave.window.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.exclave.cartography.Theme;
import org.exclave.catalog.ClockMoment;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Place;
import org.exclave.catalog.SideClock;
import org.exclave.catalog.Source;
import org.exclave.catalog.Verification;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.language.RoughDateWording;
import org.exclave.language.TimeWording;
import org.exclave.query.RelatedIncidents;
import org.exclave.session.Atlas;
import org.exclave.window.part.AdditionActs;
import org.exclave.window.part.Column;
import org.exclave.window.part.LocalMark;
import org.exclave.window.part.Parts;
import org.exclave.window.part.SymbolView;

/** What is known of one incident: when, where, who says what, the accounts, where it lies by each border, the sources. */
final class IncidentInspector extends Column {

    private static final double CLOCK_GAP = 8;

    private final Incident incident;
    private final Messages messages;
    private final TimeWording times;

    /**
     * The panel of an incident.
     *
     * @param select goes to another incident
     * @param close closes the panel
     * @param open opens an address outside the atlas, on the user's click only
     * @param saveTable keeps a table in a file
     * @param additions leads to what the user added to the catalogue
     * @param note puts an annotation on it; called only when it has a place on the map
     */
    IncidentInspector(
            Incident incident,
            Atlas atlas,
            Theme theme,
            Messages messages,
            Consumer<Incident> select,
            Runnable close,
            Consumer<String> open,
            Consumer<String> saveTable,
            AdditionActs additions,
            Runnable note) {
        this.incident = incident;
        this.messages = messages;
        this.times = new TimeWording(messages);
        getStyleClass().add("inspector");
        getChildren().addAll(head(theme, close), when(), summary());
        if (incident.place() != null && incident.place().isPoint()) {
            getChildren().add(noteButton(note));
        }
        if (FigureHistorySection.fits(incident)) {
            getChildren().add(new FigureHistorySection(incident, messages, saveTable));
        }
        List<Incident> round = EpisodeFigures.rowsFor(incident, atlas.catalog().incidents());
        getChildren()
                .add(new ClaimSection(
                        incident.claims(),
                        round.isEmpty() ? null : () -> new EpisodeFigures(round, messages, select),
                        messages));
        getChildren().add(own(additions));
        if (!incident.accounts().isEmpty()) {
            getChildren().add(new AccountSection(incident.accounts(), messages));
        }
        Place place = incident.place();
        if (place != null) {
            atlas.facts()
                    .of(place)
                    .ifPresent(known ->
                            getChildren().add(new BorderSection(place, known, atlas.borders(), messages)));
        }
        getChildren().add(sources(open));
        RelatedIncidents related =
                RelatedIncidents.of(incident, atlas.catalog().incidents());
        if (!related.isEmpty()) {
            getChildren().add(new RelatedSection(related, messages, select));
        }
    }

    private Node head(Theme theme, Runnable close) {
        var title = Parts.text(incident.title(), "inspector-title");
        title.setId("inspector-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(
                8,
                new SymbolView(incident.family(), theme, 22),
                title,
                Parts.iconButton("fth-x", messages.text("inspector.close"), close));
        boolean disputed = incident.verification() == Verification.DISPUTED;
        String verification = "verification." + incident.verification().id();
        String confidence = "confidence." + incident.confidence().id();
        javafx.scene.layout.FlowPane chips = new javafx.scene.layout.FlowPane(
                6,
                6,
                Parts.chip(messages.text("category." + incident.category().id()), ""),
                Parts.chip(
                        messages.text(verification),
                        messages.text(verification + ".meaning"),
                        disputed ? "chip-disputed" : "chip-plain"),
                Parts.chip(messages.text(confidence), messages.text("confidence.meaning")));
        if (incident.hasLocalPart()) {
            Label local = LocalMark.chip(messages);
            LocalMark.show(local, incident, messages);
            local.setId("inspector-local");
            chips.getChildren().addFirst(local);
        }
        Column head = new Column(10, row, chips);
        head.getStyleClass().add("section");
        return head;
    }

    private Node when() {
        Column section = new Column(8);
        section.getStyleClass().add("section");
        if (incident.time().start() instanceof ClockMoment start) {
            section.getChildren()
                    .add(clocks(clock(start, SideClock.KYRGYZSTAN, "KG"), clock(start, SideClock.TAJIKISTAN, "TJ")));
        }
        section.getChildren()
                .add(Parts.text(
                        messages.text(
                                "inspector.when",
                                times.brief(incident.time()),
                                times.precision(incident.time().startPrecision())),
                        "when"));
        if (incident.timeNote() != null) {
            section.getChildren().add(Parts.text(incident.timeNote(), "caption"));
        }
        Place place = incident.place();
        section.getChildren()
                .add(place == null ? Parts.text(messages.text("inspector.place.none"), "caption") : where(place));
        return section;
    }

    private Node own(AdditionActs additions) {
        Button figure = new Button(messages.text("addition.claim.add"), Parts.icon("fth-plus"));
        figure.setId("add-claim");
        figure.setTooltip(new Tooltip(messages.text("addition.claim.add.hint")));
        figure.setOnAction(_ -> additions.addClaim().accept(incident));
        javafx.scene.layout.FlowPane buttons = new javafx.scene.layout.FlowPane(8, 8, figure);
        if (incident.hasLocalPart()) {
            Button edit = new Button(messages.text("addition.edit"), Parts.icon("fth-edit-2"));
            edit.setId("edit-addition");
            edit.setTooltip(new Tooltip(messages.text("addition.edit.hint")));
            edit.setOnAction(_ -> additions.edit().accept(incident));
            buttons.getChildren().add(edit);
        }
        Column section = new Column(8, buttons);
        section.getStyleClass().add("section");
        return section;
    }

    private Node noteButton(Runnable note) {
        Button button = new Button(messages.text("inspector.note"), Parts.icon("fth-edit-3"));
        button.setId("note-on-incident");
        button.setTooltip(new Tooltip(messages.text("inspector.note.hint")));
        button.setOnAction(_ -> note.run());
        Column section = new Column(8, button);
        section.getStyleClass().add("section");
        return section;
    }

    /** The clocks side by side, half the width each, or one below the other where large letters need more. */
    private static FlowPane clocks(HBox... boxes) {
        FlowPane clocks = new FlowPane(CLOCK_GAP, CLOCK_GAP, boxes);
        clocks.widthProperty().subscribe(width -> {
            for (HBox box : boxes) {
                box.setPrefWidth(Math.floor((width.doubleValue() - CLOCK_GAP) / 2));
            }
        });
        return clocks;
    }

    private HBox clock(ClockMoment start, SideClock side, String country) {
        HBox box = Parts.row(
                6,
                whole(Parts.line(times.clock(start.clock().toInstant(), side), "clock")),
                whole(Parts.line(messages.text("clock." + country), "caption")),
                Parts.spring(),
                whole(Parts.line(country, "caption")));
        box.getStyleClass().add("clock-box");
        return box;
    }

    private static Label whole(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private Node where(Place place) {
        String language = messages.language().code();
        String district = place.admin2() == null ? place.admin1() : place.admin2();
        var name = Parts.text(
                messages.text(
                        "inspector.place",
                        place.nameIn(language),
                        district,
                        messages.text("place." + place.precision().id()),
                        place.radiusKm()),
                "place");
        String locals = place.names().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(language))
                .map(entry -> messages.text(
                        "inspector.name.in", messages.languageName(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(" · "));
        Column box = new Column(2, name);
        if (!locals.isEmpty()) {
            box.getChildren().add(Parts.text(locals, "caption"));
        }
        if (!incident.otherPlaces().isEmpty()) {
            String others = String.join(
                    ", ", incident.otherPlaces().stream().map(each -> each.nameIn(language)).toList());
            box.getChildren().add(Parts.text(messages.text("inspector.place.others", others), "caption"));
        }
        if (place.note() != null) {
            box.getChildren().add(Parts.text(place.note(), "caption", "note"));
        }
        return box;
    }

    private Node summary() {
        Column section = new Column(6, Parts.text(incident.summary(), "summary"));
        if (messages.language() != Language.ENGLISH) {
            section.getChildren().add(Parts.text(messages.text("catalogue.english"), "caption"));
        }
        section.getStyleClass().add("section");
        if (incident.note() != null) {
            section.getChildren().add(Parts.text(incident.note(), "caption", "note"));
        }
        return section;
    }

    private Node sources(Consumer<String> open) {
        List<Source> all = incident.sources();
        Column section = new Column(6, Parts.heading(messages.text("inspector.sources", all.size())));
        section.getStyleClass().add("section");
        section.setId("sources");
        for (Source source : all) {
            section.getChildren().add(source(source, open));
        }
        return section;
    }

    private Node source(Source source, Consumer<String> open) {
        String title = source.title() == null
                ? source.publisher()
                : messages.text("inspector.source", source.publisher(), source.title());
        String details = messages.text(
                "inspector.source.details",
                messages.text("source." + source.kind().id()),
                new RoughDateWording(messages).published(source.date()),
                messages.languageName(source.language()),
                messages.text(source.readInFull() ? "source.full" : "source.excerpt"));
        String address = source.url();
        Node name = Parts.text(title, "source-title");
        if (address != null) {
            Hyperlink link = new Hyperlink(title);
            link.setWrapText(true);
            link.setTooltip(new Tooltip(address));
            link.setOnAction(_ -> open.accept(address));
            name = link;
        }
        Column box = new Column(1, name, Parts.text(details, "caption"));
        if (source.local()) {
            box.getChildren().addFirst(LocalMark.chip(messages));
        }
        return box;
    }
}

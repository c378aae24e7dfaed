package org.exclave.window.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.query.AccountConflict;
import org.exclave.query.ClaimConflict;
import org.exclave.query.Concordance;
import org.exclave.query.CuratedPoint;
import org.exclave.query.DisputedPoint;
import org.exclave.query.TimeConflict;
import org.exclave.session.Page;
import org.exclave.session.Session;
import org.exclave.window.part.Column;
import org.exclave.window.part.Parts;

/** On what the sources contradict each other: written down by the editors, or found in figures, accounts and times. */
public final class DisagreementsPage extends ReadingPage<DisputedPoint> {

    private enum Sort {
        ALL,
        CURATED,
        FIGURES,
        ACCOUNTS,
        TIMES
    }

    /** The height of a page, in letters' sizes, from which there is room to say how its list is ordered. */
    private static final int LINES_FOR_ORDER = 24;

    private final ObservableValue<Concordance> concordance;
    private final PointWording wording;
    private final ToggleGroup sorts = new ToggleGroup();

    public DisagreementsPage(Session session, ObservableValue<Concordance> concordance, Messages messages) {
        super(Page.DISAGREEMENTS, "disagreement-list", session, messages, session.reading().point());
        this.concordance = concordance;
        this.wording = new PointWording(messages);
        FlowPane chips = new FlowPane(4, 4);
        for (Sort sort : Sort.values()) {
            chips.getChildren().add(chip(sort));
        }
        sorts.getToggles().getFirst().setSelected(true);
        sorts.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                sorts.selectToggle(before);
            } else {
                list();
            }
        });
        furnish(
                new VBox(8, chips, order()),
                this::words,
                messages.text("disagreement.name"),
                messages.text("disagreement.empty"));
        list();
        concordance.subscribe((_, _) -> {
            sorts.getToggles().forEach(toggle -> name((ToggleButton) toggle));
            list();
        });
    }

    /** How the list is ordered; on a low page the list itself is worth more. */
    private Label order() {
        Label order = Parts.text(messages().text("disagreement.order"), "caption");
        order.managedProperty().bind(order.visibleProperty());
        order.visibleProperty().bind(heightProperty().greaterThanOrEqualTo(
                Bindings.createDoubleBinding(() -> LINES_FOR_ORDER * order.getFont().getSize(), order.fontProperty())));
        return order;
    }

    private void name(ToggleButton chip) {
        Sort sort = (Sort) chip.getUserData();
        String id = sort.name().toLowerCase(Locale.ROOT);
        chip.setText(messages().text("disagreement.sort." + id, of(sort).size()));
    }

    private ToggleButton chip(Sort sort) {
        String id = sort.name().toLowerCase(Locale.ROOT);
        ToggleButton chip = new ToggleButton();
        chip.setId("disagreement-" + id);
        chip.setUserData(sort);
        name(chip);
        chip.getStyleClass().add("sort-chip");
        chip.setToggleGroup(sorts);
        return chip;
    }

    private List<? extends DisputedPoint> of(Sort sort) {
        return switch (sort) {
            case ALL -> concordance.getValue().disagreements().all();
            case CURATED -> concordance.getValue().disagreements().curated();
            case FIGURES -> concordance.getValue().disagreements().figures();
            case ACCOUNTS -> concordance.getValue().disagreements().accounts();
            case TIMES -> concordance.getValue().disagreements().times();
        };
    }

    private void list() {
        List<DisputedPoint> shown = new ArrayList<>(of((Sort) sorts.getSelectedToggle().getUserData()));
        list(
                shown,
                messages().text("disagreement.count", shown.size(), concordance.getValue().disagreements().all().size()));
    }

    @Override
    void letThrough(DisputedPoint point) {
        sorts.selectToggle(sorts.getToggles().getFirst());
    }

    @Override
    List<Incident> incidentsOf(DisputedPoint point) {
        return point.incidents();
    }

    private ReadingCell.Words words(DisputedPoint point) {
        String icon =
                switch (point) {
                    case CuratedPoint _ -> "fth-edit-3";
                    case ClaimConflict _ -> "fth-hash";
                    case AccountConflict _ -> "fth-users";
                    case TimeConflict _ -> "fth-clock";
                };
        return new ReadingCell.Words(null, icon, wording.title(point), wording.caption(point), List.of());
    }

    @Override
    Node describe(Details words, DisputedPoint point) {
        List<Node> sections = new ArrayList<>();
        sections.add(words.section(
                null,
                List.of(
                        Parts.text(wording.title(point), "reading-heading"),
                        Parts.text(wording.caption(point), "caption"))));
        switch (point) {
            case CuratedPoint curated -> addCurated(words, curated, sections);
            case ClaimConflict figures -> sections.add(words.section(
                    messages().text("disagreement.figures.heading"), figures(words, figures)));
            case AccountConflict accounts -> sections.add(words.section(
                    messages().text("disagreement.accounts.heading"),
                    accounts.incident().accounts().stream().map(words::account).toList()));
            case TimeConflict times -> sections.add(words.section(
                    messages().text("disagreement.times.heading"), List.of(Parts.text(times.note(), "statement"))));
        }
        if (!point.incidents().isEmpty()) {
            sections.add(words.section(
                    messages().text("reading.incidents", point.incidents().size()),
                    point.incidents().stream().map(words::incident).toList()));
        }
        return words.page(sections);
    }

    private void addCurated(Details words, CuratedPoint point, List<Node> sections) {
        sections.add(words.section(
                messages().text("disagreement.readings"),
                point.disagreement().readings().stream()
                        .map(DisagreementsPage::reading)
                        .toList()));
        sections.add(words.section(
                messages().text("disagreement.resolution"),
                List.of(Parts.text(point.disagreement().resolution(), "statement"))));
    }

    private static Node reading(String words) {
        Column card = new Column(0, Parts.text(words, "statement"));
        card.getStyleClass().add("account-card");
        return card;
    }

    private List<Node> figures(Details words, ClaimConflict conflict) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.text(wording.widest(conflict.widest()), "statement"));
        if (conflict.widest().isOfDifferentDates()) {
            parts.add(Parts.text(messages().text("disagreement.dates"), "caption"));
        }
        conflict.claims().forEach(claim -> {
            Column told = words.figure(claim);
            told.getChildren().add(words.source(claim.source()));
            told.getStyleClass().add("supported");
            parts.add(told);
        });
        parts.add(Parts.text(messages().text("inspector.claims.rule"), "caption"));
        return parts;
    }
}

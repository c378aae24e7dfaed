package org.exclave.window.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.Group;
import org.exclave.catalog.Measure;
import org.exclave.language.AsOfWording;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.query.FigureScale;
import org.exclave.window.part.Column;
import org.exclave.window.part.LocalMark;
import org.exclave.window.part.LongestWord;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** Who says what: each claimant's figure for each measure, side by side and never added up; scopes never mixed. */
final class ClaimSection extends Column {

    /** As texts dates of one form stand in the order of time, a month before its days; undated claims come last. */
    private static final Comparator<Claim> OLDEST_FIRST =
            Comparator.comparing(Claim::asOf, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final double LEAST_WORDS = 150;
    private static final double MOST_WORDS = 190;
    private static final double LEAST_BAR = 60;

    private record Kind(Measure measure, ClaimScope scope) {}

    private final Messages messages;
    private final FigureWording figures;

    private final Column own = new Column(6);
    private final List<GridPane> tables = new ArrayList<>();

    /**
     * The claims of an incident.
     *
     * @param episode makes what was said of the whole round of fighting instead, or null when there is nothing of it
     */
    ClaimSection(List<Claim> claims, @Nullable Supplier<Node> episode, Messages messages) {
        this.messages = messages;
        this.figures = new FigureWording(messages);
        getStyleClass().add("section");
        setId("claims");
        HBox heading = Parts.row(8, Parts.heading(messages.text("inspector.claims")), Parts.spring());
        if (episode != null) {
            heading.getChildren().add(choice(episode));
        }
        getChildren().addAll(heading, own);
        Map<Kind, List<Claim>> kinds = new TreeMap<>(Comparator.comparing(Kind::measure).thenComparing(Kind::scope));
        for (Claim claim : claims) {
            kinds.computeIfAbsent(new Kind(claim.measure(), claim.scope()), _ -> new ArrayList<>())
                    .add(claim);
        }
        kinds.values().forEach(group -> group.sort(OLDEST_FIRST));
        kinds.forEach(this::addKind);
        own.getChildren()
                .add(Parts.text(messages.text(claims.isEmpty() ? "inspector.claims.none" : "inspector.claims.rule"),
                        "caption"));
    }

    /** Where letters are so large that a word would break, the words have the room that bars can spare. */
    @Override
    protected void layoutChildren() {
        for (GridPane rows : tables) {
            double numbers = rows.getChildren().stream()
                    .filter(cell -> GridPane.getColumnIndex(cell) == 2)
                    .mapToDouble(cell -> cell.prefWidth(-1))
                    .max()
                    .orElse(0);
            double longest = rows.getChildren().stream()
                    .filter(Column.class::isInstance)
                    .flatMap(cell -> ((Column) cell).getChildren().stream())
                    .map(Label.class::cast)
                    .mapToDouble(label -> LongestWord.width(label.getText(), label.getFont()))
                    .max()
                    .orElse(0);
            double spare = getWidth() - snappedLeftInset() - snappedRightInset() - numbers - LEAST_BAR - 2 * rows.getHgap();
            ColumnConstraints words = rows.getColumnConstraints().getFirst();
            words.setMinWidth(Math.max(LEAST_WORDS, Math.min(longest, spare)));
            words.setMaxWidth(Math.max(MOST_WORDS, words.getMinWidth()));
        }
        super.layoutChildren();
    }

    private HBox choice(Supplier<Node> episode) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton incident = button("incident", "left-pill", group);
        ToggleButton whole = button("episode", "right-pill", group);
        incident.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                getChildren().set(1, now.equals(whole) ? episode.get() : own);
            }
        });
        return new HBox(incident, whole);
    }

    private ToggleButton button(String name, String style, ToggleGroup group) {
        ToggleButton button = new ToggleButton(messages.text("inspector.claims." + name));
        button.setId("claims-of-" + name);
        button.setTooltip(new Tooltip(messages.text("inspector.claims." + name + ".hint")));
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("small", style);
        return button;
    }

    private void addKind(Kind kind, List<Claim> claims) {
        var measure = Parts.line(messages.text("measure." + kind.measure.id()), "measure");
        var scope = Parts.line(messages.text("scope." + kind.scope.id()), "caption");
        GridPane rows = new GridPane();
        rows.setHgap(8);
        rows.setVgap(6);
        ColumnConstraints words = new ColumnConstraints(LEAST_WORDS, 168, MOST_WORDS);
        ColumnConstraints bars = new ColumnConstraints(LEAST_BAR, 90, Double.MAX_VALUE);
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setMinWidth(48);
        rows.getColumnConstraints().addAll(words, bars, numbers);
        tables.add(rows);
        FigureScale scale = FigureScale.of(claims.stream().map(Claim::range).toList());
        rows.add(new ClaimAxis(scale, figures), 1, 0);
        for (int i = 0; i < claims.size(); i++) {
            addClaim(rows, i + 1, claims.get(i), scale.end());
        }
        own.getChildren().addAll(Parts.row(8, measure, Parts.spring(), scope), rows);
    }

    private void addClaim(GridPane rows, int row, Claim claim, int largest) {
        Column claimant = new Column(
                0,
                Parts.text(claim.claimant(), "claimant"), Parts.text(details(claim), "caption"));
        if (claim.local()) {
            claimant.getChildren().addFirst(LocalMark.chip(messages));
        }
        String figure = figures.range(claim.range());
        var number = Parts.line(figure, "figure");
        number.setMaxWidth(Double.MAX_VALUE);
        number.setMinWidth(USE_PREF_SIZE);
        ClaimBar bar = new ClaimBar(claim.range(), largest);
        String spoken = messages.text(
                "inspector.claim.spoken",
                claim.local() ? messages.text("local.behind", claim.claimant()) : claim.claimant(),
                figure,
                details(claim));
        bar.setAccessibleText(messages.text(
                "inspector.claim.measured", messages.text("measure." + claim.measure().id()), spoken));
        // A reader without a mouse goes from claim to claim, and hears each whole.
        bar.setAccessibleRole(AccessibleRole.TEXT);
        bar.setFocusTraversable(true);
        if (claim.note() != null) {
            claimant.getChildren().add(Parts.text(claim.note(), "caption", "note"));
        }
        bar.setMaxHeight(ClaimBar.ROW);
        rows.addRow(row, claimant, bar, number);
        GridPane.setValignment(bar, javafx.geometry.VPos.TOP);
        GridPane.setValignment(number, javafx.geometry.VPos.TOP);
    }

    /** Of which side and which people, and as of when. */
    private String details(Claim claim) {
        String side = messages.text("side." + claim.side().id());
        String people = claim.group() == Group.UNSPECIFIED
                ? side
                : messages.text("inspector.claim.people", side, messages.text("group." + claim.group().id()));
        String asOf = claim.asOf();
        return asOf == null ? people : messages.text("inspector.claim.asof", people, new AsOfWording(messages).full(asOf));
    }
}

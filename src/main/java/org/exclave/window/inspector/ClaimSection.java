package org.exclave.window.inspector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.Group;
import org.exclave.catalog.Measure;
import org.exclave.language.FigureWording;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;

/** Who says what: each claimant's figure for each measure, side by side and never added up; scopes never mixed. */
final class ClaimSection extends VBox {

    private static final double ROOM_BEYOND = 1.35;

    private record Kind(Measure measure, ClaimScope scope) {}

    private final Messages messages;
    private final FigureWording figures;

    ClaimSection(List<Claim> claims, Messages messages) {
        this.messages = messages;
        this.figures = new FigureWording(messages);
        getStyleClass().add("section");
        setId("claims");
        getChildren().add(Parts.heading(messages.text("inspector.claims")));
        Map<Kind, List<Claim>> kinds = new LinkedHashMap<>();
        for (Claim claim : claims) {
            kinds.computeIfAbsent(new Kind(claim.measure(), claim.scope()), _ -> new java.util.ArrayList<>())
                    .add(claim);
        }
        kinds.forEach(this::addKind);
        getChildren()
                .add(Parts.text(messages.text(claims.isEmpty() ? "inspector.claims.none" : "inspector.claims.rule"),
                        "caption"));
    }

    private void addKind(Kind kind, List<Claim> claims) {
        var measure = Parts.line(messages.text("measure." + kind.measure.id()), "measure");
        var scope = Parts.line(messages.text("scope." + kind.scope.id()), "caption");
        GridPane rows = new GridPane();
        rows.setHgap(8);
        rows.setVgap(6);
        ColumnConstraints words = new ColumnConstraints(150, 168, 190);
        ColumnConstraints bars = new ColumnConstraints(60, 90, Double.MAX_VALUE);
        bars.setHgrow(Priority.ALWAYS);
        ColumnConstraints numbers = new ColumnConstraints(48);
        rows.getColumnConstraints().addAll(words, bars, numbers);
        int largest = scaleOf(claims);
        for (int i = 0; i < claims.size(); i++) {
            addClaim(rows, i, claims.get(i), largest);
        }
        getChildren().addAll(Parts.row(8, measure, Parts.spring(), scope), rows);
    }

    /** Where the scale of a group ends: at its largest figure, with room beyond it when somebody said “at least”. */
    private static int scaleOf(List<Claim> claims) {
        int largest = claims.stream()
                .mapToInt(claim -> claim.range().largestStated())
                .max()
                .orElse(1);
        boolean open = claims.stream().anyMatch(claim -> claim.range().isOpenAbove());
        return open ? (int) Math.ceil(largest * ROOM_BEYOND) : largest;
    }

    private void addClaim(GridPane rows, int row, Claim claim, int largest) {
        VBox claimant = new VBox(
                Parts.text(claim.claimant(), "claimant"), Parts.text(details(claim), "caption"));
        String figure = figures.range(claim.range());
        var number = Parts.line(figure, "figure");
        number.setMaxWidth(Double.MAX_VALUE);
        ClaimBar bar = new ClaimBar(claim.range(), largest);
        bar.setAccessibleText(
                messages.text("inspector.claim.spoken", claim.claimant(), figure, details(claim)));
        if (claim.note() != null) {
            claimant.getChildren().add(Parts.text(claim.note(), "caption", "note"));
        }
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
        return asOf == null ? people : messages.text("inspector.claim.asof", people, asOf.replace('T', ' '));
    }
}

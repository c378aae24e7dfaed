package org.exclave.window.inspector;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.TextAlignment;
import org.exclave.catalog.Place;
import org.exclave.geography.BorderFactFinder;
import org.exclave.geography.BorderFacts;
import org.exclave.geography.Edition;
import org.exclave.geography.GeodesicLeg;
import org.exclave.geography.NearestExclave;
import org.exclave.geography.NearestPoint;
import org.exclave.geography.SideOfBorder;
import org.exclave.language.MeasureWording;
import org.exclave.language.Messages;
import org.exclave.window.part.Column;
import org.exclave.window.part.LongestWord;
import org.exclave.window.part.Parts;
import org.locationtech.jts.geom.Coordinate;

/** How the place of an incident lies to the border, under every edition of it, and what cannot be told. */
final class BorderSection extends Column {

    private static final double METERS_PER_KM = 1000;

    private static final double GAP = 6;
    private static final List<String> CAPTIONS = List.of(
            "inspector.border.edition", "inspector.border.side", "inspector.border.distance", "inspector.border.exclave");

    private final Messages messages;
    private final Place place;
    private final GridPane table = new GridPane();
    private final Column lines = new Column(2);
    private final BorderFactFinder borders;
    private final MeasureWording winds;

    BorderSection(Place place, BorderFacts facts, BorderFactFinder borders, Messages messages) {
        this.messages = messages;
        this.place = place;
        this.borders = borders;
        this.winds = new MeasureWording(messages);
        getStyleClass().add("section");
        setId("border-facts");
        setSpacing(8);
        getChildren().add(Parts.heading(messages.text("inspector.border")));
        if (place.isArea()) {
            getChildren().add(Parts.text(messages.text("inspector.border.area"), "caption"));
            return;
        }
        table.setHgap(GAP);
        table.setVgap(GAP);
        ColumnConstraints exclave = new ColumnConstraints();
        exclave.setHgrow(Priority.ALWAYS);
        exclave.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().addAll(column(54), column(80), column(76), exclave);
        Label[] captions = CAPTIONS.stream().map(this::caption).toArray(Label[]::new);
        right(captions[captions.length - 1]);
        table.addRow(0, captions);
        for (Edition edition : Edition.values()) {
            add(cells(edition, facts.in(edition)));
        }
        show(true);
        getChildren().addAll(table, lines, Parts.text(messages.text(verdict(facts)), "caption"));
    }

    /** The table, or line by line what stands in it where one of its words would break. */
    private void show(boolean asTable) {
        table.setVisible(asTable);
        table.setManaged(asTable);
        lines.setVisible(!asTable);
        lines.setManaged(!asTable);
    }

    @Override
    protected void layoutChildren() {
        double needed = GAP * (CAPTIONS.size() - 1);
        for (int i = 0; i < table.getColumnConstraints().size(); i++) {
            int column = i;
            double widest = table.getChildren().stream()
                    .filter(cell -> GridPane.getColumnIndex(cell) == column)
                    .map(Label.class::cast)
                    .mapToDouble(cell -> LongestWord.width(cell.getText(), cell.getFont()))
                    .max()
                    .orElse(0);
            table.getColumnConstraints().get(i).setMinWidth(widest);
            needed += widest;
        }
        show(table.getColumnConstraints().isEmpty() || needed <= getWidth() - snappedLeftInset() - snappedRightInset());
        super.layoutChildren();
    }

    /** Puts an edition into the table, and below each other into lines. */
    private void add(List<Label> cells) {
        table.addRow(table.getRowCount(), cells.toArray(Label[]::new));
        right(cells.getLast());
        lines.getChildren().add(cell(cells.getFirst().getText(), "strong"));
        for (int i = 1; i < cells.size(); i++) {
            lines.getChildren()
                    .add(Parts.text(
                            messages.text("inspector.border.line", messages.text(CAPTIONS.get(i)), cells.get(i).getText()),
                            "fact"));
        }
    }

    private static String verdict(BorderFacts facts) {
        if (!facts.sameInAllEditions()) {
            return "inspector.border.differs";
        }
        return facts.in(Edition.DEFAULT).isUncertain() ? "inspector.border.uncertain" : "inspector.border.same";
    }

    private static ColumnConstraints column(double width) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setHalignment(HPos.LEFT);
        return column;
    }

    private Label caption(String key) {
        return Parts.text(messages.text(key), "caption");
    }

    /** A cell of the table: wraps rather than be cut. */
    private static Label cell(String words, String... styles) {
        Label cell = Parts.text(words, styles);
        cell.getStyleClass().add("fact");
        return cell;
    }

    private List<Label> cells(Edition edition, SideOfBorder side) {
        NearestExclave nearest = side.nearestExclave();
        String exclave = messages.text("exclave." + nearest.id());
        return List.of(
                cell(messages.text("edition." + edition.id() + ".short")),
                cell(sideName(side), side.isUncertain() ? "quiet" : "strong"),
                cell(toLine(edition, side.borderDistanceMeters()), "strong"),
                cell(
                        nearest.inside()
                                ? messages.text("inspector.border.inside", exclave)
                                : messages.text(
                                        "inspector.border.away", exclave, distance(nearest.distanceMeters()))));
    }

    /** How far and in which direction the line is; a place known less well than that has no direction to tell. */
    private String toLine(Edition edition, double meters) {
        if (meters <= place.radiusKm() * METERS_PER_KM) {
            return distance(meters);
        }
        NearestPoint nearest = borders.nearestOfLine(edition, place.longitude(), place.latitude());
        GeodesicLeg leg = GeodesicLeg.between(
                new Coordinate(place.longitude(), place.latitude()),
                new Coordinate(nearest.longitude(), nearest.latitude()));
        return messages.text("inspector.border.towards", distance(meters), winds.wind(leg.initialAzimuth()));
    }

    private static void right(Label cell) {
        cell.setTextAlignment(TextAlignment.RIGHT);
    }

    private String sideName(SideOfBorder side) {
        return switch (side.country()) {
            case SideOfBorder.UNCERTAIN -> messages.text("inspector.border.side.uncertain");
            case SideOfBorder.OUTSIDE -> messages.text("inspector.border.side.outside");
            default -> side.country();
        };
    }

    private String distance(double meters) {
        return meters < 1000
                ? messages.text("distance.metres", Math.round(meters / 10) * 10.0)
                : messages.text("distance.kilometres", meters / 1000);
    }
}

package org.exclave.window.inspector;

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
import org.exclave.window.part.Parts;
import org.locationtech.jts.geom.Coordinate;

/** How the place of an incident lies to the border, under every edition of it, and what cannot be told. */
final class BorderSection extends Column {

    private static final double METERS_PER_KM = 1000;

    private final Messages messages;
    private final Place place;
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
        GridPane table = new GridPane();
        table.setHgap(6);
        table.setVgap(6);
        ColumnConstraints exclave = new ColumnConstraints();
        exclave.setHgrow(Priority.ALWAYS);
        exclave.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().addAll(column(54), column(80), column(76), exclave);
        table.addRow(
                0,
                caption("inspector.border.edition"),
                caption("inspector.border.side"),
                caption("inspector.border.distance"),
                right(caption("inspector.border.exclave")));
        Edition[] editions = Edition.values();
        for (int i = 0; i < editions.length; i++) {
            addEdition(table, i + 1, editions[i], facts.in(editions[i]));
        }
        getChildren().addAll(table, Parts.text(messages.text(verdict(facts)), "caption"));
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

    private void addEdition(GridPane table, int row, Edition edition, SideOfBorder side) {
        NearestExclave nearest = side.nearestExclave();
        String exclave = messages.text("exclave." + nearest.id());
        table.addRow(
                row,
                cell(messages.text("edition." + edition.id() + ".short")),
                cell(sideName(side), side.isUncertain() ? "quiet" : "strong"),
                cell(toLine(edition, side.borderDistanceMeters()), "strong"),
                right(cell(
                        nearest.inside()
                                ? messages.text("inspector.border.inside", exclave)
                                : messages.text(
                                        "inspector.border.away", exclave, distance(nearest.distanceMeters())))));
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

    private static Label right(Label cell) {
        cell.setTextAlignment(TextAlignment.RIGHT);
        return cell;
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

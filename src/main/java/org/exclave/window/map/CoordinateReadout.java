package org.exclave.window.map;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.exclave.annotation.CoordinateForm;
import org.exclave.annotation.Position;
import org.exclave.geography.Elevation;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Where the pointer is, or was when it left the map: its coordinates, which a click copies, in a form to choose; about how
 * high that is; and the scale.
 */
final class CoordinateReadout extends VBox {

    /** Of fixed width, for the usual letters: the map must not move when the pointer enters it. */
    private static final double WIDTH = 204;

    /** Pixels of the usual letters; the width grows with larger ones up to half as much again, and then words wrap. */
    private static final double USUAL = 11;

    private static final double MOST_GROWTH = 1.5;

    private static final double DOTS_PER_METER = 96 / 0.0254;

    private final Session session;
    private final Messages messages;
    private final PlaceWording wording;
    private final Button coordinates = new Button();
    private final Label below = Parts.text("", "caption");
    private @Nullable Position at;

    CoordinateReadout(Session session, MapSurface surface, PlaceWording wording, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.wording = wording;
        setId("readout");
        below.setTextAlignment(TextAlignment.RIGHT);
        below.fontProperty().subscribe(font -> {
            double wide = Math.rint(WIDTH * Math.min(MOST_GROWTH, font.getSize() / USUAL));
            setMinWidth(wide);
            setMaxWidth(wide);
        });
        setAlignment(Pos.CENTER_RIGHT);
        coordinates.setId("pointer");
        coordinates.getStyleClass().addAll("flat", "pointer");
        coordinates.setGraphic(Parts.icon("fth-copy"));
        coordinates.setContentDisplay(ContentDisplay.RIGHT);
        coordinates.setWrapText(true);
        coordinates.setTextAlignment(TextAlignment.RIGHT);
        coordinates.setTooltip(new Tooltip(messages.text("map.pointer.copy")));
        coordinates.setFocusTraversable(false);
        coordinates.setOnAction(_ -> copy());
        MenuButton forms = formMenu();
        forms.visibleProperty().bind(coordinates.visibleProperty());
        getChildren().addAll(new HBox(coordinates, forms), below);
        getChildren().getFirst().getStyleClass().add("pointer-row");
        surface.addEventHandler(MouseEvent.MOUSE_MOVED, this::follow);
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::follow);
        session.habits().subscribe((_, _) -> describe());
        session.viewport().subscribe(this::describe);
        describe();
    }

    private MenuButton formMenu() {
        MenuButton menu = new MenuButton();
        menu.setId("coordinate-form");
        menu.getStyleClass().addAll("flat", "pointer-form");
        menu.setAccessibleText(messages.text("map.pointer.form"));
        menu.setTooltip(new Tooltip(messages.text("map.pointer.form")));
        ToggleGroup group = new ToggleGroup();
        for (CoordinateForm choice : CoordinateForm.values()) {
            RadioMenuItem item =
                    new RadioMenuItem(messages.text("map.pointer." + choice.name().toLowerCase(Locale.ROOT)));
            item.setId("coordinates-" + choice.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(_ -> session.habits().set(
                    session.habits().get().preferring(preferences -> preferences.withCoordinates(choice))));
            session.habits().subscribe(habits -> item.setSelected(habits.preferences().coordinates() == choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void follow(MouseEvent event) {
        at = session.viewport().get().toWorld(event.getX(), event.getY());
        describe();
    }

    private void describe() {
        Position place = at;
        String scale = messages.text("map.scale", rounded(session.viewport().get().metersPerPixel() * DOTS_PER_METER));
        coordinates.setVisible(place != null);
        // Unseen words keep the room that later ones need.
        Position told = place == null ? session.viewport().get().toWorld(0, 0) : place;
        coordinates.setText(wording.coordinates(told, session.habits().get().preferences().coordinates()));
        if (place == null) {
            below.setText(scale);
            return;
        }
        Elevation relief = session.atlas().geography().elevation();
        below.setText(wording.height(place, relief)
                .map(height -> messages.text("map.pointer.below", height, scale))
                .orElse(scale));
    }

    private void copy() {
        Position place = at;
        if (place != null) {
            Parts.copy(coordinates.getText());
            below.setText(messages.text("map.pointer.copied"));
        }
    }

    /** Two figures say enough of a scale on a screen whose true size nobody knows. */
    private static long rounded(double scale) {
        double power = Math.pow(10, Math.floor(Math.log10(scale)) - 1);
        return Math.round(Math.round(scale / power) * power);
    }
}

package org.exclave.window.time;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.exclave.language.Messages;
import org.exclave.session.TimeReach;
import org.exclave.timeline.TimelineView;
import org.exclave.window.part.Parts;

/** The buttons at the right end of the axis: closer, farther, and a menu of what else its view can be. */
final class AxisButtons extends VBox {

    /** Pixels that they take of the field. */
    static final double WIDTH = 40;

    private final Button closer;
    private final Button farther;
    private final MenuItem all;

    /** @param reach says which days the axis holds */
    AxisButtons(TimelineField field, TimeReach reach, Messages messages) {
        super(2);
        setAlignment(Pos.TOP_CENTER);
        getStyleClass().add("axis-buttons");
        closer = Parts.iconButton("fth-plus", messages.text("timeline.closer"), () -> field.zoom(AxisGestures.STEP));
        closer.setId("timeline-closer");
        farther = Parts.iconButton(
                "fth-minus", messages.text("timeline.farther"), () -> field.zoom(1 / AxisGestures.STEP));
        farther.setId("timeline-farther");
        all = new MenuItem(messages.text("timeline.menu.all"));
        all.setOnAction(_ -> field.showAll());
        MenuItem window = new MenuItem(messages.text("timeline.menu.window"));
        window.setOnAction(_ -> field.fitWindow());
        CheckMenuItem trueScale = new CheckMenuItem(messages.text("timeline.menu.truescale"));
        trueScale.selectedProperty().bindBidirectional(field.trueScale());
        CheckMenuItem beyond = new CheckMenuItem(messages.text("timeline.menu.events"));
        beyond.setId("timeline-events");
        beyond.selectedProperty().bindBidirectional(reach.wished());
        MenuButton more = new MenuButton();
        more.setOnShowing(_ -> beyond.setDisable(!reach.isPassed()));
        more.setId("timeline-menu");
        more.setGraphic(Parts.icon("fth-more-vertical"));
        more.getItems().addAll(all, window, beyond, trueScale);
        more.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        String name = messages.text("timeline.menu");
        more.setAccessibleText(name);
        more.setTooltip(new Tooltip(name));
        getChildren().addAll(closer, farther, more);
    }

    void follow(TimelineView view) {
        closer.setDisable(view.dayWidth() >= TimelineView.WIDEST_DAY - 1);
        farther.setDisable(view.isWhole());
        all.setDisable(view.isWhole());
    }
}

package org.exclave.window.story;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.bundle.BundleArrival;
import org.exclave.language.Messages;
import org.exclave.session.ArrivalWording;
import org.exclave.window.part.Occupant;
import org.exclave.window.part.Parts;

/**
 * A bundle on its way in: its brief with its scenes, whose events and layers come with it, its additions to the catalogue, and
 * what becomes of each. Nothing is kept before
 * the user says so. {@code Esc} leaves.
 */
public final class BundlePane extends BorderPane implements Occupant {

    private static final double WIDTH = 640;

    private final Runnable leave;
    private final Button take;
    private final Button cancel;

    /**
     * The pane of a bundle.
     *
     * @param file its name
     * @param arrival what would become of it
     * @param keep keeps what is new of it, and leaves
     * @param leave shows the map again
     */
    public BundlePane(String file, BundleArrival arrival, Messages messages, Runnable keep, Runnable leave) {
        this.leave = leave;
        setId("bundle-pane");
        getStyleClass().add("export-pane");
        take = new Button(
                messages.text(arrival.isKnown() ? "bundle.take.nothing" : "bundle.take"), Parts.icon("fth-download"));
        take.setId("bundle-take");
        take.getStyleClass().add("accent");
        take.setTooltip(new Tooltip(messages.text("bundle.take.hint")));
        take.setDisable(arrival.isKnown());
        take.setOnAction(_ -> keep.run());
        cancel = new Button(messages.text("bundle.leave"));
        cancel.setId("bundle-leave");
        cancel.setOnAction(_ -> leave.run());
        Label heading = Parts.text(messages.text("bundle.heading", file), "history-title");
        VBox things = new VBox(14);
        things.setId("bundle-things");
        ArrivalWording wording = new ArrivalWording(messages);
        boolean first = true;
        for (ArrivalWording.Line line : wording.lines(arrival)) {
            VBox thing = new VBox(4, Parts.text(line.what(), "story-item-title"));
            if (first) {
                addScenes(arrival.brief().wished(), thing);
            }
            line.remark().ifPresent(remark -> thing.getChildren().add(Parts.text(remark, "bundle-remark")));
            things.getChildren().add(thing);
            first = false;
        }
        if (!arrival.sets().isEmpty() || !arrival.overlays().isEmpty()) {
            things.getChildren().add(Parts.text(messages.text("bundle.owed"), "caption"));
        }
        HBox acts = Parts.row(8, take, cancel);
        acts.getStyleClass().add("story-foot");
        VBox column = new VBox(16, heading, things);
        column.getStyleClass().add("import-rows");
        column.setMaxWidth(WIDTH);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        // Not within what scrolls: they are always seen, and can have the keys at once.
        setBottom(acts);
    }

    private static void addScenes(Brief brief, VBox thing) {
        if (!brief.about().isEmpty()) {
            thing.getChildren().add(Parts.text(brief.about()));
        }
        int number = 1;
        for (Scene scene : brief.scenes()) {
            thing.getChildren().add(Parts.text(number + ". " + scene.title(), "caption"));
            number++;
        }
    }

    /** Gives the keys to the button that keeps it, or to the other where nothing is new. */
    public void takeKeys() {
        (take.isDisabled() ? cancel : take).requestFocus();
    }

    @Override
    public void rest() {}

    @Override
    public void press(KeyEvent event) {
        Occupant.leaveOrAccept(event, leave, take);
    }
}

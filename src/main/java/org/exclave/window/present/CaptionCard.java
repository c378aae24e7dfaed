package org.exclave.window.present;

import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;
import org.exclave.session.Telling;
import org.exclave.window.part.Parts;
import org.exclave.window.story.ToldScene;

/** What is told of the scene that is presented, with its sources, large enough to be read from afar. */
final class CaptionCard extends VBox {

    /** What the border and the padding of a box take, and the bar at the right. */
    private static final double ROOM_OF_BOX = 40;

    private final Telling telling;
    private final Messages messages;
    private final ToldScene told;
    private final Label brief = Parts.text("", "present-brief");
    private final VBox words = new VBox(14);
    private final DoubleProperty room = new SimpleDoubleProperty(Double.MAX_VALUE);
    private final ScrollPane scroll = new ScrollPane(words);

    CaptionCard(Telling telling, Supplier<Catalog> catalog, Messages messages) {
        super(10);
        this.telling = telling;
        this.messages = messages;
        this.told = new ToldScene(catalog, messages, this::named);
        setId("present-caption");
        getStyleClass().addAll("card", "present-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        words.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("present-words");
        getChildren().addAll(brief, scroll);
        telling.step().subscribe((_, _) -> show());
        telling.brief().subscribe((_, _) -> show());
    }

    private Label named(Source source) {
        Label label = Parts.text(ToldScene.name(source, messages), "story-source");
        label.maxWidthProperty().bind(room);
        return label;
    }

    private void show() {
        Brief now = telling.brief().get();
        if (now != null) {
            brief.setText(now.title());
            telling.scene().ifPresent(scene -> words.getChildren().setAll(told.words(scene)));
            scroll.setVvalue(0);
            scroll.setAccessibleText(messages.text(
                    "story.spoken",
                    telling.scene().map(Scene::title).orElse(""),
                    telling.step().get() + 1,
                    now.scenes().size()));
        }
    }

    /** Makes it as wide as the room bears, and no higher than the room. */
    void fit(double width, double height) {
        setPrefWidth(width);
        double inner = width - getInsets().getLeft() - getInsets().getRight();
        room.set(inner - ROOM_OF_BOX);
        double whole = words.prefHeight(inner) + 2;
        double head = brief.prefHeight(inner) + getSpacing() + getInsets().getTop() + getInsets().getBottom();
        scroll.setPrefViewportHeight(Math.min(whole, height - head));
        scroll.setPrefHeight(Math.min(whole, height - head));
    }
}

package org.exclave.window.start;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.exclave.window.part.Parts;
import org.exclave.window.story.ScenePictures;

/** One of the three things to begin with: a heading, a sentence, and what can be chosen. */
final class StartColumn extends VBox {

    private final List<Node> head;
    private final VBox choices = new VBox(4);

    /** @param words of the column, below its heading */
    StartColumn(String icon, String heading, String words) {
        super(12);
        head = List.of(Parts.row(8, Parts.icon(icon), Parts.text(heading, "start-heading")), Parts.text(words, "start-words"));
        getStyleClass().add("start-column");
        getChildren().addAll(head);
        getChildren().add(choices);
        setMinWidth(0);
    }

    /** A column as wide as it is told, whatever stands in it. */
    StartColumn fixed(double width) {
        setMinWidth(width);
        setPrefWidth(width);
        setMaxWidth(width);
        return this;
    }

    /** What can be chosen and read from now on. */
    void choose(List<? extends Node> nodes) {
        choices.getChildren().setAll(nodes);
    }

    /** What takes keys, from the top down. */
    List<Node> stops() {
        List<Node> stops = new ArrayList<>();
        choices.getChildren().stream().filter(Node::isFocusTraversable).forEach(stops::add);
        return stops;
    }

    /** Draws the pictures of the cards in the theme of now. */
    void draw(ScenePictures pictures) {
        for (Node node : choices.getChildren()) {
            if (node instanceof StartCard card) {
                card.draw(pictures);
            }
        }
    }
}

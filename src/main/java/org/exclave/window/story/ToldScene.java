package org.exclave.window.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.exclave.brief.Scene;
import org.exclave.brief.Statement;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;
import org.exclave.language.RoughDateWording;
import org.exclave.window.part.Parts;

/** What is told of a scene, in the order in which it is told: the answer, the caption, the question; each with its sources. */
public final class ToldScene {

    private final Supplier<Catalog> catalog;
    private final Messages messages;
    private final Function<Source, ? extends Node> named;

    /**
     * Words in a language.
     *
     * @param catalog knows the sources
     * @param named shows a source below what it says
     */
    public ToldScene(Supplier<Catalog> catalog, Messages messages, Function<Source, ? extends Node> named) {
        this.catalog = catalog;
        this.messages = messages;
        this.named = named;
    }

    /** The words of a scene, its title first. */
    public List<Node> words(Scene scene) {
        List<Node> parts = new ArrayList<>();
        parts.add(Parts.text(scene.title(), "story-title"));
        Statement answer = scene.answer();
        if (answer != null) {
            parts.add(box("story.answer", statement(answer), "story-answer"));
        }
        scene.caption().forEach(statement -> parts.add(statement(statement)));
        String question = scene.question();
        if (question != null) {
            parts.add(box("story.question", Parts.text(question, "story-text"), "story-question"));
        }
        return parts;
    }

    /** A source by its publisher and when that was. */
    public static String name(Source source, Messages messages) {
        String date = source.date();
        return date == null ? source.publisher() : messages.text("story.source", source.publisher(), new RoughDateWording(messages).of(date));
    }

    private VBox box(String heading, Node content, String style) {
        VBox box = new VBox(6, Parts.heading(messages.text(heading)), content);
        box.getStyleClass().addAll("story-box", style);
        box.setMinWidth(0);
        return box;
    }

    private VBox statement(Statement statement) {
        FlowPane sources = new FlowPane(8, 2);
        sources.setMinWidth(0);
        statement.sources().stream()
                .flatMap(id -> catalog.get().source(id).stream())
                .map(named)
                .forEach(sources.getChildren()::add);
        if (sources.getChildren().isEmpty()) {
            sources.getChildren().add(Parts.line(messages.text("story.nosource"), "story-nosource"));
        }
        VBox told = new VBox(2, Parts.text(statement.text(), "story-text"), sources);
        told.setMinWidth(0);
        return told;
    }
}

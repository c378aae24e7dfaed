package org.exclave.window.story;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.brief.Statement;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.session.Telling;
import org.exclave.window.part.Parts;

/**
 * What is told of the scene that the map shows, each statement with its sources, beside the map. Arrow keys step through the
 * scenes, {@code Home} and {@code End} go to the first and the last, {@code Esc} ends the story.
 */
public final class StoryPane extends BorderPane {

    /** Pixels of the pane that a box takes at both sides of its words, with the pane's own margin. */
    private static final double ROOM_OF_BOX = 60;

    private final Session session;
    private final Telling telling;
    private final Messages messages;
    private final Label title = Parts.text("", "story-brief");
    private final Label count = Parts.line("", "count");
    private final HBox dots = Parts.row(4);
    private final VBox words = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(words);
    private final Button back;
    private final Button on;

    /** The pane of a session; empty while nothing is told. */
    public StoryPane(Session session, Telling telling, Messages messages) {
        this.session = session;
        this.telling = telling;
        this.messages = messages;
        setId("story");
        getStyleClass().add("story-pane");
        Button close = Parts.iconButton("fth-x", messages.text("story.leave"), telling::end);
        close.setId("story-leave");
        VBox head = new VBox(8, Parts.row(8, title, Parts.spring(), close), count, dots);
        head.getStyleClass().add("panel-head");
        words.getStyleClass().add("story-words");
        words.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        back = button("story-back", "fth-chevron-left", "story.back", -1);
        on = button("story-on", "fth-chevron-right", "story.on", 1);
        on.getStyleClass().add("accent");
        on.setContentDisplay(ContentDisplay.RIGHT);
        HBox foot = Parts.row(8, back, Parts.spring(), on);
        foot.getStyleClass().add("story-foot");
        setTop(head);
        setCenter(scroll);
        setBottom(foot);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        telling.step().subscribe((_, _) -> show());
        telling.brief().subscribe((_, _) -> show());
    }

    private Button button(String id, String icon, String key, int by) {
        Button button = new Button(messages.text(key), Parts.icon(icon));
        button.setId(id);
        button.setOnAction(_ -> telling.step(by));
        return button;
    }

    /** Gives the keys to the button that goes on. */
    public void takeKeys() {
        on.requestFocus();
    }

    private void press(KeyEvent event) {
        boolean used =
                switch (event.getCode()) {
                    case LEFT, PAGE_UP -> step(-1);
                    case RIGHT, PAGE_DOWN -> step(1);
                    case HOME -> step(-Integer.MAX_VALUE);
                    case END -> step(Integer.MAX_VALUE);
                    case ESCAPE -> {
                        telling.end();
                        yield true;
                    }
                    default -> false;
                };
        if (used) {
            event.consume();
        }
    }

    private boolean step(int by) {
        telling.step(by);
        return true;
    }

    private void show() {
        Brief told = telling.brief().get();
        Scene scene = telling.scene().orElse(null);
        if (told == null || scene == null) {
            return;
        }
        int step = telling.step().get();
        title.setText(told.title());
        count.setText(messages.text("story.count", step + 1, told.scenes().size()));
        showDots(told, step);
        words.getChildren().setAll(words(scene));
        scroll.setVvalue(0);
        scroll.setAccessibleText(messages.text("story.spoken", scene.title(), step + 1, told.scenes().size()));
        offer(back, step > 0, on, step < told.scenes().size() - 1);
    }

    /** A button that can do no more hands the keys to the other, so that they stay in the pane. */
    private static void offer(Button one, boolean first, Button other, boolean second) {
        Button able = first ? one : other;
        Button unable = first ? other : one;
        able.setDisable(!first && !second);
        if (!(first && second) && unable.isFocused()) {
            able.requestFocus();
        }
        unable.setDisable(!(first && second));
    }

    private void showDots(Brief told, int step) {
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < told.scenes().size(); i++) {
            int number = i;
            String name = messages.text("story.dot", i + 1, told.scenes().get(i).title());
            Region mark = new Region();
            mark.getStyleClass().add("story-mark");
            Button dot = new Button("", mark);
            dot.getStyleClass().add("story-dot");
            if (i == step) {
                dot.getStyleClass().add("story-dot-now");
            }
            dot.setAccessibleText(name);
            dot.setTooltip(new Tooltip(name));
            dot.setFocusTraversable(false);
            dot.setOnAction(_ -> telling.go(number));
            all.add(dot);
        }
        dots.getChildren().setAll(all);
    }

    private List<Node> words(Scene scene) {
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
                .flatMap(id -> session.atlas().catalog().source(id).stream())
                .map(this::link)
                .forEach(sources.getChildren()::add);
        VBox told = new VBox(2, Parts.text(statement.text(), "story-text"), sources);
        told.setMinWidth(0);
        return told;
    }

    private Hyperlink link(Source source) {
        String date = source.date();
        Hyperlink link = new Hyperlink(
                date == null ? source.publisher() : messages.text("story.source", source.publisher(), date));
        link.getStyleClass().add("story-source");
        link.setWrapText(true);
        link.setMinWidth(0);
        link.maxWidthProperty().bind(words.widthProperty().subtract(ROOM_OF_BOX));
        link.setTooltip(new Tooltip(messages.text("story.source.hint")));
        link.setOnAction(_ -> session.reading().show(source));
        return link;
    }
}

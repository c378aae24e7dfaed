package org.exclave.window.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.exclave.brief.Brief;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.store.BriefFile;
import org.exclave.window.part.Parts;

/** The menu of the stories. They are read when it is opened for the first time. */
public final class StoryMenu extends MenuButton {

    private static final double WIDTH = 380;

    private final Path folder;
    private final Messages messages;
    private final Executor away;
    private final Executor screen;
    private final Consumer<Brief> tell;
    private final Consumer<String> warn;
    private boolean asked;

    /**
     * The menu of the stories of a folder.
     *
     * @param away runs tasks away from the screen
     * @param screen runs tasks on the thread of the screen
     * @param tell begins a story
     * @param warn says what is wrong with one that cannot be read
     */
    public StoryMenu(
            Path folder,
            Messages messages,
            Executor away,
            Executor screen,
            Consumer<Brief> tell,
            Consumer<String> warn) {
        super(messages.text("stories.menu"), Parts.icon("fth-book-open"));
        this.folder = folder;
        this.messages = messages;
        this.away = away;
        this.screen = screen;
        this.tell = tell;
        this.warn = warn;
        setId("stories");
        setTooltip(new Tooltip(messages.text("stories.menu.hint")));
        setAccessibleText(messages.text("stories.menu.hint"));
        getItems().setAll(unusable("stories.reading"));
        setOnShowing(_ -> read());
    }

    private MenuItem unusable(String key) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setDisable(true);
        return item;
    }

    private void read() {
        if (!asked) {
            asked = true;
            away.execute(this::readAway);
        }
    }

    private void readAway() {
        List<Brief> stories = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        try {
            for (Path file : BriefFile.in(folder)) {
                try {
                    stories.add(BriefFile.read(file));
                } catch (AtlasDataException broken) {
                    faults.add(messages.sentence(broken));
                }
            }
        } catch (IOException unreadable) {
            faults.add(messages.text("stories.unreadable", folder.getFileName(), unreadable.toString()));
        }
        screen.execute(() -> {
            getItems().setAll(stories.stream().map(this::item).toList());
            if (stories.isEmpty()) {
                getItems().setAll(unusable("stories.none"));
            }
            faults.forEach(warn);
        });
    }

    private MenuItem item(Brief story) {
        VBox words = new Words(
                Parts.row(
                        8,
                        Parts.line(story.title(), "story-item-title"),
                        Parts.spring(),
                        Parts.line(messages.text("stories.scenes", story.scenes().size()), "caption")),
                Parts.text(story.about(), "caption"));
        CustomMenuItem item = new CustomMenuItem(words);
        item.setId("story-" + story.id());
        item.setOnAction(_ -> tell.accept(story));
        return item;
    }

    /** As high as its lines are at its own width, which a menu does not ask for. */
    private static final class Words extends VBox {

        Words(Node... lines) {
            super(2, lines);
            setPrefWidth(WIDTH);
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(WIDTH);
        }
    }
}

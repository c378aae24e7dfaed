package org.exclave.window.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.exclave.brief.Brief;
import org.exclave.language.Messages;
import org.exclave.session.BriefDesk;
import org.exclave.session.Telling;
import org.exclave.window.act.Act;
import org.exclave.window.act.KeyWords;
import org.exclave.window.part.MenuWords;
import org.exclave.window.part.Parts;

/**
 * The menu of the stories, which are read when it is opened for the first time, and of the user's own briefs, with what can
 * be done to make one.
 */
public final class StoryMenu extends MenuButton {

    /** Pixels of what is said of a story, and of the letters for which they are enough. */
    private static final double WIDTH = 380;

    private static final double USUAL = 13;

    private final Messages messages;
    private final KeyWords keys;
    private final Telling telling;
    private final Supplier<List<Brief>> own;
    private final BriefDesk desk;
    private final Runnable arrive;
    private final Runnable startPage;
    private List<MenuItem> stories;

    /**
     * The menu of the stories of a shelf.
     *
     * @param telling tells what is chosen
     * @param own the user's own briefs
     * @param desk keeps what the map shows
     * @param arrive asks for a file and takes its brief in
     * @param startPage opens the start page
     */
    public StoryMenu(
            StoryShelf shelf,
            Telling telling,
            Supplier<List<Brief>> own,
            BriefDesk desk,
            Runnable arrive,
            Runnable startPage,
            Messages messages) {
        super(messages.text("stories.menu"), Parts.icon("fth-book-open"));
        this.messages = messages;
        this.keys = new KeyWords(messages);
        this.telling = telling;
        this.own = own;
        this.desk = desk;
        this.arrive = arrive;
        this.startPage = startPage;
        setId("stories");
        String hint = keys.hint(messages.text("stories.menu.hint"), Act.STORIES);
        setTooltip(new Tooltip(hint));
        setAccessibleText(hint);
        stories = List.of(unusable("stories.reading"));
        fill();
        setOnShowing(_ -> {
            fill();
            shelf.read(this::show);
        });
    }

    private void show(List<Brief> read) {
        stories = read.isEmpty()
                ? List.of(unusable("stories.none"))
                : read.stream()
                        .map(story -> item(story, "story-" + story.id(), () -> telling.begin(story)))
                        .toList();
        fill();
    }

    /** Stories, own briefs, and what can be done. */
    private void fill() {
        List<MenuItem> items = new ArrayList<>(stories);
        List<Brief> briefs = own.get().stream()
                .sorted(Comparator.comparing(Brief::title).thenComparing(Brief::id))
                .toList();
        items.add(new SeparatorMenuItem());
        if (briefs.isEmpty()) {
            items.add(unusable("brief.none"));
        }
        briefs.forEach(brief -> items.add(item(brief, "own-" + brief.id(), () -> telling.beginOwn(brief, 0))));
        items.add(new SeparatorMenuItem());
        items.add(action("brief-new", keys.hint(messages.text("brief.new"), Act.KEEP_SCENE), "fth-camera", desk::captureAnew));
        if (!briefs.isEmpty()) {
            items.add(into(briefs));
        }
        items.add(action("brief-import", messages.text("brief.import"), "fth-folder", arrive));
        items.add(new SeparatorMenuItem());
        items.add(action("open-start", keys.hint(Act.START), "fth-home", startPage));
        getItems().setAll(items);
    }

    private MenuItem action(String id, String words, String icon, Runnable action) {
        MenuItem item = new MenuItem(words, Parts.icon(icon));
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Puts what the map shows into a brief that is there. */
    private Menu into(List<Brief> briefs) {
        Menu menu = new Menu(messages.text("brief.into"), Parts.icon("fth-plus"));
        menu.setId("brief-into");
        for (Brief brief : briefs) {
            MenuItem item = new MenuItem(brief.title());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> desk.captureInto(brief.id()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private MenuItem unusable(String key) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setDisable(true);
        return item;
    }

    private MenuItem item(Brief story, String id, Runnable tell) {
        Label scenes = Parts.line(messages.text("stories.scenes", story.scenes().size()), "caption");
        scenes.setMinWidth(USE_PREF_SIZE);
        VBox words = new MenuWords(
                WIDTH * getFont().getSize() / USUAL,
                Parts.row(8, Parts.text(story.title(), "story-item-title"), Parts.spring(), scenes));
        if (!story.about().isEmpty()) {
            words.getChildren().add(Parts.text(story.about(), "caption"));
        }
        CustomMenuItem item = new CustomMenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> tell.run());
        return item;
    }
}

package org.exclave.window.story;

import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.catalog.Source;
import org.exclave.language.Messages;
import org.exclave.session.BriefDesk;
import org.exclave.session.Session;
import org.exclave.session.Telling;
import org.exclave.window.act.Act;
import org.exclave.window.act.Area;
import org.exclave.window.act.KeyWords;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the scene that the map shows, each statement with its sources, beside the map; a brief of the user's own is
 * changed here too. Arrow keys step through the scenes, {@code Home} and {@code End} go to the first and the last,
 * {@code Ctrl+Page Up} and {@code Ctrl+Page Down} move an own scene, {@code Esc} ends the story.
 */
public final class StoryPane extends BorderPane {

    /** Pixels of the pane that a box takes at both sides of its words, with the pane's own margin. */
    private static final double ROOM_OF_BOX = 60;

    private final Session session;
    private final Telling telling;
    private final BriefDesk desk;
    private final Messages messages;
    private final Label title = Parts.text("", "story-brief");
    private final Label count = Parts.line("", "count");
    private final SceneStrip strip;
    private final SceneTools tools;
    private final SceneEditor editor;
    private final ToldScene told;
    private final MenuButton more;
    private final VBox words = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(words);
    private final Button back;
    private final Button on;
    private @Nullable String begun;

    /**
     * The pane of a session; empty while nothing is told.
     *
     * @param present shows what is told on a whole screen
     * @param exports the ways in which what is told goes out
     */
    public StoryPane(
            Session session,
            Telling telling,
            BriefDesk desk,
            ScenePictures pictures,
            Messages messages,
            Runnable present,
            BriefExports exports) {
        this.session = session;
        this.telling = telling;
        this.desk = desk;
        this.messages = messages;
        this.told = new ToldScene(() -> session.atlas().catalog(), messages, this::link);
        this.strip = new SceneStrip(session, telling, pictures, messages);
        this.tools = new SceneTools(session, telling, desk, messages, this::turnWriting);
        this.editor = new SceneEditor(session, desk, messages);
        setId("story");
        getStyleClass().add("story-pane");
        Button close = Parts.iconButton("fth-x", messages.text("story.leave"), telling::end);
        close.setId("story-leave");
        Button show = Parts.iconButton("fth-monitor", new KeyWords(messages).hint(Act.PRESENT), present);
        show.setId("story-present");
        more = menu(exports);
        VBox head = new VBox(8, Parts.row(4, title, Parts.spring(), show, more, close), count, strip, tools);
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

    private MenuButton menu(BriefExports exports) {
        MenuItem file = item("brief-export", messages.text("brief.export"), exports.file());
        MenuItem whole = item("brief-bundle", new KeyWords(messages).hint(Act.BUNDLE), exports.bundle());
        MenuItem places = item("brief-scenes", messages.text("scenes.export"), exports.scenes());
        MenuItem own = item("brief-copy", messages.text("brief.copy"), desk::copy);
        MenuItem remove = item("brief-remove", messages.text("brief.remove"), brief -> desk.remove(brief.id()));
        MenuButton menu = new MenuButton("", Parts.icon("fth-more-horizontal"));
        menu.setId("brief-menu");
        menu.setAccessibleText(messages.text("brief.menu"));
        menu.setTooltip(new Tooltip(messages.text("brief.menu")));
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        telling.own().subscribe(mine -> {
            menu.getItems().setAll(file, whole, places, own);
            if (mine) {
                menu.getItems().add(remove);
            }
        });
        return menu;
    }

    private MenuItem item(String id, String words, Consumer<Brief> action) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> {
            Brief brief = telling.brief().get();
            if (brief != null) {
                editor.keepPending();
                action.accept(brief);
            }
        });
        return item;
    }

    private Button button(String id, String icon, String key, int by) {
        Button button = new Button(messages.text(key), Parts.icon(icon));
        button.setId(id);
        button.setOnAction(_ -> telling.step(by));
        return button;
    }

    /** Gives the keys to the button that goes on, or back where nothing is further on, or to the menu of a single scene. */
    public void takeKeys() {
        Stream.of(on, back, more).filter(taking -> !taking.isDisabled()).findFirst().ifPresent(Node::requestFocus);
    }

    /** Keeps at once what has been typed and not been kept yet. */
    public void keepPending() {
        editor.keepPending();
    }

    private void turnWriting() {
        editor.keepPending();
        show();
    }

    private void press(KeyEvent event) {
        Act act = Area.STORY.act(event);
        if (act != null && !(event.getTarget() instanceof TextInputControl) && run(act)) {
            event.consume();
        }
    }

    private boolean run(Act act) {
        return switch (act) {
            case STORY_BACK -> step(-1);
            case STORY_ON -> step(1);
            case STORY_FIRST -> step(-Integer.MAX_VALUE);
            case STORY_LAST -> step(Integer.MAX_VALUE);
            case SCENE_EARLIER -> move(-1);
            case SCENE_LATER -> move(1);
            case SCENE_REMOVE -> remove();
            case STORY_LEAVE -> {
                telling.end();
                yield true;
            }
            default -> false;
        };
    }

    private boolean step(int by) {
        telling.step(by);
        return true;
    }

    /** Only from the small pictures: elsewhere the hand may mean something else. */
    private boolean remove() {
        boolean meant = telling.own().get() && hasKeys(strip);
        if (meant) {
            desk.remove();
        }
        return meant;
    }

    /** Asks who has the keys: what JavaFX says of a part itself is late where pictures come and go. */
    private boolean hasKeys(Node part) {
        Node node = getScene().getFocusOwner();
        while (node != null && !node.equals(part)) {
            node = node.getParent();
        }
        return node != null;
    }

    private boolean move(int by) {
        desk.move(by);
        return true;
    }

    private void show() {
        Brief brief = telling.brief().get();
        Scene scene = telling.scene().orElse(null);
        strip.show();
        tools.show();
        if (brief == null || scene == null) {
            editor.keepPending();
            begun = null;
            return;
        }
        if (!brief.id().equals(begun)) {
            begun = brief.id();
            tools.write(telling.own().get() && brief.scenes().stream().allMatch(each -> each.caption().isEmpty()));
        }
        int step = telling.step().get();
        int all = brief.scenes().size();
        title.setText(brief.title());
        count.setText(messages.text("story.count", step + 1, all));
        showWords(brief, scene);
        scroll.setAccessibleText(messages.text("story.spoken", scene.title(), step + 1, all));
        offer(back, step > 0, on, step < all - 1);
    }

    private void showWords(Brief brief, Scene scene) {
        if (telling.own().get() && tools.writes()) {
            editor.show(brief, scene);
            if (!words.getChildren().contains(editor)) {
                words.getChildren().setAll(editor);
                scroll.setVvalue(0);
            }
            return;
        }
        words.getChildren().setAll(told.words(scene));
        if (scene.caption().isEmpty() && telling.own().get()) {
            words.getChildren().add(Parts.text(messages.text("scene.untold"), "caption"));
        }
        scroll.setVvalue(0);
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

    private Hyperlink link(Source source) {
        Hyperlink link = new Hyperlink(ToldScene.name(source, messages));
        link.getStyleClass().add("story-source");
        link.setWrapText(true);
        link.setMinWidth(0);
        link.maxWidthProperty().bind(words.widthProperty().subtract(ROOM_OF_BOX));
        link.setTooltip(new Tooltip(messages.text("story.source.hint")));
        link.setOnAction(_ -> session.reading().show(source));
        return link;
    }
}

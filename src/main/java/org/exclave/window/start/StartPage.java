package org.exclave.window.start;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.brief.Brief;
import org.exclave.catalog.Catalog;
import org.exclave.language.Messages;
import org.exclave.session.RecentBriefs;
import org.exclave.session.Session;
import org.exclave.window.act.Act;
import org.exclave.window.act.KeyWords;
import org.exclave.window.part.Parts;
import org.exclave.window.story.ScenePictures;
import org.exclave.window.story.StoryShelf;

/**
 * Where to begin, over the dimmed map: explore it, learn from a story, or go on with a brief of one's own. Stories are read,
 * and the pictures drawn, when the page is opened for the first time, away from the screen.
 */
public final class StartPage extends Pane {

    private static final double WIDEST = 1120;
    private static final double AROUND = 24;
    private static final double SIDE = 232;
    private static final double HEIGHT_OF_STORIES = 500;
    private static final double SMALLER = 0.7;
    private static final int MOST_BRIEFS = 5;

    private final Session session;
    private final RecentBriefs recent;
    private final StoryShelf stories;
    private final ScenePictures pictures;
    private final StartActs acts;
    private final Messages messages;
    private final StartColumn explore;
    private final StartColumn learn;
    private final StartColumn brief;
    private final HBox columns;
    private final ScrollPane scroll;
    private final HBox head;
    private final HBox foot;
    private final VBox sheet;
    private final CheckBox away;
    private final Button close;

    /**
     * The page of a session, not yet open.
     *
     * @param recent the user's own briefs, the latest first
     * @param pictures draws those of this page alone
     */
    public StartPage(
            Session session,
            RecentBriefs recent,
            StoryShelf stories,
            ScenePictures pictures,
            StartActs acts,
            Messages messages) {
        this.session = session;
        this.recent = recent;
        this.stories = stories;
        this.pictures = pictures;
        this.acts = acts;
        this.messages = messages;
        setId("start");
        setVisible(false);
        getStyleClass().add("start");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("start.title"));
        explore = new StartColumn("fth-compass", messages.text("start.explore"), exploring()).fixed(SIDE);
        learn = new StartColumn("fth-book-open", messages.text("start.learn"), messages.text("start.learn.words"));
        brief = new StartColumn("fth-monitor", messages.text("start.brief"), messages.text("start.brief.words"))
                .fixed(SIDE + 2 * AROUND);
        HBox.setHgrow(learn, Priority.ALWAYS);
        explore.choose(List.of(button("start-explore", "start.explore.go", "accent", acts.explore())));
        learn.choose(List.of(reading()));
        columns = new HBox(AROUND, explore, learn, brief);
        columns.getStyleClass().add("start-columns");
        scroll = new ScrollPane(columns);
        scroll.getStyleClass().add("start-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close = Parts.iconButton("fth-x", new KeyWords(messages).hint(messages.text("start.leave"), Act.START_LEAVE), acts.explore());
        close.setId("start-leave");
        head = Parts.row(8, Parts.line(messages.text("start.title"), "start-title"), Parts.spring(), close);
        head.getStyleClass().add("start-head");
        away = new CheckBox(messages.text("start.never"));
        away.setId("start-never");
        away.setWrapText(true);
        away.setMinHeight(USE_PREF_SIZE);
        away.setOnAction(_ -> session.habits().set(session.habits().get().withStartPage(!away.isSelected())));
        foot = Parts.row(16, away, Parts.spring(), Parts.text(messages.text("start.again"), "caption"));
        foot.getStyleClass().add("start-foot");
        sheet = new VBox(head, scroll, foot);
        sheet.getStyleClass().addAll("card", "start-sheet");
        getChildren().add(sheet);
        StartKeys keys = new StartKeys(this::stops);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
        addEventHandler(KeyEvent.ANY, StartPage::keep);
        addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
            if (click.getTarget() == this) {
                acts.explore().run();
            }
        });
        session.habits().subscribe((_, now) -> away.setSelected(!now.startPage()));
        session.theme().subscribe((_, _) -> draw());
        recent.latest().subscribe((_, _) -> showBriefs());
    }

    /** As high as the stories will be, so that nothing jumps when they come. */
    private Node reading() {
        Label reading = Parts.text(messages.text("stories.reading"), "caption", "start-reading");
        reading.setMinHeight(HEIGHT_OF_STORIES);
        return reading;
    }

    /** What is typed here is not for what lies below, but for the shortcuts of the window. */
    private static void keep(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown()) {
            event.consume();
        }
    }

    private String exploring() {
        Catalog catalog = session.atlas().catalog();
        long incidents = catalog.incidents().stream()
                .filter(incident -> !incident.isRunningTotal())
                .count();
        return messages.text("start.explore.words", incidents, catalog.sources().size());
    }

    private Button button(String id, String key, String style, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setId(id);
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("start-button", style);
        button.setOnAction(_ -> action.run());
        return revealed(button);
    }

    /** What has the keys is scrolled into sight. */
    private <N extends Node> N revealed(N node) {
        node.focusedProperty().subscribe((_, now) -> {
            if (now) {
                reveal(node);
            }
        });
        return node;
    }

    /** Shows the page and gives it the keys. */
    public void open() {
        setVisible(true);
        away.setSelected(!session.habits().get().startPage());
        showBriefs();
        stories.read(this::showStories);
        draw();
        // Without its style the scrolled part is not there yet, and could not take the keys.
        applyCss();
        explore.stops().getFirst().requestFocus();
    }

    /** Hides the page; what it was still to draw is not drawn. */
    public void shut() {
        pictures.giveUp();
        setVisible(false);
    }

    private void showStories(List<Brief> read) {
        if (learn.stops().size() != read.size() || read.isEmpty()) {
            learn.choose(
                    read.isEmpty()
                            ? List.of(Parts.text(messages.text("stories.none"), "caption"))
                            : read.stream()
                                    .map(story -> card(story, "start-" + story.id(), 1, acts.tell()))
                                    .toList());
            draw();
        }
    }

    private void showBriefs() {
        List<Brief> own = recent.latest().get();
        List<Node> shown = new ArrayList<>();
        own.stream()
                .limit(MOST_BRIEFS)
                .forEach(each -> shown.add(card(each, "start-own-" + each.id(), SMALLER, acts.tellOwn())));
        if (own.isEmpty()) {
            shown.add(Parts.text(messages.text("start.brief.none"), "caption"));
        } else if (own.size() > MOST_BRIEFS) {
            shown.add(Parts.text(messages.text("start.brief.more", own.size() - MOST_BRIEFS), "caption"));
        }
        shown.add(button("start-keep", "start.brief.keep", "start-keep", acts.keep()));
        shown.add(button("start-import", "brief.import", "flat", acts.arrive()));
        brief.choose(shown);
        draw();
    }

    private StartCard card(Brief of, String id, double size, Consumer<Brief> choose) {
        return revealed(new StartCard(of, id, size, messages, choose));
    }

    /** Nothing is drawn for a page that nobody sees. */
    private void draw() {
        if (isVisible()) {
            pictures.giveUp();
            learn.draw(pictures);
            brief.draw(pictures);
        }
    }

    private void reveal(Node node) {
        double room = scroll.getViewportBounds().getHeight();
        double hidden = columns.getHeight() - room;
        if (hidden > 0) {
            Bounds at = columns.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            double top = scroll.getVvalue() * hidden;
            double lowest = at.getMinY() - AROUND;
            double highest = Math.min(lowest, at.getMaxY() - room + AROUND);
            double wished = Math.clamp(top, highest, lowest);
            scroll.setVvalue(Math.clamp(wished / hidden, 0, 1));
        }
    }

    private List<List<Node>> stops() {
        return List.of(explore.stops(), learn.stops(), brief.stops(), List.of(away), List.of(close));
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(WIDEST, getWidth() - 2 * AROUND);
        double within = width - sheet.snappedLeftInset() - sheet.snappedRightInset();
        double wished = sheet.snappedTopInset()
                + head.prefHeight(within)
                + columns.prefHeight(within)
                + foot.prefHeight(within)
                + sheet.snappedBottomInset();
        double height = Math.min(Math.ceil(wished) + 2, getHeight() - 2 * AROUND);
        sheet.resizeRelocate(
                snapPositionX((getWidth() - width) / 2), snapPositionY((getHeight() - height) / 2), width, height);
    }
}

package org.exclave.window.help;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.exclave.guide.Chapter;
import org.exclave.guide.Guide;
import org.exclave.guide.GuideReader;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.window.act.Act;
import org.exclave.window.part.Occupant;
import org.exclave.window.part.Parts;
import org.exclave.window.part.Prompted;
import org.jspecify.annotations.Nullable;

/**
 * The guide, in the place of the map: at the left contents and search, beside them the chapter that is read. A link within the guide
 * is followed, the address of any other is copied. {@code Esc} empties the search, then leaves.
 */
public final class GuidePane extends BorderPane implements Occupant {

    private final Messages messages;
    private final Runnable leave;
    private final TextField search = new TextField();
    private final ListView<Guide.Found> contents = new ListView<>();
    private final ScrollPane scroll = new ScrollPane();
    private final Label told = Parts.text("", "caption");
    private Guide guide;
    private @Nullable Chapter whole;
    private @Nullable GuidePage page;
    private boolean listing;

    /** @param leave shows the map again */
    public GuidePane(Messages messages, Runnable leave) {
        this.messages = messages;
        this.leave = leave;
        this.guide = GuideReader.read(Guide.languageFor(messages.language()));
        setId("guide-pane");
        getStyleClass().add("export-pane");
        search.setId("guide-search");
        search.setAccessibleText(messages.text("guide.search"));
        search.textProperty().subscribe(_ -> list());
        search.setOnAction(_ -> read(contents.getSelectionModel().getSelectedItem()));
        contents.setId("guide-contents");
        contents.setAccessibleText(messages.text("guide.contents"));
        contents.setPlaceholder(Parts.text(messages.text("guide.nothing"), "caption"));
        contents.setCellFactory(_ -> new GuideCell());
        contents.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        contents.setOnKeyPressed(event -> {
            if (Act.LIST_TAKE.isMeantBy(event)) {
                read(contents.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        scroll.setId("guide-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        told.setId("guide-told");
        told.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        setLeft(side());
        setCenter(scroll);
        list();
        contents.getSelectionModel().selectFirst();
    }

    private BorderPane side() {
        Button close = Parts.iconButton("fth-x", messages.text("guide.leave"), leave);
        close.setId("guide-leave");
        HBox title = Parts.row(8, Parts.line(messages.text("guide.title"), "history-title"), Parts.spring(), close);
        VBox head = new VBox(10, title, languages(), new Prompted(search, messages.text("guide.search")));
        head.getStyleClass().add("panel-head");
        if (guide.language() != messages.language()) {
            head.getChildren().add(1, Parts.text(
                    messages.text("guide.elsewhere", messages.language().ownName(), guide.language().ownName()), "caption"));
        }
        VBox foot = new VBox(told);
        foot.getStyleClass().add("story-foot");
        foot.visibleProperty().bind(told.textProperty().isNotEmpty());
        foot.managedProperty().bind(foot.visibleProperty());
        BorderPane side = new BorderPane(contents);
        side.getStyleClass().add("guide-side");
        side.setTop(head);
        side.setBottom(foot);
        return side;
    }

    private HBox languages() {
        HBox row = Parts.row(0);
        ToggleGroup group = new ToggleGroup();
        for (Language language : Guide.LANGUAGES) {
            ToggleButton button = new ToggleButton(language.ownName());
            button.setId("guide-" + language.code());
            button.setToggleGroup(group);
            button.getStyleClass().add(language == Guide.LANGUAGES.getFirst() ? "left-pill" : "right-pill");
            button.setSelected(language == guide.language());
            button.setOnAction(_ -> {
                button.setSelected(true);
                speak(language);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    /** Shows the same chapter in another language: both have the same ones. */
    private void speak(Language language) {
        Guide.Found chosen = contents.getSelectionModel().getSelectedItem();
        int at = chosen == null ? 0 : Math.max(0, guide.chapters().indexOf(chosen.chapter()));
        guide = GuideReader.read(language);
        whole = null;
        search.clear();
        list();
        contents.getSelectionModel().select(Math.min(at, contents.getItems().size() - 1));
    }

    /** Lists the chapters, or those in which the words were found. */
    private void list() {
        listing = true;
        contents.getItems().setAll(search.getText().isBlank()
                ? guide.chapters().stream().map(chapter -> new Guide.Found(chapter, "")).toList()
                : guide.find(search.getText()));
        listing = false;
        if (search.getText().isBlank()) {
            showWhereOneIs();
        } else {
            contents.getSelectionModel().selectFirst();
            // The list may have kept the place of its selection, and then says nothing of the other chapter there.
            choose(contents.getSelectionModel().getSelectedItem());
        }
    }

    private void showWhereOneIs() {
        Chapter shown = whole;
        if (shown != null) {
            contents.getItems().stream()
                    .filter(found -> found.chapter().equals(shown))
                    .findFirst()
                    .ifPresent(contents.getSelectionModel()::select);
        }
    }

    private void choose(Guide.@Nullable Found found) {
        if (!listing && found != null) {
            show(found.chapter());
        }
    }

    private void show(Chapter chapter) {
        Chapter wanted = guide.whole(chapter);
        if (!wanted.equals(whole)) {
            whole = wanted;
            GuidePage made = new GuidePage(guide.page(wanted), messages, this::follow, () -> tell("guide.copied"));
            page = made;
            StackPane ground = new StackPane(made);
            ground.getStyleClass().add("guide-ground");
            StackPane.setAlignment(made, javafx.geometry.Pos.TOP_CENTER);
            scroll.setContent(ground);
            made.addEventHandler(KeyEvent.KEY_RELEASED, _ -> reveal());
        }
        Platform.runLater(() -> scrollTo(chapter));
    }

    /** Gives the keys to the heading of what was chosen, so that Tab goes on through its paragraphs. */
    private void read(Guide.@Nullable Found found) {
        if (found != null && page != null) {
            page.heading(found.chapter()).ifPresent(Node::requestFocus);
        }
    }

    private void scrollTo(Chapter chapter) {
        GuidePage shown = page;
        if (shown != null) {
            scroll.applyCss();
            scroll.layout();
            shown.heading(chapter).ifPresent(heading -> scrollTo(chapter.equals(whole) ? 0 : top(heading)));
        }
    }

    private double top(Node part) {
        return scroll.getContent().sceneToLocal(part.localToScene(part.getBoundsInLocal())).getMinY();
    }

    private void scrollTo(double y) {
        double room = scroll.getContent().getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp(y / room, 0, 1));
    }

    /** Moves what has the keys into sight. */
    private void reveal() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        if (focused == null || page == null || !isWithin(focused, page)) {
            return;
        }
        Bounds view = scroll.localToScene(scroll.getBoundsInLocal());
        Bounds part = focused.localToScene(focused.getBoundsInLocal());
        if (part.getMinY() < view.getMinY() || part.getMaxY() > view.getMaxY()) {
            scrollTo(top(focused) - 40);
        }
    }

    private static boolean isWithin(Node part, Node whole) {
        for (Node each = part; each != null; each = each.getParent()) {
            if (each.equals(whole)) {
                return true;
            }
        }
        return false;
    }

    private void follow(String target) {
        Chapter chapter = guide.chapter(target).orElse(null);
        if (chapter == null) {
            Parts.copy(target);
            tell("guide.address.copied");
            return;
        }
        search.clear();
        contents.getItems().stream()
                .filter(found -> found.chapter().equals(chapter))
                .findFirst()
                .ifPresent(found -> {
                    contents.getSelectionModel().select(found);
                    contents.scrollTo(found);
                    read(found);
                });
    }

    private void tell(String key) {
        told.setText(messages.text(key));
    }


    /** Gives the keys to the contents. */
    public void takeKeys() {
        Platform.runLater(contents::requestFocus);
    }

    @Override
    public void rest() {
        told.setText("");
    }

    @Override
    public void press(KeyEvent event) {
        if (Act.GUIDE_LEAVE.isMeantBy(event)) {
            if (search.getText().isEmpty()) {
                leave.run();
            } else {
                search.clear();
                contents.requestFocus();
            }
            event.consume();
        } else if (Act.SEARCH.isMeantBy(event)) {
            search.requestFocus();
            search.selectAll();
            event.consume();
        } else if (Act.LIST_CHOOSE.isMeantBy(event) && search.isFocused()) {
            contents.requestFocus();
            event.consume();
        }
    }
}

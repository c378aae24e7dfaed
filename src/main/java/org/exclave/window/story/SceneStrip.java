package org.exclave.window.story;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.session.Telling;
import org.exclave.window.part.Parts;

/** The scenes of what is told as a row of small pictures; a click tells one. */
final class SceneStrip extends ScrollPane {

    private final Telling telling;
    private final ScenePictures pictures;
    private final Messages messages;
    private final HBox row = new HBox(6);
    private List<Scene> shown = List.of();

    SceneStrip(Session session, Telling telling, ScenePictures pictures, Messages messages) {
        super();
        this.telling = telling;
        this.pictures = pictures;
        this.messages = messages;
        setContent(row);
        setId("scene-strip");
        getStyleClass().add("scene-strip");
        setFitToHeight(true);
        row.getStyleClass().add("scene-row");
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(messages.text("story.strip"));
        session.theme().subscribe((_, _) -> {
            shown = List.of();
            show();
        });
    }

    /** Shows the scenes of what is told now, and which one is. */
    void show() {
        Brief told = telling.brief().get();
        if (told == null) {
            pictures.giveUp();
            shown = List.of();
            row.getChildren().clear();
            return;
        }
        if (!told.scenes().equals(shown)) {
            shown = told.scenes();
            pictures.giveUp();
            List<Node> buttons = new ArrayList<>();
            for (int number = 0; number < shown.size(); number++) {
                buttons.add(button(told, number));
            }
            row.getChildren().setAll(buttons);
        }
        int step = telling.step().get();
        for (int number = 0; number < row.getChildren().size(); number++) {
            List<String> styles = row.getChildren().get(number).getStyleClass();
            styles.remove("scene-now");
            if (number == step) {
                styles.add("scene-now");
            }
        }
        Platform.runLater(this::showStep);
    }

    private Button button(Brief told, int number) {
        Scene scene = told.scenes().get(number);
        ImageView view = new ImageView();
        view.setFitWidth(ScenePictures.WIDTH);
        view.setFitHeight(ScenePictures.HEIGHT);
        pictures.show(told, scene, view::setImage);
        StackPane picture = new StackPane(view, Parts.line(Integer.toString(number + 1), "scene-number"));
        picture.setAlignment(Pos.BOTTOM_LEFT);
        picture.getStyleClass().add("scene-picture");
        picture.setMinSize(ScenePictures.WIDTH, ScenePictures.HEIGHT);
        String name = messages.text("story.dot", number + 1, scene.title());
        Button button = new Button("", picture);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("scene-" + (number + 1) + "-of-strip");
        button.getStyleClass().add("scene-thumb");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> telling.go(number));
        return button;
    }

    /** Moves the row so that the scene that is told is seen. */
    private void showStep() {
        int step = telling.step().get();
        if (telling.brief().get() == null || step >= row.getChildren().size()) {
            return;
        }
        row.applyCss();
        layout();
        Bounds thumb = row.getChildren().get(step).getBoundsInParent();
        double room = getViewportBounds().getWidth();
        double hidden = row.getWidth() - room;
        if (hidden <= 0) {
            setHvalue(0);
            return;
        }
        double left = getHvalue() * hidden;
        if (thumb.getMinX() < left) {
            setHvalue(Math.clamp(thumb.getMinX() / hidden, 0, 1));
        } else if (thumb.getMaxX() > left + room) {
            setHvalue(Math.clamp((thumb.getMaxX() - room) / hidden, 0, 1));
        }
    }
}

package org.exclave.window.start;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.exclave.brief.Brief;
import org.exclave.language.Messages;
import org.exclave.window.part.Parts;
import org.exclave.window.story.ScenePictures;

/** A brief to choose: the small picture of its first scene, its title, what it is about, how many scenes it has. */
final class StartCard extends HBox {

    private static final double GAP = 12;

    private final Brief brief;
    private final ImageView view = new ImageView();
    private final Runnable choose;

    /**
     * The card of a brief, its picture not yet drawn.
     *
     * @param size of the picture, 1 as beside a story, less for a smaller one
     * @param choose takes the brief when it is clicked or chosen by a key
     */
    StartCard(Brief brief, String id, double size, Messages messages, Consumer<Brief> choose) {
        super(GAP);
        this.brief = brief;
        this.choose = () -> choose.accept(brief);
        setId(id);
        getStyleClass().add("start-card");
        String scenes = messages.text("stories.scenes", brief.scenes().size());
        double width = size * ScenePictures.WIDTH;
        double height = size * ScenePictures.HEIGHT;
        view.setFitWidth(width);
        view.setFitHeight(height);
        StackPane picture = new StackPane(view);
        picture.getStyleClass().add("scene-picture");
        picture.setMinSize(width, height);
        picture.setMaxSize(width, height);
        VBox words = new VBox(2, Parts.text(brief.title(), "story-item-title"));
        if (!brief.about().isEmpty()) {
            words.getChildren().add(Parts.text(brief.about(), "start-about"));
        }
        words.getChildren().add(Parts.line(scenes, "caption"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(picture, words);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(String.join(". ", List.of(brief.title(), scenes, brief.about())).strip());
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                choose();
            }
        });
    }

    /** Draws the picture in the theme of now, away from the screen. */
    void draw(ScenePictures pictures) {
        pictures.show(brief, brief.scenes().getFirst(), this::show);
    }

    private void show(Image drawn) {
        view.setImage(drawn);
    }

    /** Takes the brief, as a click does. */
    void choose() {
        choose.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choose();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}

package org.exclave.window.time;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.exclave.language.Messages;
import org.exclave.session.Motion;
import org.exclave.session.Player;
import org.exclave.timeline.TimeStep;
import org.exclave.window.act.Act;
import org.exclave.window.act.KeyWords;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/** Plays and steps: to the incident before, a step back, play or pause, a step on, to the next incident; how far, how fast. */
final class PlayControls extends HBox {

    private final Player player;
    private final Messages messages;
    private final KeyWords keys;

    PlayControls(Player player, Messages messages) {
        super(2);
        this.player = player;
        this.messages = messages;
        this.keys = new KeyWords(messages);
        getStyleClass().add("row");
        getChildren()
                .addAll(
                        button("previous-incident", "fth-skip-back", Act.PREVIOUS_INCIDENT, player::toPreviousIncident),
                        button("step-back", "fth-chevron-left", Act.STEP_EARLIER, () -> player.stepEarlier(step())),
                        playButton(),
                        button("step-on", "fth-chevron-right", Act.STEP_LATER, () -> player.stepLater(step())),
                        button("next-incident", "fth-skip-forward", Act.NEXT_INCIDENT, player::toNextIncident),
                        stepChoice(),
                        new SpeedChoice(player.speed(), messages),
                        options());
    }

    private TimeStep step() {
        return player.step().get();
    }

    private Button button(String id, String icon, Act act, Runnable action) {
        Button button = Parts.iconButton(icon, keys.hint(act), action);
        button.setId(id);
        return button;
    }

    private Button playButton() {
        Button button = Parts.iconButton("fth-play", keys.hint(messages.text("play.forward"), Act.PLAY), player::toggle);
        button.setId("play");
        button.getStyleClass().remove("flat");
        button.getStyleClass().addAll("accent", "button-circle", "play");
        player.motion().subscribe(motion -> {
            boolean rests = motion == Motion.RESTING;
            String name = keys.hint(messages.text(rests ? "play.forward" : "play.pause"), Act.PLAY);
            button.setGraphic(Parts.icon(rests ? "fth-play" : "fth-pause"));
            button.setTooltip(new Tooltip(name));
            button.setAccessibleText(name);
        });
        return button;
    }

    private ComboBox<TimeStep> stepChoice() {
        ComboBox<TimeStep> choice = new ComboBox<>(FXCollections.observableArrayList(List.of(TimeStep.values())));
        choice.setId("play-step");
        choice.getStyleClass().add("time-choice");
        choice.setTooltip(new Tooltip(messages.text("play.step")));
        choice.setAccessibleText(messages.text("play.step"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable TimeStep step) {
                return step == null ? "" : messages.text("play.step." + step.name().toLowerCase(Locale.ROOT));
            }

            @Override
            public TimeStep fromString(String words) {
                throw new UnsupportedOperationException("steps are chosen, not written");
            }
        });
        choice.valueProperty().bindBidirectional(player.step());
        return choice;
    }

    private MenuButton options() {
        MenuButton menu = new MenuButton();
        menu.setId("play-options");
        menu.setGraphic(Parts.icon("fth-more-horizontal"));
        menu.setTooltip(new Tooltip(messages.text("play.options")));
        menu.setAccessibleText(messages.text("play.options"));
        menu.getStyleClass().addAll("button-icon", "flat", "no-arrow");
        MenuItem reverse = new MenuItem(keys.hint(Act.PLAY_BACKWARDS));
        reverse.setId("play-backwards");
        reverse.setOnAction(_ -> player.play(Motion.BACKWARD));
        CheckMenuItem loop = new CheckMenuItem(messages.text("play.loop"));
        loop.setId("play-loop");
        loop.selectedProperty().bindBidirectional(player.looping());
        CheckMenuItem skip = new CheckMenuItem(messages.text("play.skip"));
        skip.setId("play-skip");
        skip.selectedProperty().bindBidirectional(player.skipping());
        CheckMenuItem follow = new CheckMenuItem(messages.text("play.follow"));
        follow.setId("play-follow");
        follow.selectedProperty().bindBidirectional(player.following());
        menu.getItems().addAll(reverse, new SeparatorMenuItem(), loop, skip, follow);
        return menu;
    }
}

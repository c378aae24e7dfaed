package org.exclave.window.time;

import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import javafx.util.StringConverter;
import org.exclave.language.Messages;
import org.exclave.timeline.PlaybackSpeed;
import org.jspecify.annotations.Nullable;

/** Chooses how many steps are played a second, from those offered or by typing a number; refuses what is none. */
final class SpeedChoice extends ComboBox<PlaybackSpeed> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Messages messages;

    SpeedChoice(ObjectProperty<PlaybackSpeed> speed, Messages messages) {
        super(FXCollections.observableArrayList(PlaybackSpeed.OFFERED));
        this.messages = messages;
        Tooltip hint = new Tooltip(messages.text("play.speed"));
        setId("play-speed");
        getStyleClass().add("time-choice");
        setEditable(true);
        setTooltip(hint);
        setAccessibleText(messages.text("play.speed"));
        getEditor().setAccessibleText(messages.text("play.speed"));
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable PlaybackSpeed chosen) {
                return chosen == null ? "" : words(chosen);
            }

            @Override
            public PlaybackSpeed fromString(String typed) {
                boolean right = PlaybackSpeed.parse(typed).isPresent();
                pseudoClassStateChanged(WRONG, !right);
                hint.setText(messages.text(right ? "play.speed" : "play.speed.wrong", typed));
                return PlaybackSpeed.parse(typed).orElse(speed.get());
            }
        });
        valueProperty().bindBidirectional(speed);
        getEditor().textProperty().subscribe((_, _) -> pseudoClassStateChanged(WRONG, false));
        getEditor().focusedProperty().subscribe(focused -> {
            if (!focused) {
                getEditor().setText(words(speed.get()));
            }
        });
    }

    private String words(PlaybackSpeed chosen) {
        return messages.text("play.speed.value", chosen.stepsPerSecond());
    }
}

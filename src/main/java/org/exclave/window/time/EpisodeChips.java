package org.exclave.window.time;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.exclave.language.Messages;
import org.exclave.session.Player;
import org.exclave.timeline.Episodes;
import org.exclave.timeline.TimeWindow;

/** Chips that jump to a round of fighting, to what lay between them, or to all. */
final class EpisodeChips extends HBox {

    private final Player player;
    private final TimeWindow all;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();

    /** @param all the whole axis */
    EpisodeChips(Player player, Episodes episodes, TimeWindow all, Messages messages) {
        super(6);
        this.player = player;
        this.all = all;
        this.messages = messages;
        getStyleClass().add("row");
        getChildren()
                .addAll(
                        chip("timeline.chip.2021", episodes.fighting2021()),
                        chip("timeline.chip.between", episodes.between()),
                        chip("timeline.chip.2022", episodes.fighting2022()),
                        chip("timeline.chip.all", all));
        player.stretch().subscribe(this::mark);
        player.session().filter().subscribe(_ -> mark(player.stretch().get()));
    }

    /** The chosen chip stays marked while time plays within it; all is marked only when all is shown. */
    private void mark(TimeWindow stretch) {
        TimeWindow window = player.session().filter().get().window();
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(stretch.equals(toggle.getUserData())
                        && (!stretch.equals(all) || window.equals(all))));
    }

    private ToggleButton chip(String key, TimeWindow jump) {
        ToggleButton chip = new ToggleButton(messages.text(key));
        chip.setId(key.replace('.', '-'));
        chip.getStyleClass().add("time-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setToggleGroup(group);
        chip.setUserData(jump);
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            player.choose(jump);
        });
        return chip;
    }
}

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
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();

    EpisodeChips(Player player, Episodes episodes, Messages messages) {
        super(6);
        this.player = player;
        this.messages = messages;
        getStyleClass().add("row");
        ToggleButton all = chip("timeline.chip.all", whole());
        getChildren()
                .addAll(
                        chip("timeline.chip.2021", episodes.fighting2021()),
                        chip("timeline.chip.between", episodes.between()),
                        chip("timeline.chip.2022", episodes.fighting2022()),
                        all);
        player.session().imported().reach().whole().subscribe(whole -> {
            all.setUserData(whole);
            mark(player.stretch().get());
        });
        player.stretch().subscribe(this::mark);
        player.session().filter().subscribe(_ -> mark(player.stretch().get()));
    }

    /** The chosen chip stays marked while time plays within it; all is marked only when all is shown. */
    private void mark(TimeWindow stretch) {
        TimeWindow window = player.session().filter().get().window();
        group.getToggles()
                .forEach(toggle -> toggle.setSelected(stretch.equals(toggle.getUserData())
                        && (!stretch.equals(whole()) || window.equals(whole()))));
    }

    private TimeWindow whole() {
        return player.session().imported().reach().whole().get();
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
            if (chip.getUserData() instanceof TimeWindow chosen) {
                player.choose(chosen);
            }
        });
        return chip;
    }
}

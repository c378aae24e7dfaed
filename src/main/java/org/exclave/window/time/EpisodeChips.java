package org.exclave.window.time;

import java.util.Objects;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.exclave.language.Messages;
import org.exclave.session.Session;
import org.exclave.timeline.Episodes;
import org.exclave.timeline.TimeWindow;

/** Chips that jump to a round of fighting, to what lay between them, or to all. */
final class EpisodeChips extends HBox {

    private final Session session;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();

    /** @param all the whole axis */
    EpisodeChips(Session session, Episodes episodes, TimeWindow all, Messages messages) {
        super(6);
        this.session = session;
        this.messages = messages;
        getStyleClass().add("row");
        getChildren()
                .addAll(
                        chip("timeline.chip.2021", episodes.fighting2021()),
                        chip("timeline.chip.between", episodes.between()),
                        chip("timeline.chip.2022", episodes.fighting2022()),
                        chip("timeline.chip.all", all));
        session.filter().subscribe(filter -> group.getToggles()
                .forEach(toggle -> toggle.setSelected(Objects.equals(toggle.getUserData(), filter.window()))));
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
            session.filter().set(session.filter().get().withWindow(jump));
        });
        return chip;
    }
}

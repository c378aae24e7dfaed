package org.exclave.window.time;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Incident;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.session.Session;
import org.exclave.timeline.Episodes;
import org.exclave.timeline.TimeWindow;
import org.exclave.window.part.Parts;

/** The time line with its slider, the chips that jump to an episode, and what the window is by both clocks. */
public final class TimelineBar extends VBox {

    private final Session session;
    private final Messages messages;
    private final TimeWording times;
    private final List<Incident> incidents;

    public TimelineBar(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.times = new TimeWording(messages);
        this.incidents = session.atlas().catalog().incidents();
        TimelineField field = new TimelineField(session, messages);
        getStyleClass().add("timeline");
        setId("timeline");
        getChildren().addAll(controls(field.wholeAxis()), field);
    }

    private HBox controls(TimeWindow wholeAxis) {
        Episodes episodes = Episodes.of(incidents);
        ToggleGroup group = new ToggleGroup();
        Label shown = Parts.line("", "window-words");
        shown.setId("window-words");
        HBox row = Parts.row(
                6,
                chip(group, "timeline.chip.2021", episodes.fighting2021()),
                chip(group, "timeline.chip.between", episodes.between()),
                chip(group, "timeline.chip.2022", episodes.fighting2022()),
                chip(group, "timeline.chip.all", wholeAxis),
                Parts.spring(),
                shown);
        row.getStyleClass().add("timeline-controls");
        session.filter().subscribe(filter -> {
            TimeWindow now = filter.window();
            shown.setText(messages.text(
                    "timeline.words",
                    times.moment(now.from(), SideClock.KYRGYZSTAN),
                    times.end(now.to()),
                    times.tajikStart(now.from()),
                    times.tajikEnd(now.to())));
            group.getToggles().forEach(toggle -> toggle.setSelected(Objects.equals(toggle.getUserData(), now)));
        });
        return row;
    }

    private ToggleButton chip(ToggleGroup group, String key, TimeWindow jump) {
        ToggleButton chip = new ToggleButton(messages.text(key));
        chip.setId(key.replace('.', '-'));
        chip.getStyleClass().add("time-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setToggleGroup(group);
        chip.setUserData(jump);
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            choose(jump);
        });
        return chip;
    }

    private void choose(TimeWindow wished) {
        session.filter().set(session.filter().get().withWindow(wished));
    }
}

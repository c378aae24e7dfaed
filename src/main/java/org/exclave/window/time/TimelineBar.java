package org.exclave.window.time;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.exclave.catalog.Incident;
import org.exclave.catalog.SideClock;
import org.exclave.language.Messages;
import org.exclave.language.TimeWording;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Session;
import org.exclave.timeline.CeasefireFlag;
import org.exclave.timeline.DayBin;
import org.exclave.timeline.Episodes;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineAxis;
import org.exclave.window.part.Parts;

/** The time line with its slider, the chips that jump to an episode, and what the window is by both clocks. */
public final class TimelineBar extends VBox {

    private static final double SIDE = 16;
    private static final double NARROWEST = 200;

    private final Session session;
    private final Messages messages;
    private final TimeWording times;
    private final List<Incident> incidents;
    private final TimelineChart chart;
    private final WindowSlider slider;
    private final int tallest;
    private TimelineAxis axis;
    private List<DayBin> bins;

    public TimelineBar(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        this.times = new TimeWording(messages);
        this.incidents = session.atlas().catalog().incidents();
        this.axis = TimelineAxis.folded(incidents, NARROWEST);
        this.bins = DayBin.of(incidents);
        this.tallest = bins.stream().mapToInt(DayBin::total).max().orElse(1);
        this.chart = new TimelineChart(messages);
        this.slider = new WindowSlider(axis, window(), messages, this::choose);
        getStyleClass().add("timeline");
        setId("timeline");
        Pane area = new Pane(chart, slider);
        area.setMinHeight(TimelineChart.HEIGHT);
        area.widthProperty().subscribe(width -> resize(width.doubleValue()));
        chart.setLayoutX(SIDE);
        slider.setLayoutX(SIDE);
        getChildren().addAll(controls(), area);
        session.filter().subscribe(this::follow);
        session.theme().subscribe(this::draw);
    }

    private TimeWindow window() {
        return session.filter().get().window();
    }

    private HBox controls() {
        Episodes episodes = Episodes.of(incidents);
        ToggleGroup group = new ToggleGroup();
        Label shown = Parts.line("", "window-words");
        shown.setId("window-words");
        HBox row = Parts.row(
                6,
                chip(group, "timeline.chip.2021", episodes.fighting2021()),
                chip(group, "timeline.chip.between", episodes.between()),
                chip(group, "timeline.chip.2022", episodes.fighting2022()),
                chip(group, "timeline.chip.all", axis.window()),
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

    private void resize(double width) {
        axis = axis.withWidth(Math.max(NARROWEST, width - 2 * SIDE));
        slider.resize(axis.width(), TimelineChart.HEIGHT);
        show();
        draw();
    }

    private void show() {
        slider.show(axis, window());
    }

    /** The bars count what the filter lets through, whatever the window; moving the window leaves them alone. */
    private void follow(IncidentFilter filter) {
        show();
        List<DayBin> now = DayBin.of(incidents.stream()
                .filter(incident -> filter.matchesBesidesTime(
                        incident, session.atlas().facts()))
                .toList());
        if (!now.equals(bins)) {
            bins = now;
            draw();
        }
    }

    private void draw() {
        chart.draw(
                axis,
                bins,
                tallest,
                CeasefireFlag.of(incidents),
                TimelineInk.of(session.theme().get()));
    }
}

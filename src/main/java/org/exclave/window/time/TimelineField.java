package org.exclave.window.time;

import java.util.List;
import javafx.scene.layout.Pane;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Session;
import org.exclave.timeline.CeasefireFlag;
import org.exclave.timeline.DayBin;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineAxis;

/** The time line below its controls: when incidents were, and the slider over it that chooses the window. */
public final class TimelineField extends Pane {

    private static final double SIDE = 16;
    private static final double NARROWEST = 200;

    private final Session session;
    private final List<Incident> incidents;
    private final TimelineChart chart;
    private final WindowSlider slider;
    private final int tallest;
    private TimelineAxis axis;
    private List<DayBin> bins;

    public TimelineField(Session session, Messages messages) {
        this.session = session;
        this.incidents = session.atlas().catalog().incidents();
        this.axis = TimelineAxis.folded(incidents, NARROWEST);
        this.bins = DayBin.of(incidents);
        this.tallest = bins.stream().mapToInt(DayBin::total).max().orElse(1);
        this.chart = new TimelineChart(messages);
        this.slider = new WindowSlider(axis, window(), messages, this::choose);
        setId("timeline-field");
        setMinHeight(TimelineChart.HEIGHT);
        chart.setLayoutX(SIDE);
        slider.setLayoutX(SIDE);
        getChildren().addAll(chart, slider);
        widthProperty().subscribe(width -> resize(width.doubleValue()));
        session.filter().subscribe(this::follow);
        session.theme().subscribe(this::draw);
    }

    /** All days of the axis, with the room for a handle before the first incident and after the last. */
    public TimeWindow wholeAxis() {
        return axis.window();
    }

    private TimeWindow window() {
        return session.filter().get().window();
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

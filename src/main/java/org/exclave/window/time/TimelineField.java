package org.exclave.window.time;

import java.time.Instant;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Session;
import org.exclave.timeline.BinUnit;
import org.exclave.timeline.CeasefireFlag;
import org.exclave.timeline.EventDays;
import org.exclave.timeline.Histogram;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineAxis;
import org.exclave.timeline.TimelineView;

/**
 * The time line below its controls: when incidents were, and the slider over it that chooses the window. What is seen of
 * the axis may be zoomed and moved; the window stays what it is.
 */
public final class TimelineField extends Pane {

    private static final double SIDE = 16;
    private static final double NARROWEST = 200;
    private static final double OVERVIEW_GAP = 2;
    private static final double FIELDS_ABOVE = 44;
    private static final double SHARE_OF_FITTED_WINDOW = 0.8;

    private final Session session;
    private List<Incident> incidents;
    private final BooleanProperty trueScale = new SimpleBooleanProperty();
    private final TimelineChart chart;
    private FlagStrip flags;
    private final SpanLane lane = new SpanLane();
    private final ValidityLane validity = new ValidityLane();
    private final EventLane imported = new EventLane();
    private final WindowSlider slider;
    private final OverviewStrip overview;
    private final AxisReadout readout;
    private final Messages messages;
    private final AxisButtons buttons;
    private final WindowFields fields;
    private TimelineView view;
    private IncidentFilter counted = IncidentFilter.EVERYTHING;
    private List<Incident> passing;
    private Histogram histogram;
    private int tallest;
    private Instant lastEnd;

    public TimelineField(Session session, Messages messages) {
        this.session = session;
        this.incidents = session.atlas().catalog().incidents();
        this.passing = incidents;
        this.lastEnd = window().to();
        this.view = TimelineView.whole(TimelineAxis.folded(incidents, NARROWEST));
        this.histogram = count(passing, view);
        this.chart = new TimelineChart(messages);
        this.messages = messages;
        this.flags = flagStrip();
        this.slider = new WindowSlider(view, window(), messages, this::choose, at -> see(view.revealing(at)));
        this.overview = new OverviewStrip(view, messages, this::see);
        this.readout = new AxisReadout(messages);
        this.buttons = new AxisButtons(this, session.imported().reach(), messages);
        this.fields = new WindowFields(messages, this::window, this::choose);
        setId("timeline-field");
        getStyleClass().add("timeline-field");
        holdHeight(tall());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.text("timeline.axis"));
        Rectangle band = new Rectangle(0, TimelineChart.FLAGS, 0, TimelineChart.BARS);
        band.getStyleClass().add("zoom-band");
        band.setMouseTransparent(true);
        band.setVisible(false);
        for (Node part : List.of(chart, imported, lane, validity, flags, slider, overview, band, readout)) {
            part.setTranslateX(SIDE);
            part.setManaged(false);
        }
        buttons.setManaged(false);
        fields.setManaged(false);
        fields.layoutXProperty().bind(widthProperty().subtract(fields.widthProperty()).subtract(SIDE));
        fields.layoutYProperty().bind(fields.heightProperty().negate().subtract(FIELDS_ABOVE));
        getChildren().addAll(chart, imported, lane, validity, flags, slider, overview, band, buttons, readout, fields);
        new AxisGestures(this, band, SIDE, () -> view, this::see, this::fitWindow);
        addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
        addEventFilter(MouseEvent.MOUSE_EXITED, _ -> readout.hide());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> readout.hide());
        widthProperty().subscribe(width -> resize(width.doubleValue()));
        trueScale.subscribe((_, unfolded) -> see(view.on(axis(unfolded))));
        session.imported().reach().events().subscribe((_, _) -> see(view.whole().on(axis(trueScale.get()))));
        session.grownAtlas().subscribe((_, grown) -> grow(grown.catalog().incidents()));
        session.filter().subscribe(this::follow);
        session.theme().subscribe((_, _) -> draw());
        session.habits().map(habits -> habits.preferences().textSize()).subscribe((_, _) -> {
            measure();
            draw();
        });
        session.imported().sets().subscribe(_ -> imported.show(view, events(), ink()));
        session.layers().subscribe(_ -> imported.show(view, events(), ink()));
        session.selectedAnnotation().subscribe(selected -> validity.show(view, selected));
        session.selectedIncident().subscribe(selected -> lane.show(view, selected, ink()));
    }

    /** Whether every day is as wide as every other, without folds. */
    BooleanProperty trueScale() {
        return trueScale;
    }

    /** Brings the axis so many times closer, about the middle of what is seen. */
    void zoom(double factor) {
        see(view.zoomed(factor, view.width() / 2));
    }

    /** Shows the whole axis. */
    void showAll() {
        see(view.whole());
    }

    /** Brings the window into sight, with some room on both sides. */
    void fitWindow() {
        see(view.showing(window(), SHARE_OF_FITTED_WINDOW));
    }

    /** Opens the fields in which the window is typed, above the right end of the axis. */
    public void typeWindow() {
        readout.hide();
        Node before = getScene().getFocusOwner();
        fields.open(before == null ? () -> {} : before::requestFocus);
    }

    private TimelineAxis axis(boolean unfolded) {
        EventDays events = session.imported().reach().events().get();
        return unfolded
                ? TimelineAxis.trueScale(incidents, events, view.width())
                : TimelineAxis.folded(incidents, events, view.width());
    }

    private TimeWindow window() {
        return session.filter().get().window();
    }

    /** The sets that the map draws. */
    private List<ProjectedEvents> events() {
        return session.layers().get().drawsEvents() ? session.imported().sets().get() : List.of();
    }

    private TimelineInk ink() {
        return TimelineInk.of(session.theme().get(), letters());
    }

    private void choose(TimeWindow wished) {
        session.filter().set(session.filter().get().withWindow(wished));
    }

    private void resize(double width) {
        see(view.withWidth(Math.max(NARROWEST, width - SIDE - AxisButtons.WIDTH)));
        buttons.resizeRelocate(
                width - AxisButtons.WIDTH, TimelineChart.FLAGS, AxisButtons.WIDTH, tall() - TimelineChart.FLAGS);
    }

    private void see(TimelineView wished) {
        if (wished.equals(view)) {
            return;
        }
        view = wished;
        overview.setVisible(!view.isWhole());
        overview.resize(view.width(), OverviewStrip.HEIGHT);
        measure();
        readout.hide();
        buttons.follow(view);
        recount();
    }

    private double letters() {
        return session.habits().get().preferences().textFactor();
    }

    /** Pixels of the axis with its dates. */
    private double tall() {
        return TimelineChart.height(letters());
    }

    /** Holds the room that letters of their size need. */
    private void measure() {
        overview.setTranslateY(tall() + OVERVIEW_GAP);
        double height = tall() + (view.isWhole() ? 0 : OVERVIEW_GAP + OverviewStrip.HEIGHT);
        holdHeight(height);
        slider.resize(view.width(), tall());
        buttons.resizeRelocate(
                getWidth() - AxisButtons.WIDTH, TimelineChart.FLAGS, AxisButtons.WIDTH, tall() - TimelineChart.FLAGS);
        readout.stretch(tall() - 4);
    }

    private void holdHeight(double height) {
        setMinHeight(height);
        setPrefHeight(height);
    }

    /** The bars count what the filter lets through, whatever the window; moving the window leaves them alone. */
    private void follow(IncidentFilter filter) {
        keepInSight(filter.window());
        slider.show(view, filter.window());
        overview.show(view, filter.window());
        IncidentFilter besidesTime = filter.withTime(TimeSelection.ALWAYS);
        if (!besidesTime.equals(counted)) {
            counted = besidesTime;
            passing = passing();
            recount();
        }
    }

    /** Where the window's end was seen it is not lost while something else than the hand moves it, such as playing. */
    private void keepInSight(TimeWindow window) {
        boolean wasSeen = isSeen(lastEnd);
        lastEnd = window.to();
        if (wasSeen && !isSeen(lastEnd)) {
            double end = view.positionOf(lastEnd);
            double middle = (view.positionOf(window.from()) + end) / 2;
            see(view.panned(Math.max(middle, end - view.width() * SHARE_OF_FITTED_WINDOW / 2) - view.width() / 2));
        }
    }

    private boolean isSeen(Instant instant) {
        double position = view.positionOf(instant);
        return position >= 0 && position <= view.width();
    }

    /** The user's additions may lie outside of the axis; it is made anew for them. */
    private void grow(List<Incident> now) {
        incidents = now;
        passing = passing();
        FlagStrip fresh = flagStrip();
        fresh.setTranslateX(SIDE);
        fresh.setManaged(false);
        getChildren().set(getChildren().indexOf(flags), fresh);
        flags = fresh;
        TimelineView before = view;
        see(view.on(axis(trueScale.get())));
        if (view.equals(before)) {
            recount();
        }
    }

    private FlagStrip flagStrip() {
        return new FlagStrip(CeasefireFlag.of(incidents), messages, session::selectAndShow);
    }

    private List<Incident> passing() {
        return incidents.stream()
                .filter(incident ->
                        counted.matchesBesidesTime(incident, session.atlas().facts()))
                .toList();
    }

    private void recount() {
        histogram = count(passing, view);
        tallest = count(incidents, view).tallest();
        draw();
    }

    private static Histogram count(List<Incident> incidents, TimelineView view) {
        return Histogram.of(incidents, view.axis(), BinUnit.atDayWidth(view.dayWidth()));
    }

    private void draw() {
        TimelineInk ink = ink();
        chart.draw(view, histogram, tallest, ink);
        imported.show(view, events(), ink);
        flags.show(view, ink);
        lane.show(view, session.selectedIncident().get(), ink);
        validity.show(view, session.selectedAnnotation().get());
        slider.show(view, window());
        overview.show(view, window());
        if (!view.isWhole()) {
            overview.draw(count(passing, view.whole()), ink);
        }
    }

    private void hover(MouseEvent event) {
        double x = event.getSceneX() - localToScene(SIDE, 0).getX();
        double y = event.getSceneY() - localToScene(0, 0).getY();
        if (x >= 0 && x <= view.width() && y >= TimelineChart.FLAGS && y < tall()) {
            Instant last = view.axis().window().to();
            if (view.instantAt(x).isBefore(last)) {
                readout.show(x, view, histogram, events());
                return;
            }
        }
        readout.hide();
    }
}

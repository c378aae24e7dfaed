package org.exclave.session;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.exclave.catalog.Incident;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.EventDays;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TimelineAxis;

/**
 * Which days the time line holds: those of the catalogue, and with them those of the sets of events that are drawn,
 * where these reach beyond and that is wished for. It does not depend on the filter, so that the axis stays put.
 */
public final class TimeReach {

    /** Pixels; the days of an axis do not depend on them. */
    private static final double ANY_WIDTH = 1000;

    private List<Incident> incidents;
    private final ImportedEvents imported;
    private final BooleanProperty wished = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<EventDays> events = new ReadOnlyObjectWrapper<>(EventDays.NONE);
    private final ReadOnlyObjectWrapper<TimeWindow> whole;

    /**
     * @param filter of the session: whoever looks at all the time there is goes on to do so when there is more of it,
     *     or less
     */
    TimeReach(List<Incident> incidents, ImportedEvents imported, ObjectProperty<IncidentFilter> filter) {
        this.incidents = incidents;
        this.imported = imported;
        this.whole = new ReadOnlyObjectWrapper<>(window(EventDays.NONE));
        whole.subscribe((before, now) -> {
            if (filter.get().window().equals(before)) {
                filter.set(filter.get().withWindow(now));
            }
        });
        imported.all().subscribe((_, _) -> follow());
        wished.subscribe((_, _) -> follow());
    }

    /** The catalogue holds these incidents from now on. */
    void grow(List<Incident> now) {
        incidents = now;
        events.set(wished.get() ? beyond() : EventDays.NONE);
        whole.set(window(events.get()));
    }

    private void follow() {
        EventDays now = wished.get() ? beyond() : EventDays.NONE;
        if (!now.equals(events.get())) {
            events.set(now);
            whole.set(window(now));
        }
    }

    /** The days of the sets that are drawn; none where all lie within those of the catalogue. */
    private EventDays beyond() {
        EventDays all = EventDays.NONE;
        for (var set : imported.visible()) {
            all = all.and(set.days());
        }
        return TimelineAxis.isPassedBy(incidents, all) ? all : EventDays.NONE;
    }

    /** Whether a set that is drawn has days beyond those of the catalogue. */
    public boolean isPassed() {
        return !beyond().isEmpty();
    }

    private TimeWindow window(EventDays days) {
        return TimelineAxis.folded(incidents, days, ANY_WIDTH).window();
    }

    /** Whether days beyond those of the catalogue are wished for; they are, unless somebody says otherwise. */
    public BooleanProperty wished() {
        return wished;
    }

    /** The days of imported events that the time line holds; none where it holds those of the catalogue alone. */
    public ReadOnlyObjectProperty<EventDays> events() {
        return events.getReadOnlyProperty();
    }

    /** All that the time line holds. */
    public ReadOnlyObjectProperty<TimeWindow> whole() {
        return whole.getReadOnlyProperty();
    }
}

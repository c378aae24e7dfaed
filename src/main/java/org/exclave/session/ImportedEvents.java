package org.exclave.session;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.exclave.cartography.EventHits;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.catalog.Incident;
import org.exclave.query.IncidentFilter;
import org.jspecify.annotations.Nullable;

/** Other people's events that are drawn with the catalogue's incidents and never counted with them. */
public final class ImportedEvents {

    private final ObjectProperty<List<DataSet>> all = new SimpleObjectProperty<>(List.of());
    private final ReadOnlyObjectWrapper<List<ProjectedEvents>> sets = new ReadOnlyObjectWrapper<>(List.of());
    private boolean sieved;
    private final ObjectProperty<EventHits.@Nullable Hit> selected = new SimpleObjectProperty<>();

    private final TimeReach reach;

    /**
     * No set yet. No event is selected any more when its set is not drawn.
     *
     * @param incidents of the catalogue
     * @param filter of the session
     */
    ImportedEvents(List<Incident> incidents, ObjectProperty<IncidentFilter> filter) {
        reach = new TimeReach(incidents, this, filter);
        all.subscribe((_, _) -> {
            if (!sieved) {
                sets.set(visible());
            }
        });
        sets.subscribe((_, now) -> {
            EventHits.Hit hit = selected.get();
            if (hit != null && now.stream().noneMatch(drawn -> isOf(hit, drawn))) {
                selected.set(null);
            }
        });
    }

    /**
     * Whether an event is of a set that is drawn; one of the whole set may be hidden by the filter, as an incident
     * may.
     */
    private static boolean isOf(EventHits.Hit hit, ProjectedEvents drawn) {
        return drawn.set() == hit.events().set() || drawn.whole().set() == hit.events().set();
    }

    /** The sets that the user wants to be drawn, whole. */
    List<ProjectedEvents> visible() {
        return all.get().stream()
                .filter(set -> set.look().visible())
                .map(DataSet::events)
                .toList();
    }

    /** Draws what passed the filter; from then on nothing is drawn that did not. */
    void draw(List<ProjectedEvents> passing) {
        sieved = true;
        sets.set(passing);
    }

    /** Which days the time line holds with those of the sets. */
    public TimeReach reach() {
        return reach;
    }

    /** Every set, the lowest first. */
    public ObjectProperty<List<DataSet>> all() {
        return all;
    }

    /** The sets that are drawn, the lowest first, of each what passes the filter. */
    public ReadOnlyObjectProperty<List<ProjectedEvents>> sets() {
        return sets.getReadOnlyProperty();
    }

    /** The event in the inspector, or null. */
    public ObjectProperty<EventHits.@Nullable Hit> selected() {
        return selected;
    }
}

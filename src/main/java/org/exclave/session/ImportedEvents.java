package org.exclave.session;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.exclave.cartography.EventHits;
import org.exclave.cartography.ProjectedEvents;
import org.jspecify.annotations.Nullable;

/** Other people's events that are drawn with the catalogue's incidents and never counted with them. */
public final class ImportedEvents {

    private final ObjectProperty<List<ProjectedEvents>> sets = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<EventHits.@Nullable Hit> selected = new SimpleObjectProperty<>();

    /** No event is selected any more when its set is gone. */
    ImportedEvents() {
        sets.subscribe((_, now) -> {
            EventHits.Hit hit = selected.get();
            if (hit != null && !now.contains(hit.events())) {
                selected.set(null);
            }
        });
    }

    /** The sets, the lowest first. */
    public ObjectProperty<List<ProjectedEvents>> sets() {
        return sets;
    }

    /** The event in the inspector, or null. */
    public ObjectProperty<EventHits.@Nullable Hit> selected() {
        return selected;
    }
}

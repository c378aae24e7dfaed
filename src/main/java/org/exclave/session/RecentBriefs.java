package org.exclave.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.exclave.brief.Brief;

/** The user's own briefs, the one changed last first. Used on the thread of the session. */
public final class RecentBriefs {

    private final Session session;
    private final List<String> order = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Brief>> latest = new ReadOnlyObjectWrapper<>(List.of());

    /** Those of a session; until {@link #begin} by their titles, but for those that change meanwhile. */
    public RecentBriefs(Session session) {
        this.session = session;
        session.briefs().subscribe(this::follow);
        sort();
    }

    /** The briefs, the one changed last first. */
    public ReadOnlyObjectProperty<List<Brief>> latest() {
        return latest.getReadOnlyProperty();
    }

    /**
     * Says in which order they were changed before.
     *
     * @param ids the one changed last first
     */
    public void begin(List<String> ids) {
        ids.stream().filter(id -> !order.contains(id)).forEach(order::add);
        sort();
    }

    private void follow(List<Brief> before, List<Brief> now) {
        now.stream().filter(brief -> !before.contains(brief)).map(Brief::id).forEach(id -> {
            order.remove(id);
            order.addFirst(id);
        });
        sort();
    }

    private void sort() {
        latest.set(session.briefs().get().stream()
                .sorted(Comparator.comparingInt((Brief brief) -> place(brief.id()))
                        .thenComparing(Brief::title)
                        .thenComparing(Brief::id))
                .toList());
    }

    private int place(String id) {
        int place = order.indexOf(id);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}

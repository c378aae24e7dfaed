package org.exclave.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.exclave.event.Event;
import org.exclave.event.EventSet;
import org.exclave.event.Killed;
import org.exclave.geography.BorderFacts;

/**
 * What filters need to know of the events of a set. How a spot lies to the border is found out once for all events there; a
 * query is read once. Used by one thread.
 */
public final class EventFacts {

    private record Spot(double longitude, double latitude, int radius) {}

    private final EventSet set;
    private final IncidentFacts.Finder finder;
    private final Map<Spot, BorderFacts> known = new HashMap<>();
    private final Map<String, IncidentQuery> queries = new HashMap<>();

    EventFacts(EventSet set, IncidentFacts.Finder finder) {
        this.set = set;
        this.finder = finder;
    }

    /** Whose facts these are. */
    public EventSet set() {
        return set;
    }

    /** How the spot of an event lies to the border; the spot counts as known where the set does not say how exactly. */
    BorderFacts border(int event) {
        Spot spot = new Spot(set.longitude(event), set.latitude(event), Math.max(0, set.radius(event)));
        return known.computeIfAbsent(spot, at -> finder.factsFor(at.longitude, at.latitude, at.radius));
    }

    /** The largest figure of people killed that the set gives, or {@link Killed#UNSAID}. */
    int killed(int event) {
        Killed killed = set.killed(event);
        return Math.max(killed.least(), Math.max(killed.best(), killed.most()));
    }

    /** Whether an event is an answer to a question in ECQL; what cannot be asked of events no event answers. */
    boolean answers(String text, int event) {
        try {
            IncidentQuery query = queries.get(text);
            if (query == null) {
                query = IncidentQuery.parse(text);
                queries.put(text, query);
            }
            return query.holdsFor(this, event, asksOfBorder(text));
        } catch (IncidentQueryException unanswerable) {
            // The same text was refused for incidents, and the user was told.
            return false;
        }
    }

    /** Only who asks for it waits for it. */
    private static boolean asksOfBorder(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.contains("border_m") || small.contains("exclave") || small.contains("side");
    }

    /** An event of the set. */
    Event event(int event) {
        return set.event(event);
    }
}

package org.exclave.session;

import java.util.List;
import java.util.concurrent.Executor;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.query.Condition;
import org.exclave.query.EventFacts;
import org.exclave.query.IncidentFacts;

/**
 * Lets of the imported events only those through that pass the conditions of the filter, as it does with incidents; the time is the
 * map's own matter. Works away from the screen, for a set may be large; the latest wish wins.
 */
public final class EventSieve {

    private final Session session;
    private final Executor working;
    private final Executor screen;
    private int wishes;

    /**
     * Begins to sieve the events of a session.
     *
     * @param working runs tasks away from the screen
     * @param screen runs tasks on the thread of the session
     */
    public EventSieve(Session session, Executor working, Executor screen) {
        this.session = session;
        this.working = working;
        this.screen = screen;
        session.imported().all().subscribe((_, _) -> sieve());
        session.filter().subscribe((before, now) -> {
            if (!before.conditions().equals(now.conditions())) {
                sieve();
            }
        });
        sieve();
    }

    private void sieve() {
        int wish = ++wishes;
        List<ProjectedEvents> visible = session.imported().visible();
        List<Condition> conditions = session.filter().get().conditions();
        if (conditions.isEmpty() || visible.isEmpty()) {
            session.imported().draw(visible);
            return;
        }
        IncidentFacts facts = session.atlas().facts();
        working.execute(() -> {
            List<ProjectedEvents> passing = passing(visible, conditions, facts);
            screen.execute(() -> {
                if (wish == wishes) {
                    session.imported().draw(passing);
                }
            });
        });
    }

    /** What passes all conditions of some sets. */
    public static List<ProjectedEvents> passing(
            List<ProjectedEvents> sets, List<Condition> conditions, IncidentFacts facts) {
        return conditions.isEmpty()
                ? sets
                : sets.stream().map(set -> passing(set, conditions, facts)).toList();
    }

    private static ProjectedEvents passing(ProjectedEvents set, List<Condition> conditions, IncidentFacts facts) {
        EventFacts known = facts.of(set.set());
        return set.only(event -> conditions.stream().allMatch(condition -> condition.matches(known, event)));
    }
}

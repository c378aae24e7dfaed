package org.exclave.session;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.exclave.cartography.DifferenceShapes;
import org.exclave.geography.Edition;
import org.exclave.geography.EditionDifference;
import org.jspecify.annotations.Nullable;

/**
 * Works out what the compared edition draws differently, away from the screen and once for each pair, and puts it into
 * the session. A result that is no longer wished for is kept and not shown.
 */
public final class DifferenceDesk {

    private record Pair(Edition shown, Edition other) {}

    private final Session session;
    private final Executor working;
    private final Executor screen;
    private final Map<Pair, DifferenceShapes> known = new HashMap<>();

    /**
     * The desk of a session; it follows the session from now on.
     *
     * @param working runs tasks away from the screen
     * @param screen runs tasks on the thread that uses the session
     */
    public DifferenceDesk(Session session, Executor working, Executor screen) {
        this.session = session;
        this.working = working;
        this.screen = screen;
        session.edition().subscribe(this::compare);
        session.comparedEdition().subscribe(this::compare);
    }

    private void compare() {
        Pair wished = wished();
        session.difference().set(wished == null ? null : known.get(wished));
        if (wished != null && !known.containsKey(wished)) {
            working.execute(() -> {
                DifferenceShapes found = new DifferenceShapes(EditionDifference.between(
                        session.atlas().geography().edition(wished.shown),
                        session.atlas().geography().edition(wished.other)));
                screen.execute(() -> keep(wished, found));
            });
        }
    }

    private void keep(Pair pair, DifferenceShapes found) {
        known.put(pair, found);
        if (pair.equals(wished())) {
            session.difference().set(found);
        }
    }

    private @Nullable Pair wished() {
        Edition shown = session.edition().get();
        Edition other = session.comparedEdition().get();
        return other == null || other == shown ? null : new Pair(shown, other);
    }
}

package org.exclave.session;

import java.util.function.Consumer;
import org.exclave.brief.Brief;
import org.exclave.bundle.Bundle;
import org.exclave.bundle.BundleArrival;

/** Where bundles come in: what is new of them is kept as one edit, and the brief is told. */
public final class BundleDesk {

    private final Session session;
    private final Telling telling;
    private final AnnotationDesk desk;

    /**
     * The desk of a session.
     *
     * @param telling shows the brief that came
     * @param desk carries the edit
     */
    public BundleDesk(Session session, Telling telling, AnnotationDesk desk) {
        this.session = session;
        this.telling = telling;
        this.desk = desk;
    }

    /** What would become of a bundle now. */
    public BundleArrival arrival(Bundle bundle) {
        return BundleArrival.of(
                bundle,
                session.briefs().get(),
                session.imported().all().get().stream()
                        .map(set -> set.events().set())
                        .toList());
    }

    /**
     * Keeps what is new of a bundle and tells its brief.
     *
     * @param kept is told what became of it, when it is kept; not called when the store refuses, which the desk says
     */
    public void take(Bundle bundle, Consumer<BundleArrival> kept) {
        BundleArrival arrival = arrival(bundle);
        if (arrival.isKnown()) {
            kept.accept(arrival);
        } else {
            desk.take(arrival, () -> {
                tell(arrival.brief().fresh());
                kept.accept(arrival);
            });
        }
    }

    private void tell(Brief brief) {
        if (session.briefs().get().contains(brief)) {
            telling.beginOwn(brief, 0);
        }
    }
}

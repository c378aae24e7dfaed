package org.exclave.session;

import java.util.List;
import java.util.function.Consumer;
import org.exclave.brief.Brief;
import org.exclave.bundle.Bundle;
import org.exclave.bundle.BundleArrival;
import org.exclave.bundle.Holdings;
import org.exclave.failure.StoreException;

/** Where bundles come in: what is new of them is kept as one edit, and the brief is told. */
public final class BundleDesk {

    private final Session session;
    private final Telling telling;
    private final AnnotationDesk desk;
    private final OverlayDesk overlays;

    /**
     * The desk of a session.
     *
     * @param telling shows the brief that came
     * @param desk carries the edit
     * @param overlays knows the layers that are there
     */
    public BundleDesk(Session session, Telling telling, AnnotationDesk desk, OverlayDesk overlays) {
        this.session = session;
        this.telling = telling;
        this.desk = desk;
        this.overlays = overlays;
    }

    /** What the session has, in which briefs are bundled. */
    public Atlas atlas() {
        return session.atlas();
    }

    /**
     * Finds out what would become of a bundle now.
     *
     * @param found is given it, on the thread of the screen
     * @param trouble is told, there too, when what is there cannot be read
     */
    public void arrival(Bundle bundle, Consumer<BundleArrival> found, Consumer<StoreException> trouble) {
        Holdings now = new Holdings(
                session.briefs().get(),
                session.imported().all().get().stream()
                        .map(set -> set.events().set())
                        .toList(),
                session.overlays().all().get().stream()
                        .map(layer -> layer.ground().name())
                        .toList(),
                List.of(),
                session.atlas().grown());
        overlays.arrival(bundle, now, found, trouble);
    }

    /**
     * Keeps what is new of a bundle and tells its brief.
     *
     * @param kept is told what became of it, when it is kept; not called when the store refuses, which the desk says
     * @param trouble as of {@link #arrival}
     */
    public void take(Bundle bundle, Consumer<BundleArrival> kept, Consumer<StoreException> trouble) {
        arrival(bundle, arrival -> take(arrival, kept), trouble);
    }

    private void take(BundleArrival arrival, Consumer<BundleArrival> kept) {
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

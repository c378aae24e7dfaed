package org.exclave.session;

import java.util.ArrayDeque;
import java.util.Queue;
import org.exclave.TheAtlas;
import org.exclave.cartography.DifferenceShapes;
import org.exclave.cartography.Viewport;
import org.exclave.geography.Edition;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceDeskTest {

    private final Session session = new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);
    private final Queue<Runnable> work = new ArrayDeque<>();

    DifferenceDeskTest() {
        new DifferenceDesk(session, work::add, Runnable::run);
    }

    @Test
    void nothingIsComparedUntilSomebodyAsks() {
        assertThat(work).isEmpty();
        session.comparedEdition().set(Edition.OSM_2022);
        assertThat(work).as("an edition with itself").isEmpty();
        assertThat(session.scenery().difference()).isNull();
    }

    @Test
    void eachPairIsWorkedOutOnce() {
        session.comparedEdition().set(Edition.OSM_2026);
        assertThat(session.difference().get()).isNull();
        work.remove().run();
        DifferenceShapes found = session.difference().get();
        assertThat(found).isNotNull();
        assertThat(found.difference().other()).isEqualTo(Edition.OSM_2026);
        assertThat(session.scenery().difference()).isSameAs(found);

        session.comparedEdition().set(null);
        assertThat(session.difference().get()).isNull();
        session.comparedEdition().set(Edition.OSM_2026);
        assertThat(work).isEmpty();
        assertThat(session.difference().get()).isSameAs(found);
    }

    @Test
    void resultThatComesTooLateIsNotShown() {
        session.comparedEdition().set(Edition.OSM_2026);
        session.comparedEdition().set(null);
        work.remove().run();
        assertThat(session.difference().get()).isNull();
    }
}

package org.exclave.session;

import java.util.List;
import java.util.stream.Stream;
import org.exclave.TheAtlas;
import org.exclave.brief.Brief;
import org.exclave.brief.Revision;
import org.exclave.cartography.Viewport;
import org.exclave.query.IncidentFilter;
import org.exclave.timeline.TimeSelection;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** In which order the user's own briefs are offered. */
final class RecentBriefsTest {

    private final Session session = new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);
    private final RecentBriefs recent = new RecentBriefs(session);

    private Brief brief(String id, String title) {
        SceneCapture now = SceneCapture.of(session, TimeSelection.ALWAYS, "Scene 1");
        return Revision.first(id, title, now.map().withId("scene-1"), now.shown());
    }

    private Stream<String> offered() {
        return recent.latest().get().stream().map(Brief::id);
    }

    @Test
    void theOneChangedLastComesFirst() {
        Brief a = brief("a", "Z");
        Brief b = brief("b", "Y");
        Brief c = brief("c", "X");
        session.briefs().set(List.of(a));
        session.briefs().set(List.of(a, b));
        session.briefs().set(List.of(a, b, c));
        assertThat(offered()).containsExactly("c", "b", "a");
        session.briefs().set(List.of(brief("a", "Renamed"), b, c));
        assertThat(offered()).containsExactly("a", "c", "b");
        session.briefs().set(List.of(b, c));
        assertThat(offered()).containsExactly("c", "b");
    }

    @Test
    void whatTheStoreKnowsOfOrderHoldsForWhatHasNotChangedSince() {
        Brief a = brief("a", "A");
        Brief b = brief("b", "B");
        Brief c = brief("c", "C");
        session.briefs().set(List.of(a, b, c));
        RecentBriefs later = new RecentBriefs(session);
        assertThat(later.latest().get()).as("by title, until the order is known").containsExactly(a, b, c);
        Brief changed = brief("a", "A, changed");
        session.briefs().set(List.of(changed, b, c));
        later.begin(List.of("c", "b", "a"));
        assertThat(later.latest().get()).containsExactly(changed, c, b);
    }
}

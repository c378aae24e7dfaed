package org.exclave.session;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.annotation.Position;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.cartography.Viewport;
import org.exclave.catalog.Family;
import org.exclave.catalog.Measure;
import org.exclave.event.Event;
import org.exclave.event.EventKind;
import org.exclave.event.EventLook;
import org.exclave.event.EventSet;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.Killed;
import org.exclave.geography.Edition;
import org.exclave.query.CasualtyCondition;
import org.exclave.query.Condition;
import org.exclave.query.ExclaveCondition;
import org.exclave.query.FamilyCondition;
import org.exclave.query.IncidentFilter;
import org.exclave.query.PolygonCondition;
import org.exclave.query.QueryCondition;
import org.exclave.query.RadiusCondition;
import org.exclave.query.SideCondition;
import org.exclave.query.SourceCondition;
import org.exclave.query.WordsCondition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Imported events pass the conditions of a filter by what they have, and fail those about what they have not. */
final class EventSieveTest {

    /** Isfara, a place of Tajikistan. */
    private static final double[] ISFARA = {70.63, 40.12};

    /** Batken, a place of Kyrgyzstan. */
    private static final double[] BATKEN = {70.82, 40.06};

    /** Within Vorukh. */
    private static final double[] VORUKH = {70.58, 39.86};

    private static final ProjectedEvents EVENTS = new ProjectedEvents(set());

    private static EventSet set() {
        EventSetBuilder set = new EventSetBuilder("Notes", "A. Collector", 3);
        add(set, ISFARA, EventKind.of(Family.FIGHTING), new Killed(0, 2, 7), 1, "2021-04-29");
        add(set, BATKEN, EventKind.of(Family.DESTRUCTION), Killed.NOT_SAID, 2, "2022-09-16");
        add(set, VORUKH, EventKind.UNSAID, new Killed(1, 1, 1), 3, "2022-09-17");
        return set.build();
    }

    private static void add(EventSetBuilder set, double[] at, byte kind, Killed killed, int row, String day) {
        long start = LocalDate.parse(day).toEpochDay() * 86_400;
        set.add(new Event(start, start + 3600, false, at[0], at[1], 0, kind, killed, row));
    }

    private static List<Integer> rows(ProjectedEvents events) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < events.set().size(); i++) {
            rows.add(events.set().row(i));
        }
        return rows;
    }

    private static List<Integer> passing(Condition... conditions) {
        return rows(EventSieve.passing(List.of(EVENTS), List.of(conditions), TheAtlas.atlas().facts()).getFirst());
    }

    @Test
    void whatEventsHaveIsAskedOfThem() {
        assertThat(passing(new FamilyCondition(EnumSet.of(Family.FIGHTING, Family.CONTEXT)))).containsExactly(1);
        assertThat(passing(new RadiusCondition("", BATKEN[0], BATKEN[1], 5))).containsExactly(2);
        assertThat(passing(new PolygonCondition(
                        List.of(new Position(70.5, 39.8), new Position(70.7, 39.8), new Position(70.6, 40.3)))))
                .containsExactly(1, 3);
        assertThat(passing(new CasualtyCondition(EnumSet.of(Measure.KILLED), null, 2))).containsExactly(1);
        assertThat(passing(new SideCondition(Edition.DEFAULT, Set.of("KG")))).containsExactly(2);
        assertThat(passing(new SideCondition(Edition.DEFAULT, Set.of("TJ")))).containsExactly(1, 3);
        assertThat(passing(new ExclaveCondition(Edition.DEFAULT, null, 0))).containsExactly(3);
    }

    @Test
    void whatOnlyIncidentsHaveNoEventPasses() {
        assertThat(passing(new WordsCondition("Notes"))).isEmpty();
        assertThat(passing(new SourceCondition(TheAtlas.atlas().catalog().sources().getFirst().id()))).isEmpty();
    }

    @Test
    void conditionsHoldTogetherAndQueriesAreUnderstood() {
        assertThat(passing(query("killed_max >= 1"))).containsExactly(1, 3);
        assertThat(passing(query("killed_max IS NULL"))).containsExactly(2);
        assertThat(passing(query("family = 'destruction' OR side = 'TJ'"))).containsExactly(1, 2, 3);
        assertThat(passing(query("start > 2022-09-16T12:00:00Z"))).containsExactly(3);
        assertThat(passing(query("verification = 'confirmed'"))).isEmpty();
        assertThat(passing(query("BBOX(geometry, 70.7, 40, 71, 41)"), query("killed_max IS NULL"))).containsExactly(2);
    }

    private static Condition query(String text) {
        return new QueryCondition(text, Set.of());
    }

    @Test
    void theLatestFilterWinsAndWithoutOneAllAreThere() {
        Queue<Runnable> working = new ArrayDeque<>();
        Session session = new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);
        new EventSieve(session, working::add, Runnable::run);
        session.imported().all().set(List.of(new DataSet(1, EVENTS, 0)));
        assertThat(session.imported().sets().get()).containsExactly(EVENTS);
        session.filter().set(session.filter().get().withFamilies(EnumSet.of(Family.FIGHTING)));
        session.filter().set(session.filter().get().withFamilies(EnumSet.of(Family.DESTRUCTION)));
        assertThat(working).hasSize(2);
        Runnable first = working.remove();
        working.remove().run();
        first.run();
        ProjectedEvents drawn = session.imported().sets().get().getFirst();
        assertThat(rows(drawn)).containsExactly(2);
        assertThat(drawn.whole()).isSameAs(EVENTS);
        session.imported().all().set(List.of(new DataSet(1, EVENTS.looking(EventLook.PLAIN.visible(false)), 0)));
        assertThat(session.imported().sets().get()).isEmpty();
        session.imported().all().set(List.of(new DataSet(1, EVENTS, 0)));
        session.filter().set(IncidentFilter.EVERYTHING);
        assertThat(session.imported().sets().get()).containsExactly(EVENTS);
    }
}

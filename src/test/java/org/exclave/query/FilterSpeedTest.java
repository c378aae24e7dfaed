package org.exclave.query;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import org.exclave.TheAtlas;
import org.exclave.annotation.Position;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.geography.BorderFactFinder;
import org.exclave.geography.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds limits on processor time, several times wider than what was measured, so that a busy machine does not matter. */
@Isolated
class FilterSpeedTest {

    private static final List<Incident> INCIDENTS = TheAtlas.incidents();
    private static final int ROUNDS = 200;
    private static final double MOST_MILLISECONDS = 5;
    private static final double MOST_COLD_MILLISECONDS = 1000;

    @Test
    void allIncidentsAreFilteredAndCountedWithinAFewMilliseconds() throws IncidentQueryException {
        IncidentFacts facts = TheAtlas.atlas().facts();
        facts.prepare(INCIDENTS);
        IncidentFilter filter = IncidentFilter.EVERYTHING
                .withText("e a")
                .with(new TraitCondition(Trait.VERIFICATION, Trait.VERIFICATION.words()))
                .with(new SideCondition(Edition.DEFAULT, Set.copyOf(SideCondition.SIDES)))
                .with(new RadiusCondition("", 70.5, 39.9, 900))
                .with(new PolygonCondition(
                        List.of(new Position(60, 30), new Position(80, 30), new Position(80, 50), new Position(60, 50))))
                .with(new LineCondition(Edition.DEFAULT, 900))
                .with(new ExclaveCondition(Edition.DEFAULT, null, 900))
                .with(new PartyCondition("e"))
                .with(new CasualtyCondition(Set.of(Measure.KILLED, Measure.INJURED), (ClaimSide) null, 1))
                .with(QueryCondition.of("sources > 0", INCIDENTS, facts));
        for (int warming = 0; warming < ROUNDS; warming++) {
            shown(filter, facts);
        }
        long before = processorNanos();
        long shown = 0;
        for (int round = 0; round < ROUNDS; round++) {
            shown += shown(filter, facts);
        }
        double milliseconds = (processorNanos() - before) / 1e6 / ROUNDS;
        System.getLogger("speed").log(System.Logger.Level.INFO, "filtering 95 incidents: {0} ms", milliseconds);
        assertThat(shown).isPositive();
        assertThat(milliseconds).isLessThan(MOST_MILLISECONDS);
    }

    @Test
    void factsArePreparedInATimeNobodyWaitsFor() {
        BorderFactFinder finder = new BorderFactFinder(TheAtlas.atlas().geography());
        long before = processorNanos();
        new IncidentFacts(finder).prepare(INCIDENTS);
        double milliseconds = (processorNanos() - before) / 1e6;
        System.getLogger("speed").log(System.Logger.Level.INFO, "preparing the facts: {0} ms", milliseconds);
        assertThat(milliseconds).isLessThan(MOST_COLD_MILLISECONDS);
    }

    private static long shown(IncidentFilter filter, IncidentFacts facts) {
        return INCIDENTS.stream()
                .filter(incident -> filter.matches(incident, facts))
                .count();
    }

    private static long processorNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

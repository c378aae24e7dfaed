package org.exclave.mapbuilder;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SharedEdgesTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Geometry WEST = FACTORY.toGeometry(new Envelope(0, 1, 0, 1));
    private static final Geometry EAST = FACTORY.toGeometry(new Envelope(1, 2, 0, 1));
    private static final Geometry ISLAND = FACTORY.toGeometry(new Envelope(0.4, 0.6, 0.4, 0.6));

    @Test
    void neighboursShareTheirCommonEdgesAndTheOutlinesOfExclaves() {
        SharedEdges edges =
                new SharedEdges(Map.of("AA", WEST.difference(ISLAND), "BB", EAST.union(ISLAND)), FACTORY);

        assertThat(edges.linesByPair()).containsOnlyKeys("AA-BB");
        assertThat(edges.linesByPair().get("AA-BB").getNumGeometries()).isEqualTo(2);
        assertThat(edges.linesByPair().get("AA-BB").getLength())
                .isEqualTo(1 + ISLAND.getLength(), within(1e-12));
    }

    @Test
    void countriesThatDoNotTouchHaveNoLine() {
        assertThat(new SharedEdges(Map.of("AA", WEST, "BB", ISLAND), FACTORY).linesByPair()).isEmpty();
    }

    @Test
    void anExclaveHasTheCountryAroundItAsOnlyNeighbour() {
        SharedEdges edges = new SharedEdges(
                Map.of("AA", WEST.difference(ISLAND), "BB", EAST, "CC", ISLAND), FACTORY);

        assertThat(edges.neighboursOf(ISLAND, "CC")).containsExactly("AA");
        assertThat(edges.neighboursOf(WEST.difference(ISLAND), "AA")).containsExactly("BB", "CC");
    }
}

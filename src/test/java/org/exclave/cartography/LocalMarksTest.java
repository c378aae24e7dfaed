package org.exclave.cartography;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.exclave.TheAtlas;
import org.exclave.catalog.Catalog;
import org.exclave.catalog.GrownCatalog;
import org.exclave.catalog.Incident;
import org.exclave.catalog.LocalRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the user added bears a mark wherever it is drawn, alone or among others; nothing else does. */
class LocalMarksTest {

    private static final Catalog WHOLE = GrownCatalog.of(
                    TheAtlas.atlas().catalog(), List.of(LocalRows.source(), LocalRows.incident()))
            .whole();
    private static final Incident LOCAL = WHOLE.incident(LocalRows.INCIDENT_ID).orElseThrow();

    /** One of the catalogue's, at the same place. */
    private static final Incident SHIPPED = Incidents.at(
            TheAtlas.incident("KT-20220916-01"), TheAtlas.atlas().catalog().place("kok-tash").orElseThrow());

    private static Viewport at(double zoom) {
        return new Viewport(70.56, 39.95, zoom, 400, 300, 1);
    }

    @Test
    void localIncidentAloneBearsTheMarkAndTheLegendExplainsIt() {
        assertThat(marks(List.of(LOCAL), 11)).hasSize(1);
        assertThat(legend(List.of(LOCAL), 11)).contains(LegendItem.LOCAL);
        assertThat(marks(List.of(SHIPPED), 11)).isEmpty();
        assertThat(legend(List.of(SHIPPED), 11)).doesNotContain(LegendItem.LOCAL);
    }

    @Test
    void ringOfManyIncidentsBearsOneMarkForTheLocalOneAmongThem() {
        IncidentMark ring = IncidentMarks.of(WHOLE.incidents(), at(7)).stream()
                .filter(mark -> mark.incidents().contains(LOCAL))
                .findFirst()
                .orElseThrow();
        assertThat(ring.crowded()).isTrue();
        assertThat(ring.localBadges()).hasSize(1);
        assertThat(marks(TheAtlas.incidents(), 7)).isEmpty();
    }

    @Test
    void noNameMayCoverTheMark() {
        for (double zoom : new double[] {7, 9, 11, 13}) {
            for (IncidentMark mark : IncidentMarks.of(WHOLE.incidents(), at(zoom))) {
                mark.localBadges().forEach(badge -> assertThat(mark.guarded(null).contains(badge)).isTrue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void markIsInThePicture(Theme theme) {
        BufferedImage local = Pictures.map(TheAtlas.bare().withIncidents(List.of(LOCAL), null), at(11), theme);
        Rectangle2D badge = marks(List.of(LOCAL), 11).getFirst();
        int inside = local.getRGB((int) badge.getMinX() + 2, (int) badge.getMinY() + 2);
        assertThat(inside & 0xffffff).isEqualTo(theme.palette().card().text().getRGB() & 0xffffff);
    }

    private static List<Rectangle2D> marks(List<Incident> incidents, double zoom) {
        return IncidentMarks.of(incidents, at(zoom)).stream()
                .flatMap(mark -> mark.localBadges().stream())
                .toList();
    }

    private static List<LegendItem> legend(List<Incident> incidents, double zoom) {
        return Legend.of(TheAtlas.bare().withIncidents(incidents, null), at(zoom));
    }
}

package org.exclave.cartography;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.exclave.TheAtlas;
import org.exclave.annotation.Position;
import org.exclave.catalog.Place;
import org.exclave.geography.BorderEdition;
import org.exclave.geography.Edition;
import org.exclave.geography.Exclave;
import org.exclave.geography.Settlement;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What a point near something of the map is meant to lie upon. */
class SnapperTest {

    private final Snapper snapper = new Snapper(
            TheAtlas.atlas().geography(), TheAtlas.atlas().catalog().places());
    private final Snapper withoutPlaces = new Snapper(TheAtlas.atlas().geography(), List.of());

    @Test
    void townIsFoundWithinTenPixelsAndNotBeyond() {
        Settlement khujand = settlement("Khujand");
        Viewport view = view(khujand.longitude(), khujand.latitude(), 9);

        assertThat(withoutPlaces.at(TheAtlas.bare(), view, 409, 300)).hasValueSatisfying(target -> {
            assertThat(target.name()).isEqualTo("Khujand");
            assertThat(target.kind()).isEqualTo(SnapTarget.Kind.SETTLEMENT);
            assertThat(target.position()).isEqualTo(new Position(khujand.longitude(), khujand.latitude()));
            assertThat(target.radiusMeters()).isZero();
        });
        assertThat(withoutPlaces.at(TheAtlas.bare(), view, 411, 300)).isEmpty();
        Scenery without = TheAtlas.bare().withLayers(Layers.USUAL.with(Layer.SETTLEMENTS, false));
        assertThat(withoutPlaces.at(without, view, 400, 300)).isEmpty();
    }

    @Test
    void villageIsFoundOnlyWhereItIsDrawn() {
        Settlement small = TheAtlas.atlas().geography().settlements().stream()
                .filter(settlement -> SettlementPainter.Rank.of(settlement) == SettlementPainter.Rank.HAMLET)
                .findFirst()
                .orElseThrow();

        assertThat(withoutPlaces.at(TheAtlas.bare(), view(small.longitude(), small.latitude(), 12), 400, 300))
                .map(SnapTarget::name)
                .contains(small.name());
        assertThat(withoutPlaces.at(TheAtlas.bare(), view(small.longitude(), small.latitude(), 9), 400, 300))
                .map(SnapTarget::name)
                .isNotEqualTo(Optional.of(small.name()));
    }

    @Test
    void symbolOfAnIncidentStandsForItsPlaceWithItsRadius() {
        IncidentMark mark = IncidentMarks.of(TheAtlas.incidents(), Viewport.opening(800, 600)).stream()
                .filter(each -> !each.crowded() && each.incidents().size() > 1)
                .findFirst()
                .orElseThrow();
        ScreenPoint symbol = mark.symbolAt(0);

        Place place = mark.incidents().getFirst().place();
        assertThat(place).isNotNull();
        assertThat(snapper.at(TheAtlas.scenery(), Viewport.opening(800, 600), symbol.x() - 6, symbol.y()))
                .contains(new SnapTarget(
                        SnapTarget.Kind.PLACE,
                        place.name(),
                        place.names(),
                        place.country(),
                        null,
                        new Position(place.longitude(), place.latitude()),
                        place.radiusKm() * 1000));
    }

    @Test
    void placeKnownByAreaOnlyIsNotFound() {
        Place district = TheAtlas.atlas().catalog().places().stream()
                .filter(Place::isArea)
                .findFirst()
                .orElseThrow();

        assertThat(snapper.at(TheAtlas.bare(), view(district.longitude(), district.latitude(), 13), 400, 300))
                .map(SnapTarget::name)
                .isNotEqualTo(Optional.of(district.name()));
    }

    @Test
    void cornerOfTheLineIsPreferredToItsEdge() {
        Coordinate[] line = line(Edition.DEFAULT);
        int longest = longest(line);
        Coordinate corner = line[longest];
        Coordinate other = line[longest + 1];
        Viewport view = view(corner.x, corner.y, 15);
        ScreenPoint end = view.toScreen(other.x, other.y);
        double length = Math.hypot(end.x() - 400, end.y() - 300);
        double right = (end.x() - 400) / length;
        double down = (end.y() - 300) / length;
        assertThat(length).isGreaterThan(40);

        SnapTarget at = withoutPlaces
                .at(TheAtlas.bare(), view, 400 + 7 * right - 3 * down, 300 + 7 * down + 3 * right)
                .orElseThrow();
        SnapTarget along = withoutPlaces
                .at(TheAtlas.bare(), view, 400 + 20 * right - 6 * down, 300 + 20 * down + 6 * right)
                .orElseThrow();

        assertThat(at.kind()).isEqualTo(SnapTarget.Kind.BORDER);
        assertThat(at.name()).isEqualTo(BorderEdition.KYRGYZ_TAJIK);
        assertThat(at.edition()).isEqualTo(Edition.DEFAULT);
        assertThat(at.position()).isEqualTo(new Position(corner.x, corner.y));
        ScreenPoint foot = view.toScreen(along.position());
        assertThat(foot.x()).isCloseTo(400 + 20 * right, within(0.01));
        assertThat(foot.y()).isCloseTo(300 + 20 * down, within(0.01));
    }

    @Test
    void whatItLiesUponIsNamedAsTheMapNamesIt() {
        SnapTarget batken = at(settlement("Batken"));
        SnapTarget intake = at(place("golovnoy"));

        assertThat(batken.title(NameLanguage.DEFAULT)).isEqualTo("Batken · Баткен");
        assertThat(batken.title(NameLanguage.ENGLISH)).isEqualTo("Batken");
        assertThat(batken.title(NameLanguage.RUSSIAN)).isEqualTo("Баткен");
        assertThat(intake.title(NameLanguage.RUSSIAN)).isEqualTo("водозабор «Головной»");
        assertThat(at(place("kyzyl-bel-guliston")).title(NameLanguage.LOCAL))
                .as("a place across the line bears the names of both")
                .isEqualTo("Кызыл-Бел өткөрүү бекети · Гулистон");
        assertThat(at(settlement("Katran")).title(NameLanguage.TAJIK))
                .as("no Tajik name on record")
                .isEqualTo("Katran");
    }

    private SnapTarget at(Settlement settlement) {
        return withoutPlaces
                .at(TheAtlas.bare(), view(settlement.longitude(), settlement.latitude(), 14), 400, 300)
                .orElseThrow();
    }

    private static SnapTarget at(Place place) {
        return new Snapper(TheAtlas.atlas().geography(), List.of(place))
                .at(
                        TheAtlas.bare().withLayers(Layers.USUAL.with(Layer.SETTLEMENTS, false)),
                        view(place.longitude(), place.latitude(), 14),
                        400,
                        300)
                .orElseThrow();
    }

    private static Place place(String id) {
        return TheAtlas.atlas().catalog().places().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void outlineOfAnExclaveIsNamedAfterIt() {
        Exclave exclave = TheAtlas.atlas()
                .geography()
                .edition(Edition.OSM_2026)
                .exclave("vorukh")
                .orElseThrow();
        Map<String, String> names = exclave.names();
        Coordinate corner = exclave.area().getCoordinates()[3];
        Scenery scenery = Scenery.bare(TheAtlas.atlas().shapes(), Edition.OSM_2026);

        assertThat(withoutPlaces.at(scenery, view(corner.x, corner.y, 14), 401, 301))
                .contains(new SnapTarget(
                        SnapTarget.Kind.EXCLAVE,
                        "Vorukh",
                        names,
                        "TJ",
                        Edition.OSM_2026,
                        new Position(corner.x, corner.y),
                        0));
    }

    private static Coordinate[] line(Edition edition) {
        Geometry line = TheAtlas.atlas()
                .geography()
                .edition(edition)
                .borderLine(BorderEdition.KYRGYZ_TAJIK)
                .orElseThrow()
                .line();
        return IntStream.range(0, line.getNumGeometries())
                .mapToObj(line::getGeometryN)
                .max(Comparator.comparingDouble(Geometry::getLength))
                .orElseThrow()
                .getCoordinates();
    }

    private static int longest(Coordinate[] line) {
        int longest = 1;
        for (int i = 1; i < line.length - 1; i++) {
            longest = line[i].distance(line[i + 1]) > line[longest].distance(line[longest + 1]) ? i : longest;
        }
        return longest;
    }

    private static Settlement settlement(String name) {
        return TheAtlas.atlas().geography().settlements().stream()
                .filter(settlement -> settlement.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Viewport view(double longitude, double latitude, double zoom) {
        return new Viewport(longitude, latitude, zoom, 800, 600, 1);
    }
}

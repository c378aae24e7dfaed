package org.exclave.query;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.exclave.TheAtlas;
import org.exclave.annotation.Position;
import org.exclave.catalog.Category;
import org.exclave.catalog.Claim;
import org.exclave.catalog.ClaimScope;
import org.exclave.catalog.ClaimSide;
import org.exclave.catalog.Confidence;
import org.exclave.catalog.Episode;
import org.exclave.catalog.Family;
import org.exclave.catalog.Group;
import org.exclave.catalog.Incident;
import org.exclave.catalog.Measure;
import org.exclave.catalog.PartySide;
import org.exclave.catalog.Place;
import org.exclave.catalog.Range;
import org.exclave.catalog.SourceKind;
import org.exclave.catalog.Tier;
import org.exclave.catalog.Verification;
import org.exclave.geography.BorderFacts;
import org.exclave.geography.Edition;
import org.exclave.geography.GeodesicMeasure;
import org.exclave.geography.NearestExclave;
import org.exclave.geography.SideOfBorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConditionTest {

    private static final List<Incident> INCIDENTS = TheAtlas.incidents();
    private static final IncidentFacts FACTS = TheAtlas.atlas().facts();
    private static final Incident KOK_TASH = TheAtlas.incident("KT-20220916-01");
    private static final double[] VORUKH = {70.55, 39.86};

    static List<Condition> everyKind() throws IncidentQueryException {
        return List.of(
                new FamilyCondition(EnumSet.of(Family.FIGHTING, Family.DIPLOMACY)),
                new WordsCondition("kok-tash"),
                new TraitCondition(Trait.CATEGORY, Set.of("clash", "shelling")),
                new TraitCondition(Trait.PARTY_SIDE, Set.of("KG")),
                new SideCondition(Edition.OSM_2026, Set.of("KG", SideOfBorder.UNCERTAIN)),
                new RadiusCondition("Vorukh", VORUKH[0], VORUKH[1], 12.5),
                new PolygonCondition(List.of(new Position(70, 39), new Position(71, 39), new Position(70.5, 41))),
                new LineCondition(Edition.OSM_2020, 2),
                new ExclaveCondition(Edition.DEFAULT, "vorukh", 7.25),
                new ExclaveCondition(Edition.DEFAULT, null, 0),
                new SourceCondition(KOK_TASH.sources().getFirst().id()),
                new PartyCondition("border guard"),
                new CasualtyCondition(Set.of(Measure.KILLED), ClaimSide.IN_KYRGYZSTAN, 3),
                new CasualtyCondition(Set.of(Measure.KILLED, Measure.INJURED), null, 1),
                QueryCondition.of("killed_max > 0 AND start > 2022-09-14", INCIDENTS, FACTS));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void wordsOfAConditionMakeItAgain(Condition condition) {
        assertThat(reader().read(condition.words())).contains(condition);
    }

    @Test
    void wordsThatMeanNothingMakeNoCondition() {
        List<List<String>> nonsense = List.of(
                List.of(),
                List.of("colour", "red"),
                List.of("category"),
                List.of("category", "party"),
                List.of("family", "Fighting"),
                List.of("text"),
                List.of("side", "osm-2022"),
                List.of("side", "osm-2021", "KG"),
                List.of("near", "70", "40", "-1", ""),
                List.of("near", "70", "95", "5", ""),
                List.of("near", "70", "40"),
                List.of("near", "NaN", "40", "5", ""),
                List.of("area", "70", "40", "71", "41"),
                List.of("area", "70", "40", "71", "41", "70"),
                List.of("line", "osm-2022", "Infinity"),
                List.of("exclave", "osm-2022", "any", "-5"),
                List.of("source", "nobody"),
                List.of("party", "..."),
                List.of("casualties", "any", "0", "killed"),
                List.of("casualties", "any", "1", "livestock"),
                List.of("casualties", "any", "1"),
                List.of("query", "killed_max >"));
        assertThat(nonsense).allSatisfy(words -> assertThat(reader().read(words)).isEmpty());
    }

    @Test
    void traitsAreThoseOfTheRow() {
        assertThat(passing(new TraitCondition(Trait.CATEGORY, Set.of("clash", "shelling"))))
                .isEqualTo(those(i -> i.category() == Category.CLASH || i.category() == Category.SHELLING));
        assertThat(passing(new TraitCondition(Trait.VERIFICATION, Set.of("disputed"))))
                .isEqualTo(those(i -> i.verification() == Verification.DISPUTED));
        assertThat(passing(new TraitCondition(Trait.CONFIDENCE, Set.of("low"))))
                .isEqualTo(those(i -> i.confidence() == Confidence.LOW));
        assertThat(passing(new TraitCondition(Trait.TIER, Set.of("context"))))
                .isEqualTo(those(i -> i.tier() == Tier.CONTEXT));
        assertThat(passing(new TraitCondition(Trait.EPISODE, Set.of("2021"))))
                .isEqualTo(those(i -> i.episode() == Episode.FIGHTING_2021));
        assertThat(passing(new TraitCondition(Trait.PARTY_SIDE, Set.of("TJ"))))
                .isEqualTo(those(i -> i.parties().stream().anyMatch(party -> party.side() == PartySide.TAJIK)));
        assertThat(passing(new TraitCondition(Trait.SOURCE_KIND, Set.of("osint"))))
                .isEqualTo(those(i -> i.sources().stream().anyMatch(source -> source.kind() == SourceKind.OSINT)));
    }

    @Test
    void sideIsThatOfTheEditionOfTheCondition() {
        for (Edition edition : Edition.values()) {
            for (String side : SideCondition.SIDES) {
                assertThat(INCIDENTS.stream()
                                .filter(i -> new SideCondition(edition, Set.of(side)).matches(i, FACTS))
                                .toList())
                        .isEqualTo(those(i -> FACTS.of(i)
                                .filter(facts -> facts.in(edition).country().equals(side))
                                .isPresent()));
            }
        }
        assertThat(passing(new SideCondition(Edition.DEFAULT, Set.copyOf(SideCondition.SIDES))))
                .isEqualTo(those(i -> FACTS.of(i).isPresent()));
    }

    @Test
    void radiusIsMeasuredOnTheEllipsoidToTheSpot() {
        Place spot = KOK_TASH.place();
        assertThat(spot).isNotNull();
        double km = GeodesicMeasure.distanceMeters(VORUKH[0], VORUKH[1], spot.longitude(), spot.latitude()) / 1000;
        assertThat(passing(new RadiusCondition("", VORUKH[0], VORUKH[1], km + 0.001))).contains(KOK_TASH);
        assertThat(passing(new RadiusCondition("", VORUKH[0], VORUKH[1], km - 0.001))).doesNotContain(KOK_TASH);
    }

    @Test
    void polygonHoldsWhatLiesWithinHoweverItIsDrawn() {
        Place spot = KOK_TASH.place();
        assertThat(spot).isNotNull();
        double x = spot.longitude();
        double y = spot.latitude();
        List<Position> around = List.of(
                new Position(x - 0.01, y - 0.01), new Position(x + 0.01, y - 0.01),
                new Position(x + 0.01, y + 0.01), new Position(x - 0.01, y + 0.01));
        assertThat(passing(new PolygonCondition(around))).contains(KOK_TASH);
        assertThat(passing(new PolygonCondition(around.reversed()))).contains(KOK_TASH);
        List<Position> beside = around.stream()
                .map(corner -> new Position(corner.longitude() + 0.02, corner.latitude()))
                .toList();
        assertThat(passing(new PolygonCondition(beside))).doesNotContain(KOK_TASH);
    }

    @Test
    void districtsRegionsAndUnknownSpotsPassNoFilterByDistanceHoweverWide() {
        List<Position> world = List.of(
                new Position(-180, -80), new Position(180, -80), new Position(180, 80), new Position(-180, 80));
        List<Incident> spots = those(ConditionTest::isSpot);
        assertThat(spots).hasSizeLessThan(INCIDENTS.size());
        assertThat(passing(new PolygonCondition(world))).isEqualTo(spots);
        assertThat(passing(new RadiusCondition("", VORUKH[0], VORUKH[1], 1000))).isSubsetOf(spots);
        assertThat(passing(new LineCondition(Edition.DEFAULT, 1000))).isSubsetOf(spots);
        assertThat(passing(new ExclaveCondition(Edition.DEFAULT, null, 1000))).isSubsetOf(spots);
    }

    @Test
    void distancesToLineAndExclaveAreThoseOfTheFacts() {
        assertThat(passing(new LineCondition(Edition.DEFAULT, 2)))
                .isEqualTo(those(i -> isSpot(i)
                        && FACTS.of(i).orElseThrow().in(Edition.DEFAULT).borderDistanceMeters() <= 2000))
                .isNotEmpty();
        assertThat(passing(new ExclaveCondition(Edition.DEFAULT, null, 5)))
                .isEqualTo(those(i -> isSpot(i)
                        && FACTS.of(i).orElseThrow().in(Edition.DEFAULT).nearestExclave().distanceMeters() <= 5000))
                .isNotEmpty();
        assertThat(passing(new ExclaveCondition(Edition.DEFAULT, "nowhere", 1000))).isEmpty();
    }

    @Test
    void insideAnExclaveIsNotNearIt() {
        IncidentFacts within = nearest(new NearestExclave("vorukh", 0, true));
        IncidentFacts beside = nearest(new NearestExclave("vorukh", 1, false));
        Condition inside = new ExclaveCondition(Edition.DEFAULT, "vorukh", 0);
        assertThat(inside.matches(KOK_TASH, within)).isTrue();
        assertThat(inside.matches(KOK_TASH, beside)).isFalse();
        assertThat(new ExclaveCondition(Edition.DEFAULT, null, 5).matches(KOK_TASH, within)).isTrue();
        assertThat(new ExclaveCondition(Edition.DEFAULT, "sokh", 5).matches(KOK_TASH, within)).isFalse();
    }

    private static IncidentFacts nearest(NearestExclave exclave) {
        return new IncidentFacts((_, _, _) -> new BorderFacts(Arrays.stream(Edition.values())
                .collect(Collectors.toMap(edition -> edition, _ -> new SideOfBorder("KG", 10, exclave)))));
    }

    @Test
    void casualtiesAreThoseOfOneClaimAboutTheIncidentAlone() {
        Claim three = claim("one", ClaimSide.KYRGYZ, Range.between(2, 3), ClaimScope.INCIDENT);
        Claim two = claim("another", ClaimSide.KYRGYZ, Range.exactly(2), ClaimScope.INCIDENT);
        Claim wide = claim("wide", ClaimSide.KYRGYZ, Range.exactly(50), ClaimScope.CONFLICT);
        Incident incident = with(KOK_TASH, List.of(three, two, wide));
        assertThat(casualties(null, 3).matches(incident, FACTS)).isTrue();
        assertThat(casualties(null, 4).matches(incident, FACTS)).isFalse();
        assertThat(casualties(ClaimSide.KYRGYZ, 3).matches(incident, FACTS)).isTrue();
        assertThat(casualties(ClaimSide.TAJIK, 1).matches(incident, FACTS)).isFalse();
        assertThat(new CasualtyCondition(Set.of(Measure.INJURED), null, 1).matches(incident, FACTS)).isFalse();
        Incident none = with(KOK_TASH, List.of(claim("one", ClaimSide.BOTH, Range.exactly(0), ClaimScope.INCIDENT)));
        assertThat(casualties(null, 1).matches(none, FACTS)).isFalse();
    }

    @Test
    void sourcesAndPartiesAreThoseOfTheRow() {
        String source = KOK_TASH.sources().getFirst().id();
        assertThat(passing(new SourceCondition(source)))
                .contains(KOK_TASH)
                .isEqualTo(those(i -> i.sources().stream().anyMatch(cited -> cited.id().equals(source))));
        String party = KOK_TASH.parties().getFirst().name();
        assertThat(passing(new PartyCondition(party.toUpperCase(Locale.ROOT)))).contains(KOK_TASH);
        assertThat(passing(new PartyCondition("elephants"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void anIncidentThatLacksWhatIsAskedDoesNotPass(Condition condition) {
        Incident bare = bare();
        boolean ofTheRowItself = condition instanceof FamilyCondition
                || condition instanceof WordsCondition
                || condition instanceof SourceCondition
                || condition.key().equals("category")
                || condition instanceof QueryCondition;
        assertThat(condition.matches(bare, FACTS) && !ofTheRowItself).isFalse();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new TraitCondition(Trait.TIER, Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SideCondition(Edition.DEFAULT, Set.of("FR")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LineCondition(Edition.DEFAULT, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LineCondition(Edition.DEFAULT, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PolygonCondition(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static CasualtyCondition casualties(ClaimSide side, int atLeast) {
        return new CasualtyCondition(Set.of(Measure.KILLED), side, atLeast);
    }

    private static ConditionReader reader() {
        return new ConditionReader(TheAtlas.atlas().catalog(), FACTS);
    }

    private static boolean isSpot(Incident incident) {
        return incident.place() != null && incident.place().isPoint();
    }

    private static List<Incident> passing(Condition condition) {
        return INCIDENTS.stream().filter(i -> condition.matches(i, FACTS)).toList();
    }

    private static List<Incident> those(Predicate<Incident> wished) {
        return INCIDENTS.stream().filter(wished).toList();
    }

    private static Claim claim(String claimant, ClaimSide side, Range range, ClaimScope scope) {
        return new Claim(
                claimant, Measure.KILLED, side, Group.values()[0], range, null, scope,
                KOK_TASH.sources().getFirst(), null);
    }

    private static Incident bare() {
        Incident i = KOK_TASH;
        return new Incident(
                i.id(), "bare", "bare", i.episode(), i.tier(), i.time(), null, null, List.of(), i.category(),
                List.of(), List.of(), List.of(), List.of(), i.verification(), i.confidence(), i.sources(), null);
    }

    private static Incident with(Incident i, List<Claim> claims) {
        return new Incident(
                i.id(), i.title(), i.summary(), i.episode(), i.tier(), i.time(), null, i.place(), List.of(),
                i.category(), List.of(), i.parties(), claims, i.accounts(), i.verification(), i.confidence(),
                i.sources(), null);
    }
}

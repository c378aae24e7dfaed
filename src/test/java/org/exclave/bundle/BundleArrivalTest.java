package org.exclave.bundle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.exclave.annotation.Validity;
import org.exclave.brief.Brief;
import org.exclave.brief.Revision;
import org.exclave.brief.Scene;
import org.exclave.brief.SceneLayers;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionKind;
import org.exclave.catalog.GrownCatalog;
import org.exclave.catalog.LocalRows;
import org.exclave.catalog.ShippedCatalog;
import org.exclave.event.EventLook;
import org.exclave.event.EventSet;
import org.exclave.event.ImportedTable;
import org.exclave.overlay.OverlayFeature;
import org.exclave.overlay.OverlayLook;
import org.exclave.overlay.OverlayOrigin;
import org.exclave.overlay.OverlayShape;
import org.exclave.sample.SampleEvents;
import org.exclave.store.BriefSamples;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a bundle where something is already. */
class BundleArrivalTest {

    private static final Brief BRIEF = BriefSamples.plain("morning", 2);
    private static final EventSet EVENTS = SampleEvents.of(20, 1);
    private static final EventSet OTHERS = SampleEvents.of(21, 2);

    private static BundledSet set(EventSet events) {
        return new BundledSet(new ImportedTable(events, List.of(), 0), EventLook.PLAIN);
    }

    private static final Bundle BUNDLE = new Bundle(BRIEF, List.of(set(EVENTS)));

    @Test
    void whereNothingIsEverythingComesAsItIs() {
        BundleArrival arrival = BundleArrival.of(BUNDLE, new Holdings(List.of(), List.of()));

        assertThat(arrival.freshBrief()).contains(BRIEF);
        assertThat(arrival.freshSets()).isEqualTo(BUNDLE.sets());
        assertThat(arrival.brief().isRenamed()).isFalse();
        assertThat(arrival.sets().getFirst().isRenamed()).isFalse();
        assertThat(arrival.isKnown()).isFalse();
    }

    @Test
    void whatIsThereAlreadyToTheLastWordDoesNotComeAgainWhateverItIsCalledThere() {
        Brief there = new Brief("morning-2", BRIEF.title(), BRIEF.about(), BRIEF.annotations(), BRIEF.scenes());
        BundleArrival arrival = BundleArrival.of(BUNDLE, new Holdings(List.of(there), List.of(EVENTS.named("Renamed"))));

        assertThat(arrival.isKnown()).isTrue();
        assertThat(arrival.freshBrief()).isEmpty();
        assertThat(arrival.freshSets()).isEmpty();
        assertThat(arrival.brief().known()).contains(there);
        assertThat(arrival.sets().getFirst().known()).contains("Renamed");
    }

    @Test
    void whatOnlyHasTheIdOrNameOfAnotherGetsOneOfItsOwnAndNothingIsReplaced() {
        List<Brief> briefs = List.of(
                new Revision(BRIEF).titled("Another"),
                new Brief("morning-2", "Third", "", List.of(), BRIEF.scenes()));
        String name = EVENTS.name().toUpperCase(java.util.Locale.ROOT);
        BundleArrival arrival =
                BundleArrival.of(BUNDLE, new Holdings(briefs, List.of(OTHERS.named(name), OTHERS.named(EVENTS.name() + " (2)"))));

        assertThat(arrival.freshBrief().orElseThrow().id()).isEqualTo("morning-3");
        assertThat(arrival.brief().isRenamed()).isTrue();
        EventSet fresh = arrival.freshSets().getFirst().set();
        assertThat(fresh.name()).isEqualTo(EVENTS.name() + " (3)");
        assertThat(fresh.saysTheSameAs(EVENTS)).isTrue();
    }

    @Test
    void freshNamesDoNotTakeThoseOfOthersInTheBundle() {
        Bundle bundle = new Bundle(BRIEF, List.of(set(EVENTS.named("A")), set(OTHERS.named("A (2)"))));
        BundleArrival arrival = BundleArrival.of(bundle, new Holdings(List.of(), List.of(SampleEvents.of(3, 3).named("a"))));

        assertThat(arrival.freshSets()).extracting(each -> each.set().name()).containsExactly("A (3)", "A (2)");
    }

    @Test
    void oneThingMayBeKnownAndTheOtherNew() {
        BundleArrival arrival = BundleArrival.of(BUNDLE, new Holdings(List.of(), List.of(EVENTS)));

        assertThat(arrival.isKnown()).isFalse();
        assertThat(arrival.freshBrief()).contains(BRIEF);
        assertThat(arrival.freshSets()).isEmpty();
    }

    private static BundledOverlay layer(String name, String title) {
        Point place = new GeometryFactory().createPoint(new Coordinate(70, 40));
        return new BundledOverlay(
                name,
                new OverlayOrigin("A. Surveyor", "CC0", "zones.geojson", ""),
                List.of(new OverlayFeature(new OverlayShape(1, place, title, new Validity(null, null)), "{}")),
                OverlayLook.PLAIN);
    }

    private static Brief showing(String... layers) {
        Scene scene = BRIEF.scenes().getFirst()
                .withLayers(new SceneLayers(Set.of("incidents"), Map.of(), List.of(), Set.of(layers)));
        return new Brief(BRIEF.id(), BRIEF.title(), BRIEF.about(), List.of(), List.of(scene));
    }

    private static Holdings with(List<Brief> briefs, List<BundledOverlay> layers, Addition... additions) {
        return new Holdings(
                briefs,
                List.of(),
                layers.stream().map(BundledOverlay::name).toList(),
                layers,
                GrownCatalog.of(ShippedCatalog.catalog(), List.of(additions)));
    }

    @Test
    void aLayerWhoseNameIsTakenComesUnderAnotherAndTheScenesShowTheirsAndNotOurs() {
        Bundle bundle = new Bundle(showing("zones"), List.of(), List.of(layer("zones", "theirs")), List.of());
        List<BundledOverlay> mine = List.of(layer("Zones", "mine"));
        BundleArrival arrival = BundleArrival.of(bundle, with(List.of(), mine));

        assertThat(arrival.freshOverlays()).containsExactly(layer("zones (2)", "theirs"));
        assertThat(arrival.freshBrief()).contains(showing("zones (2)"));

        List<BundledOverlay> both = List.of(mine.getFirst(), layer("zones (2)", "theirs"));
        BundleArrival again = BundleArrival.of(bundle, with(List.of(showing("zones (2)")), both));
        assertThat(again.isKnown()).as("doubles nothing").isTrue();
        assertThat(again.overlays().getFirst().known()).contains("zones (2)");
    }

    private static List<ArrivingAddition.Fate> fates(Holdings there, Addition... additions) {
        Bundle bundle = new Bundle(BRIEF, List.of(), List.of(), List.of(additions));
        return BundleArrival.of(bundle, there).additions().stream()
                .map(ArrivingAddition::fate)
                .toList();
    }

    @Test
    void soundAdditionsComeAndKnownOnesDoNot() {
        Addition claim = LocalRows.claim(LocalRows.INCIDENT_ID, LocalRows.SOURCE_ID);
        Addition[] all = {LocalRows.incident(), LocalRows.source(), claim};
        assertThat(fates(with(List.of(), List.of()), all)).containsOnly(ArrivingAddition.Fate.NEW).hasSize(3);
        assertThat(fates(with(List.of(), List.of(), all), all)).containsOnly(ArrivingAddition.Fate.KNOWN).hasSize(3);
    }

    @Test
    void whatHasTheIdOfSomethingElseStaysOutWithAllThatRestsOnIt() {
        Addition other = new Addition(
                AdditionKind.SOURCE,
                LocalRows.SOURCE_ID,
                null,
                LocalRows.source().row().replace("Local leaflet", "Another leaflet"));
        Addition claim = LocalRows.claim(LocalRows.INCIDENT_ID, ShippedCatalog.catalog().sources().getFirst().id());
        assertThat(fates(with(List.of(), List.of(), other), LocalRows.incident(), LocalRows.source(), claim))
                .containsExactly(
                        ArrivingAddition.Fate.TAKEN, ArrivingAddition.Fate.RESTING, ArrivingAddition.Fate.RESTING);
        Bundle bundle = new Bundle(BRIEF, List.of(), List.of(), List.of(LocalRows.source()));
        assertThat(BundleArrival.of(bundle, with(List.of(BRIEF), List.of(), other)).fresh().isEmpty()).isTrue();
    }

    @Test
    void aClaimWhoseNumberIsTakenGetsAnotherAndWhatTheCatalogueRefusesStaysOut() {
        String source = ShippedCatalog.catalog().sources().getFirst().id();
        List<String> incidents = ShippedCatalog.catalog().incidents().stream().map(each -> each.id()).toList();
        Addition mine = LocalRows.claim(incidents.get(0), source);
        Addition theirs = LocalRows.claim(incidents.get(1), source);
        Bundle bundle = new Bundle(BRIEF, List.of(), List.of(), List.of(theirs));
        assertThat(BundleArrival.of(bundle, with(List.of(), List.of(), mine)).freshAdditions())
                .extracting(Addition::id)
                .containsExactly("claim-2");
        assertThat(fates(with(List.of(), List.of()), LocalRows.incident())).containsExactly(ArrivingAddition.Fate.UNSOUND);
        Addition broken = new Addition(AdditionKind.SOURCE, "x", null, "{\"id\":\"x\",\"local\":false}");
        assertThat(fates(with(List.of(), List.of()), broken)).containsExactly(ArrivingAddition.Fate.UNSOUND);
    }
}

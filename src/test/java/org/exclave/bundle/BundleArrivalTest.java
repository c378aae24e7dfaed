package org.exclave.bundle;

import java.util.List;
import org.exclave.brief.Brief;
import org.exclave.brief.Revision;
import org.exclave.event.EventLook;
import org.exclave.event.EventSet;
import org.exclave.event.ImportedTable;
import org.exclave.sample.SampleEvents;
import org.exclave.store.BriefSamples;
import org.junit.jupiter.api.Test;

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
        BundleArrival arrival = BundleArrival.of(BUNDLE, List.of(), List.of());

        assertThat(arrival.freshBrief()).contains(BRIEF);
        assertThat(arrival.freshSets()).isEqualTo(BUNDLE.sets());
        assertThat(arrival.brief().isRenamed()).isFalse();
        assertThat(arrival.sets().getFirst().isRenamed()).isFalse();
        assertThat(arrival.isKnown()).isFalse();
    }

    @Test
    void whatIsThereAlreadyToTheLastWordDoesNotComeAgainWhateverItIsCalledThere() {
        Brief there = new Brief("morning-2", BRIEF.title(), BRIEF.about(), BRIEF.annotations(), BRIEF.scenes());
        BundleArrival arrival = BundleArrival.of(BUNDLE, List.of(there), List.of(EVENTS.named("Renamed")));

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
                BundleArrival.of(BUNDLE, briefs, List.of(OTHERS.named(name), OTHERS.named(EVENTS.name() + " (2)")));

        assertThat(arrival.freshBrief().orElseThrow().id()).isEqualTo("morning-3");
        assertThat(arrival.brief().isRenamed()).isTrue();
        EventSet fresh = arrival.freshSets().getFirst().set();
        assertThat(fresh.name()).isEqualTo(EVENTS.name() + " (3)");
        assertThat(fresh.saysTheSameAs(EVENTS)).isTrue();
    }

    @Test
    void freshNamesDoNotTakeThoseOfOthersInTheBundle() {
        Bundle bundle = new Bundle(BRIEF, List.of(set(EVENTS.named("A")), set(OTHERS.named("A (2)"))));
        BundleArrival arrival = BundleArrival.of(bundle, List.of(), List.of(SampleEvents.of(3, 3).named("a")));

        assertThat(arrival.freshSets()).extracting(each -> each.set().name()).containsExactly("A (3)", "A (2)");
    }

    @Test
    void oneThingMayBeKnownAndTheOtherNew() {
        BundleArrival arrival = BundleArrival.of(BUNDLE, List.of(), List.of(EVENTS));

        assertThat(arrival.isKnown()).isFalse();
        assertThat(arrival.freshBrief()).contains(BRIEF);
        assertThat(arrival.freshSets()).isEmpty();
    }
}

package org.exclave.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.exclave.TheAtlas;
import org.exclave.cartography.Viewport;
import org.exclave.event.EventKind;
import org.exclave.event.EventLook;
import org.exclave.event.EventSetBuilder;
import org.exclave.event.EventSymbol;
import org.exclave.event.ImportedTable;
import org.exclave.failure.StoreException;
import org.exclave.query.IncidentFilter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DataSetDeskTest {

    private final Session session =
            new Session(TheAtlas.atlas(), Viewport.opening(800, 500), IncidentFilter.EVERYTHING);
    private final MemoryDataSets sets = new MemoryDataSets();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final AnnotationDesk edits =
            new AnnotationDesk(session, new MemoryLedger(), sets, waiting::add, Runnable::run);
    private final DataSetDesk desk = new DataSetDesk(session, edits, sets, waiting::add, waiting::add, Runnable::run);
    private final List<String> told = new ArrayList<>();

    private void work() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    private void bring(String name) {
        ImportedTable table = new ImportedTable(
                new EventSetBuilder(name, "A. Collector", 1)
                        .add(1_619_000_000, 1_619_000_060, false, 70.5, 40, EventKind.UNSAID, 1)
                        .build(),
                List.of(),
                0);
        desk.add(table, () -> told.add("kept"), refused -> told.add(refused.reason()));
        work();
    }

    private List<DataSet> shown() {
        return session.imported().all().get();
    }

    @Test
    void twoChangesOfALookInTheSameMomentAreBothMade() {
        bring("Notes");
        DataSet asShown = shown().getFirst();
        desk.look(asShown, look -> new EventLook("#0072B2", look.symbol(), look.visible()));
        desk.look(asShown, look -> look.symbol(EventSymbol.CROSS));
        desk.look(asShown, look -> look.symbol(EventSymbol.CROSS));
        work();
        assertThat(shown().getFirst().look()).isEqualTo(new EventLook("#0072B2", EventSymbol.CROSS, true));
        edits.undo();
        work();
        assertThat(sets.all().getFirst().look()).isEqualTo(new EventLook("#0072B2", EventSymbol.DISC, true));
        edits.undo();
        work();
        assertThat(shown().getFirst().look()).isEqualTo(EventLook.PLAIN);
    }

    @Test
    void whatHappensToARemovedSetIsNothingAndItComesBackAsItWas() {
        bring("Notes");
        DataSet asShown = shown().getFirst();
        desk.look(asShown, look -> look.visible(false));
        desk.remove(asShown);
        desk.remove(asShown);
        desk.look(asShown, look -> look.symbol(EventSymbol.CROSS));
        work();
        assertThat(shown()).isEmpty();
        assertThat(edits.trouble().get()).isNull();
        edits.undo();
        work();
        assertThat(shown().getFirst().look()).isEqualTo(EventLook.PLAIN.visible(false));
    }

    @Test
    void anImportIsTakenBackAndMadeAgain() {
        bring("Notes");
        bring("Others");
        assertThat(edits.steps().get().undo()).isEqualTo(DataSetEdit.imported(shown().getLast()));
        edits.undo();
        work();
        assertThat(shown()).extracting(DataSet::name).containsExactly("Notes");
        assertThat(sets.all()).extracting(DataSet::name).containsExactly("Notes");
        assertThat(edits.steps().get().redo()).isNotNull();
        edits.redo();
        work();
        assertThat(shown()).extracting(DataSet::name).containsExactly("Notes", "Others");
        assertThat(sets.all()).hasSize(2);
        assertThat(told).containsExactly("kept", "kept");
    }

    @Test
    void aRefusedImportIsToldToWhoAskedAndLeavesNoStep() {
        sets.full = true;
        bring("Notes");
        assertThat(told).containsExactly("full");
        assertThat(shown()).isEmpty();
        assertThat(edits.steps().get()).isEqualTo(new AnnotationDesk.Steps(null, null));
        StoreException said = edits.trouble().get();
        assertThat(said).isNull();
    }
}

package org.exclave.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.exclave.failure.StoreException;
import org.exclave.store.AnnotationStore;
import org.exclave.store.HistoryBreak;
import org.exclave.store.HistoryProof;
import org.exclave.store.KeptEvents;
import org.exclave.store.OverlayShelf;
import org.exclave.store.StoreHistory;

/** How large a store is, how much of everything it holds, and whether it is sound; no word of what is in it. */
final class StoreSurvey {

    private interface Counting {
        long count() throws StoreException;
    }

    private final Path store;
    private final List<Diagnostics.Line> lines = new ArrayList<>();

    private StoreSurvey(Path store) {
        this.store = store;
    }

    static List<Diagnostics.Line> of(Path store) {
        StoreSurvey survey = new StoreSurvey(store);
        survey.look();
        return survey.lines;
    }

    private void look() {
        if (!Files.exists(store)) {
            add("store", "none yet");
            return;
        }
        try {
            add("store", Files.size(store) + " bytes");
        } catch (IOException unreadable) {
            add("store", "unreadable: " + unreadable.getClass().getSimpleName());
        }
        count("annotations", () -> AnnotationStore.read(store).size());
        count("briefs", () -> AnnotationStore.readBriefs(store).size());
        count("additions", () -> AnnotationStore.readAdditions(store).size());
        count("overlay layers", () -> OverlayShelf.read(store).size());
        try {
            List<KeptEvents> sets = AnnotationStore.readEvents(store);
            add("event sets", String.valueOf(sets.size()));
            add("events", String.valueOf(sets.stream().mapToLong(kept -> kept.set().size()).sum()));
        } catch (StoreException broken) {
            add("event sets", fault(broken));
        }
        try {
            HistoryProof proof = StoreHistory.prove(store);
            HistoryBreak broken = proof.broken();
            add("history", broken != null
                    ? broken.kind() + " at row " + broken.row()
                    : proof.rows() + " rows, " + (proof.holds() ? "holds" : "strays " + proof.strays().size()));
        } catch (StoreException unreadable) {
            add("history", fault(unreadable));
        }
    }

    private void count(String name, Counting counting) {
        try {
            add(name, String.valueOf(counting.count()));
        } catch (StoreException broken) {
            add(name, fault(broken));
        }
    }

    private void add(String name, String value) {
        lines.add(new Diagnostics.Line(name, value));
    }

    private static String fault(StoreException broken) {
        return "refused [" + broken.reason() + "]";
    }
}

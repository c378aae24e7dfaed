package org.exclave.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.exclave.brief.Brief;
import org.exclave.briefing.AtomicFile;
import org.exclave.catalog.Incident;
import org.exclave.event.EventSet;
import org.exclave.exchange.events.EventFile;
import org.exclave.exchange.feature.FeatureFormat;
import org.exclave.exchange.incidents.IncidentFile;
import org.exclave.exchange.incidents.IncidentRows;
import org.exclave.exchange.incidents.SceneSheet;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.session.Atlas;
import org.exclave.session.DataSet;
import org.exclave.session.Session;
import org.exclave.store.AnnotationStore;
import org.exclave.store.KeptRecords;

/** Writes events, incidents and scenes into files that other programs read, away from the screen's thread. */
final class FeatureFiles {

    private final Session session;
    private final RunOptions options;
    private final Messages messages;
    private final Executor away;
    private final Executor screen;
    private final TroubleBar trouble;

    /**
     * The files of a window.
     *
     * @param away runs tasks away from the screen
     * @param screen runs tasks on the thread of the screen
     * @param trouble says what was done and what went wrong
     */
    FeatureFiles(Session session, RunOptions options, Executor away, Executor screen, TroubleBar trouble) {
        this.session = session;
        this.options = options;
        this.messages = options.messages();
        this.away = away;
        this.screen = screen;
        this.trouble = trouble;
    }

    /** Asks where, and writes a set of events there, all of it, whatever the filter. */
    void export(DataSet set) {
        EventSet events = set.events().set();
        write(Destination.EVENTS, (format, file) -> {
            try (KeptRecords rows = AnnotationStore.readRecords(options.store(), set.id())) {
                AtomicFile.write(file, out -> EventFile.write(format, events, rows, out));
            }
            return messages.text("command.data.exported", events.size(), events.name(), file.getFileName());
        });
    }

    /** Asks where, and writes the incidents that pass time and filter there. */
    void exportIncidents() {
        List<Incident> shown = session.shownIncidents().get();
        Atlas atlas = session.atlas();
        Path catalogue = options.home().catalogue().resolve("incidents.json");
        write(Destination.INCIDENTS, (format, file) -> {
            IncidentRows rows = new IncidentRows(catalogue, atlas.grown(), atlas.facts()::of);
            AtomicFile.write(file, out -> IncidentFile.write(format, shown, rows, out));
            return messages.text(
                    "incidents.exported", shown.size(), file.getFileName(), IncidentFile.leftOut(format, shown));
        });
    }

    /** Asks where, and writes the scenes of a brief there. */
    void exportScenes(Brief brief) {
        write(Destination.SCENES, (format, file) -> {
            AtomicFile.write(
                    file, out -> SceneSheet.write(format, brief, session.atlas().catalog().sources(), out));
            return messages.text("scenes.exported", brief.scenes().size(), brief.title(), file.getFileName());
        });
    }

    /** Writes a file and gives the sentence that says so. */
    private interface Writing {
        String write(FeatureFormat format, Path file) throws IOException, StoreException;
    }

    private void write(Destination destination, Writing writing) {
        options.askWhere().apply(destination).ifPresent(file -> {
            FeatureFormat format = FeatureFormat.ofName(file).orElse(FeatureFormat.GEOJSON);
            away.execute(() -> attempt(writing, format, file));
        });
    }

    private void attempt(Writing writing, FeatureFormat format, Path file) {
        try {
            String told = writing.write(format, file);
            screen.execute(() -> trouble.tell(told));
        } catch (IOException refused) {
            String why = refused.getCause() instanceof StoreException unreadable
                    ? messages.sentence(unreadable)
                    : messages.text("export.failed", file, String.valueOf(refused.getMessage()));
            screen.execute(() -> trouble.warn(why));
        } catch (StoreException refused) {
            screen.execute(() -> trouble.warn(messages.sentence(refused)));
        }
    }
}

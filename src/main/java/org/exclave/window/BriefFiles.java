package org.exclave.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.exclave.brief.Brief;
import org.exclave.briefing.AtomicFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.session.BriefDesk;
import org.exclave.store.BriefFile;
import org.exclave.store.BundleFile;

/** Writes a brief into a file of the user's choice, and takes that of a file in, away from the screen's thread. */
final class BriefFiles {

    private final RunOptions options;
    private final BriefDesk desk;
    private final Messages messages;
    private final Executor away;
    private final Executor screen;
    private final TroubleBar trouble;
    private final BundleFiles bundles;

    /**
     * The files of a window.
     *
     * @param away runs tasks away from the screen
     * @param screen runs tasks on the thread of the screen
     * @param trouble says what was done and what went wrong
     * @param bundles takes files that hold more than a brief
     */
    BriefFiles(RunOptions options, BriefDesk desk, Executor away, Executor screen, TroubleBar trouble, BundleFiles bundles) {
        this.options = options;
        this.desk = desk;
        this.messages = options.messages();
        this.away = away;
        this.screen = screen;
        this.trouble = trouble;
        this.bundles = bundles;
    }

    /** Asks where, and writes a brief there. */
    void export(Brief brief) {
        options.askForBrief().get().ifPresent(file -> away.execute(() -> write(brief, file)));
    }

    private void write(Brief brief, Path file) {
        try {
            AtomicFile.write(file, out -> BriefFile.write(brief, out));
            screen.execute(() -> trouble.tell(messages.text("brief.exported", brief.title(), file.getFileName())));
        } catch (IOException refused) {
            screen.execute(
                    () -> trouble.warn(messages.text("export.failed", file, String.valueOf(refused.getMessage()))));
        }
    }

    /** Asks for a file, and takes its brief in among the user's own; what is in a bundle is shown first. */
    void arrive() {
        options.askForBriefToRead().get().ifPresent(file -> away.execute(() -> read(file)));
    }

    private void read(Path file) {
        if (BundleFile.isBundle(file)) {
            bundles.open(file);
            return;
        }
        try {
            Brief brief = BriefFile.read(file);
            screen.execute(() -> {
                trouble.hide();
                desk.take(brief);
            });
        } catch (AtlasDataException refused) {
            screen.execute(() -> trouble.warn(messages.sentence(refused)));
        }
    }
}

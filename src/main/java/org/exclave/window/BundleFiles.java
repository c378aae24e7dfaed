package org.exclave.window;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.exclave.brief.Brief;
import org.exclave.bundle.Bundle;
import org.exclave.bundle.BundleArrival;
import org.exclave.cartography.SceneMap;
import org.exclave.cartography.ShownEvents;
import org.exclave.catalog.Addition;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.session.BundleDesk;
import org.exclave.session.ShownAdditions;
import org.exclave.store.AnnotationStore;
import org.exclave.store.BundleFile;
import org.exclave.store.KeptEvents;
import org.exclave.store.KeptOverlay;
import org.exclave.store.OverlayShelf;
import org.exclave.window.story.BundlePane;
import org.jspecify.annotations.Nullable;

/** Writes a brief with all that it shows into a file of the user's choice, and shows what is in such a file before it is kept. */
final class BundleFiles {

    private final RunOptions options;
    private final BundleDesk desk;
    private final Occupation occupation;
    private final Messages messages;
    private final Executor away;
    private final Executor screen;
    private final TroubleBar trouble;
    private final Runnable before;

    /**
     * The bundles of a window.
     *
     * @param occupation where a bundle is looked at
     * @param away runs tasks away from the screen
     * @param screen runs tasks on the thread of the screen
     * @param trouble says what was done and what went wrong
     * @param before puts away what is open, before a bundle is looked at
     */
    BundleFiles(
            RunOptions options,
            BundleDesk desk,
            Occupation occupation,
            Executor away,
            Executor screen,
            TroubleBar trouble,
            Runnable before) {
        this.options = options;
        this.desk = desk;
        this.occupation = occupation;
        this.messages = options.messages();
        this.away = away;
        this.screen = screen;
        this.trouble = trouble;
        this.before = before;
    }

    /** Asks where, and writes a brief there with what its scenes show; where none is told the user is told how. */
    void export(@Nullable Brief brief) {
        if (brief == null) {
            trouble.tell(messages.text("bundle.which"));
            return;
        }
        ShownAdditions additions = new ShownAdditions(desk.atlas());
        options.askWhere()
                .apply(Destination.BUNDLE)
                .ifPresent(file -> away.execute(() -> write(brief, additions, file)));
    }

    private void write(Brief brief, ShownAdditions shown, Path file) {
        try {
            List<KeptEvents> sets = AnnotationStore.readEvents(options.store()).stream()
                    .filter(kept -> kept.look().visible() && ShownEvents.isShown(kept.set(), brief))
                    .toList();
            List<KeptOverlay> overlays = SceneMap.overlays(brief).isEmpty()
                    ? List.of()
                    : OverlayShelf.read(options.store()).stream()
                            .filter(kept -> SceneMap.overlays(brief).contains(kept.overlay().name()))
                            .toList();
            List<Addition> additions = shown.of(brief);
            BundleFile.write(
                    BundleFile.of(brief, sets, overlays, additions, options.store()), file, options.store());
            String told = messages.text("bundle.exported", brief.title(), sets.size(), file.getFileName());
            String more = messages.text("bundle.exported.more", overlays.size(), additions.size());
            screen.execute(() ->
                    trouble.tell(overlays.isEmpty() && additions.isEmpty() ? told : told + " " + more));
        } catch (IOException refused) {
            screen.execute(
                    () -> trouble.warn(messages.text("export.failed", file, String.valueOf(refused.getMessage()))));
        } catch (StoreException refused) {
            screen.execute(() -> warn(refused));
        }
    }

    /** Reads a bundle and shows what is in it. */
    void open(Path file) {
        away.execute(() -> {
            try {
                Bundle bundle = BundleFile.read(file);
                screen.execute(() -> show(bundle, String.valueOf(file.getFileName())));
            } catch (AtlasDataException refused) {
                screen.execute(() -> trouble.warn(messages.sentence(refused)));
            }
        });
    }

    private void show(Bundle bundle, String file) {
        desk.arrival(bundle, arrival -> show(bundle, arrival, file), this::warn);
    }

    private void show(Bundle bundle, BundleArrival arrival, String file) {
        trouble.hide();
        before.run();
        BundlePane pane = new BundlePane(file, arrival, messages, () -> take(bundle, file), occupation::leave);
        occupation.begin(pane);
        pane.takeKeys();
    }

    private void take(Bundle bundle, String file) {
        occupation.leave();
        desk.take(
                bundle,
                arrival -> trouble.tell(
                        messages.text(arrival.isKnown() ? "bundle.told.nothing" : "bundle.told", file)),
                this::warn);
    }

    private void warn(StoreException refused) {
        trouble.warn(messages.sentence(refused));
    }
}

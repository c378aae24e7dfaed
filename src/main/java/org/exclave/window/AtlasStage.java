package org.exclave.window;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.exclave.annotation.Annotations;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Atlas;
import org.exclave.session.BaseMapDesk;
import org.exclave.session.DifferenceDesk;
import org.exclave.session.EventDesk;
import org.exclave.session.NoAnnotations;
import org.exclave.session.Session;
import org.exclave.store.AnnotationStore;
import org.exclave.store.FilterFile;
import org.exclave.store.KeptEvents;
import org.exclave.timeline.TimelineAxis;
import org.exclave.window.filter.FilterShelf;
import org.exclave.window.part.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Puts one run together on a stage: shows it at once, reads the atlas and opens the store meanwhile, then shows the
 * window, or what is wrong. The one place where everything meets.
 */
public final class AtlasStage {

    private static final System.Logger LOG = System.getLogger(AtlasStage.class.getName());

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    private record Opened(Atlas atlas, Annotations annotations, @Nullable StoreException trouble) {}

    private final Stage stage;
    private final RunOptions options;
    private final Messages messages;
    private final ExecutorService reading = threads("exclave-reading");
    private final ExecutorService painting = painters();
    private final ExecutorService storing = threads("exclave-store");
    private final Executor screen = Platform::runLater;
    private @Nullable AnnotationStore store;
    private @Nullable BaseMapDesk baseMaps;

    public AtlasStage(Stage stage, RunOptions options) {
        this.stage = stage;
        this.options = options;
        this.messages = options.messages();
    }

    private static ExecutorService threads(String name) {
        return Executors.newSingleThreadExecutor(daemon(name));
    }

    /** One thread that drops what it is asked for once the run is over: nobody will look at those pictures. */
    private static ExecutorService painters() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                daemon("exclave-painting"),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Shows the stage and starts reading. */
    public void open(double width, double height) {
        Application.setUserAgentStylesheet(Looks.of(Theme.LIGHT));
        Scene scene = new Scene(waiting(), width, height);
        Looks.dress(scene);
        stage.setTitle(messages.text("app.title"));
        stage.getIcons()
                .add(new Image(String.valueOf(AtlasStage.class.getResource("/org/exclave/icons/exclave-64.png"))));
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        stage.setScene(scene);
        stage.setOnHidden(_ -> close());
        stage.show();
        storing.execute(this::read);
    }

    /** Shows the stage in the usual size and starts reading. */
    public void open() {
        open(WIDTH, HEIGHT);
    }

    private Parent waiting() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(40, 40);
        VBox box = new VBox(14, turning, Parts.line(messages.text("opening"), "caption"));
        box.getStyleClass().addAll("atlas", "waiting");
        return box;
    }

    private void read() {
        try {
            Atlas atlas = Atlas.read(options.home(), reading);
            ForkJoinPool.commonPool().execute(() -> atlas.facts().prepare(atlas.catalog().incidents()));
            Opened opened = openStore(atlas);
            screen.execute(() -> show(opened));
        } catch (AtlasDataException broken) {
            LOG.log(System.Logger.Level.DEBUG, "the atlas cannot be opened", broken);
            screen.execute(() -> show(new FaultView(broken.faults(), messages)));
        }
    }

    private Opened openStore(Atlas atlas) {
        try {
            AnnotationStore opened = AnnotationStore.open(options.store(), options.clock());
            store = opened;
            return new Opened(atlas, opened, opened.whyReadOnly().orElse(null));
        } catch (StoreException refused) {
            LOG.log(System.Logger.Level.DEBUG, "the annotations cannot be opened", refused);
            return new Opened(atlas, new NoAnnotations(refused), refused);
        }
    }

    private void show(Parent root) {
        stage.getScene().setRoot(root);
    }

    private void show(Opened opened) {
        Atlas atlas = opened.atlas;
        IncidentFilter everything = IncidentFilter.EVERYTHING.withWindow(
                TimelineAxis.folded(atlas.catalog().incidents(), WIDTH).window());
        Session session = new Session(atlas, Viewport.opening(760, 660), everything);
        AnnotationDesk desk = new AnnotationDesk(session, opened.annotations, storing, screen);
        new DifferenceDesk(session, reading, screen);
        letGoOfBaseMap();
        BaseMapDesk choosing = new BaseMapDesk(session, reading, screen);
        baseMaps = choosing;
        FilterShelf filters = new FilterShelf(
                new FilterFile(options.store().resolveSibling(FilterFile.FILE_NAME)), storing, screen);
        AtlasWindow window = new AtlasWindow(session, desk, choosing, filters, options, painting, screen);
        show(window);
        AnnotationStore kept = store;
        if (kept != null) {
            new EventDesk(session, storing, screen).show(() -> kept.events().stream().map(KeptEvents::set).toList(), broken -> report(window, broken));
        }
        if (opened.trouble != null) {
            report(window, opened.trouble);
        }
    }

    private void letGoOfBaseMap() {
        BaseMapDesk before = baseMaps;
        if (before != null) {
            before.useOwn();
        }
    }

    /** Says why there are no annotations or no edits, and offers the backup where there is a good one. */
    private void report(AtlasWindow window, StoreException trouble) {
        String sentence = messages.sentence(trouble);
        if (store == null && hasBackup()) {
            window.trouble().warn(sentence, messages.text("store.remedy.restore"), () -> restore(window));
        } else {
            window.trouble().warn(sentence);
        }
    }

    private boolean hasBackup() {
        try {
            return AnnotationStore.lastGoodBackup(options.store()).isPresent();
        } catch (StoreException unreadable) {
            LOG.log(System.Logger.Level.DEBUG, "the backup cannot be read", unreadable);
            return false;
        }
    }

    private void restore(AtlasWindow window) {
        storing.execute(() -> {
            try {
                AnnotationStore.restoreBackup(options.store(), options.clock());
                screen.execute(() -> show(waiting()));
                read();
            } catch (StoreException refused) {
                LOG.log(System.Logger.Level.DEBUG, "the backup cannot be restored", refused);
                screen.execute(() -> window.trouble().warn(messages.sentence(refused)));
            }
        });
    }

    /** Lets go of the base map and closes the store, so that its backup is up to date and another run may write. */
    public void close() {
        if (stage.getScene().getRoot() instanceof AtlasWindow window) {
            window.keepPending();
        }
        letGoOfBaseMap();
        storing.execute(() -> {
            AnnotationStore open = store;
            store = null;
            if (open != null) {
                try {
                    open.close();
                } catch (StoreException late) {
                    LOG.log(System.Logger.Level.DEBUG, messages.sentence(late), late);
                }
            }
        });
        storing.shutdown();
        reading.shutdown();
        painting.shutdown();
    }

    /** Whether the run is over and the store closed. */
    public boolean isClosed() {
        return storing.isTerminated();
    }
}

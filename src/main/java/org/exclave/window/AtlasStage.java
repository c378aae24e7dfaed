package org.exclave.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.exclave.annotation.Habits;
import org.exclave.annotation.WindowPlace;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Viewport;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.geography.Edition;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Atlas;
import org.exclave.session.BaseMapDesk;
import org.exclave.session.DataSetDesk;
import org.exclave.session.DataSets;
import org.exclave.session.DifferenceDesk;
import org.exclave.session.EventSieve;
import org.exclave.session.Session;
import org.exclave.store.FilterFile;
import org.exclave.timeline.TimelineAxis;
import org.exclave.window.filter.FilterShelf;
import org.exclave.window.history.HistoryShelf;
import org.exclave.window.map.Rehearsal;
import org.exclave.window.part.Parts;
import org.exclave.window.part.TextMenu;
import org.jspecify.annotations.Nullable;

/**
 * Puts one run together on a stage: shows it at once, reads the atlas and opens the store meanwhile, then shows the
 * window, or what is wrong. The one place where everything meets.
 */
public final class AtlasStage {

    private static final System.Logger LOG = System.getLogger(AtlasStage.class.getName());

    /** A second window of a run would only wait for it: the program knows its way then. */
    private static final AtomicBoolean REHEARSED = new AtomicBoolean();

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /** Between two looks at whether memory can be given back. */
    private static final int REST_SECONDS = 4;

    /** What follows the first picture of the map, each after so many pictures of the screen, so that one is seen before the next begins. */
    private static final int BEFORE_START = 3;

    private static final int BEFORE_PANELS = 5;
    private static final int BEFORE_REST = 8;

    private record Opened(Atlas atlas, StoreKeeping.Kept kept) {}

    private final Stage stage;
    private final Habits begun;
    private final AtlasReading atlases;
    private final Consumer<Messages> speaking;
    private RunOptions options;
    private Messages messages;
    private final TextMenu texts = new TextMenu(() -> messages);
    private final ExecutorService reading = threads("exclave-reading");
    private final ExecutorService seeking = threads("exclave-seeking");
    private final ExecutorService painting = painters();
    private final ScheduledExecutorService storing =
            Executors.newSingleThreadScheduledExecutor(daemon("exclave-store"));
    private final Executor screen = Platform::runLater;
    private final Rehearsal rehearsal = new Rehearsal(painting);
    private final StagePlace place;
    private final Looks looks;
    private final StoreKeeping keeping;
    private final RunLog log = new RunLog(screen);
    private final RestingMemory memory = new RestingMemory();
    private @Nullable Opened shown;
    private boolean offered;
    private boolean remembering;
    private List<ScheduledFuture<?>> recurring = List.of();
    private @Nullable BaseMapDesk baseMaps;
    private @Nullable Path arriving;
    private volatile Viewport expected = OpeningView.in(WIDTH, HEIGHT, Language.ENGLISH);

    /** A run in the language of the user's habits, which are read here, or else of the options. */
    public AtlasStage(Stage stage, RunOptions options) {
        this(stage, options, HabitShelf.glance(options.store()), false, new AtlasReading(), _ -> {});
    }

    /**
     * A run.
     *
     * @param habits those of the user, as far as they could be read
     * @param asked whether the language of the options stands before that of the user's habits
     * @param atlases reads the atlas, or has begun to
     * @param speaking is told of every other language, on the thread of the screen
     */
    AtlasStage(
            Stage stage,
            RunOptions options,
            Habits habits,
            boolean asked,
            AtlasReading atlases,
            Consumer<Messages> speaking) {
        this.stage = stage;
        this.place = new StagePlace(stage, AtlasStage::visualBounds);
        this.begun = habits;
        this.atlases = atlases;
        this.speaking = speaking;
        this.options = options;
        this.messages = options.messages();
        if (!asked) {
            Optional.ofNullable(habits.language()).flatMap(Language::withCode).ifPresent(this::take);
        }
        this.looks = new Looks(options.desktop(), habits.preferences());
        this.keeping = new StoreKeeping(this.options, storing, this::tell, this::readAgain, this::showInstead);
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

    /** What the window shows once it is there, before it is kept: a bundle, or null for none. Returns this. */
    public AtlasStage showing(@Nullable Path file) {
        arriving = file;
        return this;
    }

    /** Shows the stage and starts reading. */
    public void open(double width, double height) {
        open(width, height, () -> {});
    }

    /**
     * Shows the stage where it was left, or else in the usual size, as far as the screen is large enough; starts reading. When it is
     * closed it remembers where it stood.
     */
    public void open() {
        Rectangle2D screenful = Screen.getPrimary().getVisualBounds();
        WindowPlace left = begun.place();
        remembering = true;
        open(
                Math.min(WIDTH, screenful.getWidth()),
                Math.min(HEIGHT, screenful.getHeight()),
                left == null ? () -> {} : () -> place.put(left));
    }

    private void dress(Scene scene) {
        looks.dress(scene);
        texts.serve(scene);
    }

    private static List<Rectangle2D> visualBounds() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    private void open(double width, double height, Runnable placing) {
        Scene scene = new Scene(waiting(), width, height);
        dress(scene);
        stage.setTitle(messages.text("app.title"));
        stage.getIcons()
                .add(new Image(String.valueOf(AtlasStage.class.getResource("/org/exclave/icons/exclave-64.png"))));
        place.makeRoom(begun.preferences().textFactor());
        stage.setScene(scene);
        placing.run();
        stage.setOnHidden(_ -> close());
        scene.widthProperty().subscribe(_ -> expect(scene));
        scene.heightProperty().subscribe(_ -> expect(scene));
        stage.show();
        storing.execute(this::read);
        memory.watch(scene);
        recurring = List.of(
                storing.scheduleAtFixedRate(keeping::snapshot, 1, 1, TimeUnit.HOURS),
                storing.scheduleWithFixedDelay(memory::tend, REST_SECONDS, REST_SECONDS, TimeUnit.SECONDS));
    }

    private void expect(Scene scene) {
        expected = OpeningView.in(scene.getWidth(), scene.getHeight(), messages.language());
    }

    private Parent waiting() {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setMaxSize(40, 40);
        VBox box = new VBox(14, turning, Parts.line(messages.text("opening"), "caption"));
        box.getStyleClass().addAll("atlas", "waiting");
        return box;
    }

    private void read() {
        log.open(options.store());
        try {
            Atlas atlas = atlases.atlas(options.home(), reading);
            if (REHEARSED.compareAndSet(false, true)) {
                rehearse(atlas);
            }
            StoreKeeping.Kept kept = keeping.open();
            Opened opened = new Opened(atlas.growing(kept.annotations().additions()), kept);
            screen.execute(() -> show(opened, null));
        } catch (AtlasDataException broken) {
            LOG.log(System.Logger.Level.DEBUG, "the atlas cannot be opened", broken);
            screen.execute(() -> show(new FaultView(broken.faults(), messages)));
        }
    }

    private void rehearse(Atlas atlas) {
        Scenery scenery = Scenery.bare(atlas.shapes(), Edition.DEFAULT)
                .withNames(NameLanguage.usual(messages.language()))
                .withIncidents(atlas.catalog().incidents(), null);
        rehearsal.begin(messages, scenery, expected, stage.getRenderScaleX(), looks.theme());
    }

    private void readAgain() {
        screen.execute(() -> show(waiting()));
        read();
    }

    private void showInstead(StoreKeeping.Kept kept) {
        screen.execute(() -> {
            if (shown != null) {
                show(new Opened(shown.atlas, kept), null);
            }
        });
    }

    private void show(Parent root) {
        stage.getScene().setRoot(root);
    }

    private void take(Language language) {
        messages = Messages.of(language);
        options = options.in(messages);
        stage.setTitle(messages.text("app.title"));
        speaking.accept(messages);
    }

    /** Shows the same in another language once all that was done is kept, and remembers that language. */
    private void speak(Language language) {
        if (stage.getScene().getRoot() instanceof AtlasWindow window && !storing.isShutdown()) {
            window.keepPending();
            window.session().habits().set(window.session().habits().get().withLanguage(language.code()));
            storing.execute(() -> screen.execute(() -> change(window, language)));
        }
    }

    private void change(AtlasWindow before, Language language) {
        if (shown != null && stage.getScene().getRoot() == before) {
            Handover handover = new Handover(before);
            take(language);
            // The session’s atlas holds what the user has added to the catalogue since it was opened.
            AtlasWindow after = show(new Opened(before.session().atlas(), shown.kept), before);
            // The map takes its opening view when it is first laid out; only then there is another to give it.
            after.applyCss();
            after.layout();
            handover.to(after);
            screen.execute(() -> handover.focus(after));
        }
    }

    /** @param before the window that this one follows in another language, or null */
    private AtlasWindow show(Opened opened, @Nullable AtlasWindow before) {
        shown = opened;
        Atlas atlas = opened.atlas;
        IncidentFilter everything = IncidentFilter.EVERYTHING.withWindow(
                TimelineAxis.folded(atlas.catalog().incidents(), WIDTH).window());
        Session session = new Session(atlas, expected, everything);
        session.habits().set(before == null ? begun : before.session().habits().get());
        DataSets sets = new StoreDataSets(keeping::store);
        AnnotationDesk desk = new AnnotationDesk(session, opened.kept.annotations(), sets, storing, screen);
        session.nameBy(NameLanguage.usual(messages.language()));
        DataSetDesk data = new DataSetDesk(session, desk, sets, storing, seeking, screen);
        new DifferenceDesk(session, reading, screen);
        BaseMapDesk choosing = new BaseMapDesk(session, reading, screen);
        if (before != null && baseMaps != null) {
            choosing.takeOver(baseMaps);
            desk.takeOver(before.desk());
        } else {
            letGoOfBaseMap();
        }
        baseMaps = choosing;
        FilterShelf filters = new FilterShelf(
                new FilterFile(options.store().resolveSibling(FilterFile.FILE_NAME)), storing, screen);
        HistoryShelf history = new HistoryShelf(session, desk, options.store(), this::lookUp, screen);
        AtlasWindow window = new AtlasWindow(session, desk, data, choosing, filters, history, options, this::speak, this::dress, rehearsal, painting, screen);
        if (before != null) {
            window.furnish();
        }
        show(window);
        if (log.isRefused()) {
            window.status().say(messages.text("status.nolog"));
        }
        looks.follow(session);
        session.habits()
                .map(habits -> habits.preferences().textFactor())
                .subscribe(place::makeRoom);
        memory.watch(session);
        new HabitShelf(
                        session,
                        HabitShelf.fileBeside(options.store()),
                        storing,
                        screen,
                        failure -> window.trouble().warn(messages.sentence(failure)))
                .open(() -> offerStart(window));
        window.takeKeys();
        new FirstPicture(window, BEFORE_PANELS, AtlasWindow::furnish).start();
        new FirstPicture(window, BEFORE_REST, shown -> prepare(shown, atlas)).start();
        new EventSieve(session, reading, screen);
        data.show(broken -> report(window, broken));
        StoreException trouble = opened.kept.trouble();
        if (trouble != null) {
            report(window, trouble);
        }
        return window;
    }

    /** Finds out how incidents lie to the borders and what leads where before somebody asks, but not before the map is there. */
    private void prepare(AtlasWindow window, Atlas atlas) {
        window.prepare();
        if (!reading.isShutdown()) {
            reading.execute(() -> {
                atlas.borders().prepare();
                atlas.facts().prepare(atlas.catalog().incidents());
            });
        }
    }

    /** Once a run: over the first picture of the map, where nothing is wrong and the user wants it. */
    private void offerStart(AtlasWindow window) {
        boolean first = !offered;
        offered = true;
        keeping.store().ifPresent(store -> storing.execute(() -> {
            try {
                List<String> latest = store.latestBriefs();
                screen.execute(() -> window.recent().begin(latest));
            } catch (StoreException unreadable) {
                tell(unreadable);
            }
        }));
        Path file = arriving;
        arriving = null;
        if (file != null) {
            new FirstPicture(window, BEFORE_START, shown -> shown.openBundle(file)).start();
        } else if (first && options.startPage() && window.session().habits().get().startPage()) {
            new FirstPicture(window, BEFORE_START, this::openStart).start();
        }
    }

    private void openStart(AtlasWindow window) {
        if (stage.getScene().getRoot() == window && !window.trouble().isVisible() && window.isAtRest()) {
            window.openStart();
        }
    }

    private void letGoOfBaseMap() {
        BaseMapDesk before = baseMaps;
        if (before != null) {
            before.useOwn();
        }
    }

    /** Says why annotations or edits are not kept, and offers what may help. */
    private void report(AtlasWindow window, StoreException trouble) {
        window.trouble().warn(messages.sentence(trouble), shown == null ? List.of() : shown.kept.remedies());
    }

    /** The same from any thread, when there is a window. */
    private void tell(StoreException trouble) {
        LOG.log(System.Logger.Level.DEBUG, "not kept", trouble);
        screen.execute(() -> {
            if (stage.getScene().getRoot() instanceof AtlasWindow window) {
                report(window, trouble);
            }
        });
    }

    /** Runs what only reads the store, in turn with what writes it; not any more once the store is closing. Asked on the screen's thread. */
    private void lookUp(Runnable reader) {
        if (!storing.isShutdown()) {
            storing.execute(reader);
        }
    }

    /** Lets go of the base map and closes the store, so that its backup is up to date and another run may write. */
    public void close() {
        if (stage.getScene().getRoot() instanceof AtlasWindow window) {
            window.stopPresenting();
            window.keepPending();
            remember(window.session());
        }
        looks.rest();
        letGoOfBaseMap();
        recurring.forEach(each -> each.cancel(false));
        storing.execute(keeping::close);
        storing.execute(log::close);
        storing.shutdown();
        reading.shutdown();
        seeking.shutdown();
        painting.shutdown();
    }

    private void remember(Session session) {
        WindowPlace left = place.now();
        if (remembering && left != null && !left.equals(session.habits().get().place())) {
            session.habits().set(session.habits().get().withPlace(left));
        }
    }

    /** Whether the run is over and the store closed. */
    public boolean isClosed() {
        return storing.isTerminated();
    }
}

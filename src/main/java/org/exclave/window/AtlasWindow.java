package org.exclave.window;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.exclave.annotation.Preferences.Brightness;
import org.exclave.brief.Brief;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.StoreException;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.session.AnnotationDesk;
import org.exclave.session.Arranging;
import org.exclave.session.BaseMapDesk;
import org.exclave.session.BriefDesk;
import org.exclave.session.BundleDesk;
import org.exclave.session.CornerChoice;
import org.exclave.session.DataSetDesk;
import org.exclave.session.RecentBriefs;
import org.exclave.session.Session;
import org.exclave.session.Telling;
import org.exclave.store.PresentingFile;
import org.exclave.window.act.Act;
import org.exclave.window.act.Deeds;
import org.exclave.window.data.DataSetsPanel;
import org.exclave.window.export.ExportPane;
import org.exclave.window.filter.FilterShelf;
import org.exclave.window.history.HistoryPane;
import org.exclave.window.history.HistoryShelf;
import org.exclave.window.history.PastStrip;
import org.exclave.window.inspector.InspectorPane;
import org.exclave.window.layer.BaseMapSection;
import org.exclave.window.map.MapPane;
import org.exclave.window.map.MapTools;
import org.exclave.window.map.Rehearsal;
import org.exclave.window.note.AnnotationsPanel;
import org.exclave.window.palette.Cover;
import org.exclave.window.palette.KeysCard;
import org.exclave.window.palette.PaletteCard;
import org.exclave.window.preference.LooksMenu;
import org.exclave.window.preference.PreferencesPane;
import org.exclave.window.preference.TipStrip;
import org.exclave.window.present.Presenting;
import org.exclave.window.start.StartActs;
import org.exclave.window.start.StartPage;
import org.exclave.window.story.BriefExports;
import org.exclave.window.story.ScenePictures;
import org.exclave.window.story.StoryMenu;
import org.exclave.window.story.StoryPane;
import org.exclave.window.story.StoryShelf;
import org.exclave.window.time.TimelineBar;
import org.jspecify.annotations.Nullable;

/** The whole window of an opened atlas: header, list, map, inspector, time line, status. */
public final class AtlasWindow extends BorderPane {

    private final Session session;
    private final AnnotationDesk desk;
    private final Messages messages;
    private final Arranging arranging;
    private final TroubleBar trouble;
    private final MapPane map;
    private final SidePanel side;
    private final TimelineBar timeline;
    private final Occupation occupation;
    private final Cover cover = new Cover();
    private final SheetScreen sheets;
    private final TableFiles arriving;
    private final BundleFiles bundles;
    private final InspectorPane inspector;
    private final HistoryPane history;
    private final Telling telling;
    private final StoryPane story;
    private final StoryShelf shelf;
    private final Presenting presenting;
    private final RecentBriefs recent;
    private final StartOver start;
    private final StatusBar status;
    private final PreferenceAside preferences;
    private boolean furnished;

    /**
     * The window of a session.
     *
     * @param speak is told in which other language the user wants the window
     * @param dress gives a scene the looks of the atlas
     * @param rehearsal has painted what the map is expected to show
     * @param painting runs one task after the other, away from the screen
     * @param screen runs tasks on the thread of the screen
     */
    AtlasWindow(
            Session session,
            AnnotationDesk desk,
            DataSetDesk data,
            BaseMapDesk baseMaps,
            FilterShelf filters,
            HistoryShelf history,
            RunOptions options,
            Consumer<Language> speak,
            Consumer<Scene> dress,
            Rehearsal rehearsal,
            Executor painting,
            Executor screen) {
        this.session = session;
        this.desk = desk;
        this.messages = options.messages();
        this.trouble = new TroubleBar(messages);
        Deeds deeds = new Deeds();
        BooleanSupplier still = options.desktop().stillFor(session);
        this.arranging = new Arranging(session, desk, options.clock());
        CornerChoice corner = new CornerChoice(session, desk, options.clock());
        this.map = new MapPane(
                session, desk, corner, messages, options.clock(), still, rehearsal, painting, screen);
        FeatureFiles features =
                new FeatureFiles(session, options, ForkJoinPool.commonPool(), screen, trouble);
        this.occupation = new Occupation(this, cover::isOpen, map::takeKeys);
        AdditionScreen additions = new AdditionScreen(session, desk, occupation, messages, this::leaveAll);
        HelpScreens help = new HelpScreens(
                session, options, occupation, ForkJoinPool.commonPool(), screen, this::leaveAll, trouble::tell);
        AnnotationsPanel annotations = new AnnotationsPanel(session, desk, arranging, messages);
        DataSetsPanel sets =
                new DataSetsPanel(session, data, messages, this::chooseTable, this::pasteTable, features::export);
        this.side = new SidePanel(
                session,
                annotations,
                sets,
                data.search(),
                new BaseMapSection(baseMaps, messages, options.askForBaseMap()),
                filters,
                additions.acts(),
                messages,
                options.openAddress(),
                screen);
        this.timeline = new TimelineBar(session, messages, map::settled, still);
        TableExport tables = new TableExport(options.askForTable(), messages, painting, screen, trouble);
        this.inspector = new InspectorPane(
                session, desk, data, messages, options.clock(), options.openAddress(), tables::save, additions.acts(), this::takeLook);
        this.history = new HistoryPane(session, history, messages, this::turnHistory);
        this.telling = new Telling(session);
        BriefDesk briefs = new BriefDesk(session, telling, desk, messages);
        this.presenting = new Presenting(
                session,
                telling,
                new PresentingFile(options.store().resolveSibling(PresentingFile.FILE_NAME)),
                messages,
                still,
                dress,
                trouble::tell,
                painting,
                screen);
        BundleDesk whole = new BundleDesk(session, telling, desk, data.overlays());
        this.bundles = new BundleFiles(
                options, whole, occupation, ForkJoinPool.commonPool(), screen, trouble, this::leaveAll);
        BriefFiles briefFiles =
                new BriefFiles(options, briefs, ForkJoinPool.commonPool(), screen, trouble, bundles);
        AnnotationFiles files =
                new AnnotationFiles(session, desk, options, ForkJoinPool.commonPool(), screen, trouble, bundles);
        this.arriving =
                new TableFiles(session, data, options, occupation, screen, this::leaveAll, files);
        arriving.takeAllDropsOn(sets);
        arriving.takeDropsOn(map);
        arriving.takePastesOn(sets);
        this.sheets = new SheetScreen(occupation, () -> new ExportPane(
                session,
                telling,
                messages,
                options.home(),
                options.clock(),
                options.askForFile(),
                painting,
                ForkJoinPool.commonPool(),
                screen,
                occupation::leave));
        Supplier<ScenePictures> pictures =
                () -> new ScenePictures(session, telling.whole(), messages, painting, screen);
        this.story = new StoryPane(
                session,
                telling,
                briefs,
                pictures.get(),
                messages,
                this::present,
                new BriefExports(briefFiles::export, bundles::export, features::exportScenes));
        this.shelf = new StoryShelf(
                options.home().stories(), messages, ForkJoinPool.commonPool(), screen, trouble::warn);
        StoryMenu stories = new StoryMenu(
                shelf,
                telling,
                session.briefs()::get,
                briefs,
                briefFiles::arrive,
                this::openStart,
                messages);
        this.recent = new RecentBriefs(session);
        StartActs acts = new StartActs(
                this::leaveStart,
                telling::begin,
                brief -> telling.beginOwn(brief, 0),
                briefs::captureAnew,
                briefFiles::arrive);
        this.start = new StartOver(
                this,
                () -> new StartPage(session, recent, shelf, pictures.get(), acts, messages),
                map::takeKeys);
        this.preferences = new PreferenceAside(
                this,
                inspector,
                () -> new PreferencesPane(
                        session, messages, options.store(), speak, options.openAddress(), this::turnPreferences),
                map::takeKeys);
        getStyleClass().add("atlas");
        files.takeDropsOn(map);
        setTop(new VBox(
                new HeaderBar(desk, messages, this::startExport, this::turnHistory, stories, files.menu(deeds), new LanguageMenu(messages, speak), new LooksMenu(session, deeds, messages), help.menu(deeds)),
                trouble,
                new PastStrip(session, history, messages)));
        BorderPane middle = new BorderPane(map);
        middle.setLeft(withTips(deeds, options));
        middle.setBottom(timeline);
        setCenter(middle);
        setRight(inspector);
        this.status = new StatusBar(session, messages);
        setBottom(status);
        telling.brief().subscribe(this::tell);
        desk.trouble().subscribe(this::report);
        baseMaps.trouble().subscribe(this::report);
        BooleanSupplier free = () -> !occupation.isOn();
        offer(deeds);
        new WindowParts(this, middle).offer(deeds);
        map.offer(deeds, free);
        side.offer(deeds, free);
        timeline.offer(deeds, free);
        files.offer(deeds);
        deeds.put(Act.EXPORT_INCIDENTS, features::exportIncidents);
        deeds.put(Act.STORIES, stories::show);
        deeds.put(Act.KEEP_SCENE, briefs::capture);
        deeds.put(Act.NEW_BRIEF, briefs::captureAnew);
        deeds.put(Act.IMPORT_BRIEF, briefFiles::arrive);
        deeds.put(Act.BUNDLE, this::exportBundle);
        deeds.put(Act.ADDITIONS, additions::open);
        help.offer(deeds);
        deeds.put(Act.PREFERENCES, this::turnPreferences);
        deeds.before(_ -> furnish());
        deeds.before(start::leaveFor);
        Functions functions = new Functions(session, deeds, messages, speak);
        PaletteCard palette = new PaletteCard(messages, functions::all, session.habits(), cover::shut);
        KeysCard overview = new KeysCard(messages, cover::shut);
        deeds.put(Act.PALETTE, () -> cover.turn(palette, palette::open));
        deeds.put(Act.KEYS, () -> cover.turn(overview, overview::open));
        deeds.before(act -> cover.leaveFor(act));
        getChildren().add(cover);
        WindowKeys keysOfAll = new WindowKeys(this, deeds);
        keysOfAll.addViews(session);
        keysOfAll.addTime(timeline, () -> !occupation.isOn() && !start.isOpen());
        ArrangingKeys keys = new ArrangingKeys(arranging, corner);
        keys.offer(deeds, free, () -> !session.selectedAnnotations().get().isEmpty());
        keys.onList(annotations, annotations::paste);
        keys.onMap(map, () -> map.tools().tool().get() == MapTools.Tool.SELECT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::leavePast);
        map.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Act.REMOVE.isMeantBy(event)) {
                deeds.run(Act.REMOVE);
            }
        });
        LostKeys.goTo(map, map::takeKeys);
        map.rehearsed();
    }

    /** What this window shows. */
    public Session session() {
        return session;
    }

    /** Where annotations are edited. */
    AnnotationDesk desk() {
        return desk;
    }

    /** The strip that says what went wrong. */
    TroubleBar trouble() {
        return trouble;
    }

    /** The line at the bottom. */
    StatusBar status() {
        return status;
    }

    /** Lets the keys go to the map. */
    void takeKeys() {
        map.takeKeys();
    }

    /** Shows how what is seen looks as a sheet, in the place of all but the header. */
    private void startExport() {
        sheets.open(this::leaveAll);
    }

    /** Shows what is in a bundle before it is kept. */
    void openBundle(Path file) {
        bundles.open(file);
    }

    private void exportBundle() {
        story.keepPending();
        bundles.export(telling.brief().get());
    }

    private void leaveAll() {
        start.shut();
        // A picture says what there is; an earlier state would go out without the strip that says so.
        session.past().set(null);
        inspector.keepPending();
    }

    private void chooseTable() {
        arriving.choose();
    }

    private void pasteTable() {
        arriving.paste();
    }

    /** The user's own briefs, the latest first. */
    RecentBriefs recent() {
        return recent;
    }

    private void leaveStart() {
        start.shut();
    }

    /** Whether the map shows all that it is to show. */
    public boolean isDrawn() {
        return map.settled();
    }

    /** Whether a picture of the map has been shown. */
    public boolean isPictured() {
        return map.isPictured();
    }

    /** Whether the panels beside the map are there. */
    public boolean isFurnished() {
        return furnished;
    }

    /** Puts the panels beside the map, which is seen before them; nothing if they are there. */
    void furnish() {
        if (!furnished) {
            furnished = true;
            side.furnish();
            inspector.furnish();
        }
    }

    /** Gathers what will be needed that nobody has turned to yet. */
    void prepare() {
        map.prepare();
        side.prepare();
    }

    /** Whether nothing has been begun: no story, no incident, no earlier state. */
    boolean isAtRest() {
        return getRight() == inspector
                && session.selectedIncident().get() == null
                && session.past().get() == null;
    }

    /** Whether the start page is open. */
    boolean isAtStart() {
        return start.isOpen();
    }

    /** What tells briefs. */
    Telling telling() {
        return telling;
    }

    /** The stories, in the language of this window. */
    StoryShelf stories() {
        return shelf;
    }

    /** Opens the start page over everything but the header; the story that is told ends. */
    void openStart() {
        occupation.leave();
        inspector.keepPending();
        telling.end();
        start.open();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        start.layOut();
        cover.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /** A story is read in the place of the inspector. */
    private void tell(@Nullable Brief told) {
        occupation.leave();
        if (told != null && getRight() != story) {
            start.shut();
            inspector.keepPending();
            history.rest();
            setRight(story);
            map.clearLowerLeft();
            Platform.runLater(story::takeKeys);
        } else if (told == null && getRight() == story) {
            setRight(inspector);
            map.takeKeys();
        }
    }

    /** Opens the history in the place of the inspector, or closes it. */
    private void turnHistory() {
        occupation.leave();
        start.shut();
        telling.end();
        if (getRight() == history) {
            history.rest();
            setRight(inspector);
            map.takeKeys();
        } else {
            inspector.keepPending();
            setRight(history);
            history.open();
        }
    }

    /** Opens the preferences in the place of the inspector, or closes them. */
    private void turnPreferences() {
        preferences.turn(() -> {
            occupation.leave();
            start.shut();
            telling.end();
            inspector.keepPending();
            history.rest();
        });
    }

    /** Whether the preferences are open. */
    boolean isAtPreferences() {
        return preferences.isOpen();
    }

    /** Opens the preferences. */
    void openPreferences() {
        if (!preferences.isOpen()) {
            turnPreferences();
        }
    }

    private VBox withTips(Deeds deeds, RunOptions options) {
        VBox left = new VBox(side, new TipStrip(session, messages, deeds, options.startPage()));
        VBox.setVgrow(side, Priority.ALWAYS);
        return left;
    }

    private void leavePast(KeyEvent event) {
        if (!Act.LEAVE.isMeantBy(event) || cover.isOpen()) {
            return;
        }
        if (start.isOpen()) {
            start.shut();
            event.consume();
        } else if (session.past().get() != null) {
            session.past().set(null);
            event.consume();
        }
    }

    /** Keeps at once what has been typed and not been kept yet. */
    void keepPending() {
        inspector.keepPending();
        story.keepPending();
        preferences.keepPending();
    }

    /** Shows what is told on a whole screen. */
    private void present() {
        story.keepPending();
        presenting.begin(getScene().getWindow(), map::refresh);
    }

    /** Ends what is presented, if anything is. */
    void stopPresenting() {
        presenting.end();
    }

    private void report(@Nullable AtlasDataException refused) {
        if (refused != null) {
            trouble.warn(messages.sentence(refused));
        }
    }

    private void report(@Nullable StoreException failure) {
        if (failure != null) {
            trouble.warn(messages.sentence(failure));
        }
    }

    /** What of the acts is done by the window itself. */
    private void offer(Deeds deeds) {
        deeds.put(Act.UNDO, desk::undo, () -> desk.steps().get().undo() != null);
        deeds.put(Act.REDO, desk::redo, () -> desk.steps().get().redo() != null);
        deeds.put(Act.SHEET, this::startExport);
        deeds.put(Act.THEME, this::changeTheme);
        deeds.put(Act.HISTORY, this::turnHistory);
        deeds.put(Act.PRESENT, this::present);
        deeds.put(Act.START, this::openStart);
        deeds.put(Act.IMPORT_TABLE, this::chooseTable);
        deeds.put(Act.PASTE_TABLE, this::pasteTable);
    }

    /** Lets the user choose, for the selected annotations, the look of another. */
    private void takeLook() {
        if (!session.selectedAnnotations().get().isEmpty()) {
            map.tools().tool().set(MapTools.Tool.LOOK);
        }
    }

    private void changeTheme() {
        Brightness next =
                switch (session.theme().get()) {
                    case LIGHT -> Brightness.DARK;
                    case DARK -> Brightness.CONTRAST;
                    case CONTRAST -> Brightness.LIGHT;
                };
        session.habits().set(session.habits().get().preferring(now -> now.withBrightness(next)));
    }
}

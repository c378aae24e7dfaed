package org.exclave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.exclave.annotation.Annotation;
import org.exclave.brief.Brief;
import org.exclave.brief.Scene;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.ProjectedEvents;
import org.exclave.cartography.ProjectedOverlay;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.cartography.Viewport;
import org.exclave.deck.SceneSheets;
import org.exclave.failure.StoreException;
import org.exclave.geography.Edition;
import org.exclave.language.Language;
import org.exclave.language.Messages;
import org.exclave.query.Condition;
import org.exclave.session.Atlas;
import org.exclave.session.EventSieve;
import org.exclave.session.SceneScenery;
import org.exclave.store.AnnotationStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is on a sheet, whatever its time. */
final class SheetOptions {

    private static final double DOTS_PER_INCH = 96;
    static final double SMALLEST_SCALE = 0.125;
    static final double LARGEST_SCALE = 8;
    static final long MOST_PIXELS = 200_000_000;

    @Mixin
    private final ViewOptions view = new ViewOptions();

    @Mixin
    private final BaseMapOptions ground = new BaseMapOptions();

    @Mixin
    private final PageOptions paper = new PageOptions();

    @Mixin
    private final FrameOptions frame = new FrameOptions();

    @Option(names = "--scale", paramLabel = "N")
    private @Nullable Double scale;

    @Option(names = "--dpi", paramLabel = "N")
    private @Nullable Double dpi;

    @Option(names = "--title", paramLabel = "TEXT")
    private @Nullable String title;

    @Option(names = "--subtitle", paramLabel = "TEXT")
    private @Nullable String subtitle;

    @Option(names = "--borders", paramLabel = "EDITION")
    private String borders = Edition.DEFAULT.id();

    @Option(names = "--names", paramLabel = "LANGUAGE")
    private String names;

    private final String usualNames;

    @Option(names = "--brief", paramLabel = "BRIEF")
    private @Nullable String brief;

    @Option(names = "--scene", paramLabel = "ID")
    private @Nullable String scene;

    @Option(names = "--events")
    private boolean events;

    @Option(names = "--filter", paramLabel = "ECQL")
    private @Nullable String filter;

    @Option(names = "--theme", paramLabel = "light|dark|contrast")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--bare")
    private boolean bare;

    /** @param language that in which the map names places, unless another is given */
    SheetOptions(Language language) {
        usualNames = NameLanguage.usual(language).id();
        names = usualNames;
    }

    /** Refuses what can be refused before anything is read. */
    void check(Messages messages) {
        if (events && !isOfScene()) {
            throw wrong(messages.text("command.together", "--events", "--scene"));
        }
        ground.check(messages);
        frame.check(messages);
        PageSize page = paper.page(messages);
        if (page.pixels(factor(messages)) > MOST_PIXELS) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.size.large", page.name()));
        }
        edition(messages);
        nameLanguage(messages);
        viewport(messages);
        Selection.parse(filter, messages);
    }

    /** Whether a scene of a brief is wanted, which says itself what is shown. */
    boolean isOfScene() {
        return brief != null || scene != null;
    }

    /**
     * The scene that is wanted.
     *
     * @param timed whether a time was given beside it
     */
    SceneChoice scene(boolean timed, Making making, Messages messages) {
        String wanted = scene;
        String from = brief;
        if (wanted == null || from == null) {
            throw wrong(messages.text("command.together", "--brief", "--scene"));
        }
        boolean ownView = timed
                || view.isGiven()
                || filter != null
                || !borders.equals(Edition.DEFAULT.id())
                || !names.equals(usualNames);
        if (ownView) {
            throw wrong(messages.text("command.scene.alone"));
        }
        Brief told = making.brief(from);
        Scene shown = told.scene(wanted)
                .or(() -> numbered(told, wanted))
                .orElseThrow(() -> wrong(messages.text(
                        "command.noscene",
                        wanted,
                        told.id(),
                        told.scenes().stream().map(Scene::id).collect(Collectors.joining(", ")))));
        return new SceneChoice(from, told, shown);
    }

    /** Reads all that sheets of a scene need; to be closed by the caller. */
    SceneSetting read(SceneChoice chosen, CommonOptions common, Messages messages) {
        SceneSheets sheets = new SceneSheets(
                Reading.atlas(common, messages), chosen.brief(), paper.page(messages), factor(messages), theme, messages,
                KeptOverlays.of(List.of(chosen.scene()), common, messages));
        List<Condition> conditions = new SceneScenery(sheets.atlas(), NameLanguage.usual(messages.language()))
                .filter(chosen.scene(), chosen.scene().time())
                .conditions();
        List<ProjectedEvents> sets = events
                ? EventSieve.passing(events(common, messages), conditions, sheets.atlas().facts())
                : List.of();
        return new SceneSetting(sheets, chosen.scene(), ground.open(messages), sets, this::asked);
    }

    private Sheet asked(Sheet drawn) {
        return frame.around(drawn.worded(drawn.words().titled(title, subtitle)).bare(bare));
    }

    /** Device pixels to a pixel of the sheet. */
    double scale(Messages messages) {
        return factor(messages);
    }

    private static Optional<Scene> numbered(Brief told, String wanted) {
        return told.scenes().stream()
                .filter(scene -> String.valueOf(told.scenes().indexOf(scene) + 1).equals(wanted))
                .findFirst();
    }

    private static CommandFailure wrong(String sentence) {
        return new CommandFailure(ExitCode.WRONG_USAGE, sentence);
    }

    /** In device pixels. */
    double longestSide(Messages messages) {
        PageSize page = paper.page(messages);
        return Math.max(page.width(), page.height()) * factor(messages);
    }

    /** Reads all that the sheets need; to be closed by the caller. */
    SheetSetting read(CommonOptions common, Messages messages) {
        Selection selection = Selection.parse(filter, messages);
        Edition edition = edition(messages);
        Atlas atlas = Reading.atlas(common, messages);
        Scenery scenery = Scenery.bare(atlas.shapes(), edition)
                .withAnnotations(annotations(common, messages), Set.of())
                .withEvents(EventSieve.passing(events(common, messages), selection.conditions(), atlas.facts()))
                .withOverlays(ProjectedOverlay.visible(KeptOverlays.all(common, messages)))
                .withNames(nameLanguage(messages));
        PageSize page = paper.page(messages);
        var selected = selection.of(atlas, messages);
        CreditedBaseMap baseMap = ground.open(messages);
        return new SheetSetting(
                atlas,
                selected,
                scenery.withBaseMap(baseMap),
                viewport(messages),
                page,
                factor(messages),
                theme,
                bare,
                title,
                subtitle,
                frame,
                messages);
    }

    private Viewport viewport(Messages messages) {
        return view.viewport(paper.page(messages), messages);
    }

    private Edition edition(Messages messages) {
        return Edition.withId(borders)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.WRONG_USAGE, messages.text("command.borders", borders)));
    }

    private NameLanguage nameLanguage(Messages messages) {
        return NameLanguage.withId(names)
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.names", names)));
    }

    private double factor(Messages messages) {
        if (scale != null && dpi != null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.exclusive", "--scale", "--dpi"));
        }
        double wished = scale != null ? scale : dpi != null ? dpi / DOTS_PER_INCH : 1;
        if (!(wished >= SMALLEST_SCALE && wished <= LARGEST_SCALE)) {
            double unit = scale != null ? 1 : DOTS_PER_INCH;
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    messages.text(
                            "command.between",
                            scale != null ? "--scale" : "--dpi",
                            SMALLEST_SCALE * unit,
                            LARGEST_SCALE * unit));
        }
        return wished;
    }

    /** Those of the store, whatever their time: an export shows what the window would. */
    private static List<ProjectedEvents> events(CommonOptions common, Messages messages) {
        try {
            return AnnotationStore.readEvents(common.store()).stream()
                    .filter(kept -> kept.look().visible())
                    .filter(kept -> kept.look().visible())
                    .map(kept -> new ProjectedEvents(kept.set()).looking(kept.look()))
                    .toList();
        } catch (StoreException refused) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(refused));
        }
    }

    /** Those of the store, if there is one: an export shows what the window would. */
    private static List<Annotation> annotations(CommonOptions common, Messages messages) {
        Path named = common.storeOption();
        if (named != null && !Files.exists(named)) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.text("command.store.missing", named));
        }
        try {
            return AnnotationStore.read(common.store());
        } catch (StoreException refused) {
            throw new CommandFailure(ExitCode.BAD_DATA, messages.sentence(refused));
        }
    }
}

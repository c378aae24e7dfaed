package org.exclave.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.exclave.annotation.Annotation;
import org.exclave.briefing.PngFile;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.SheetWording;
import org.exclave.briefing.SheetWords;
import org.exclave.cartography.CreditedBaseMap;
import org.exclave.cartography.NameLanguage;
import org.exclave.cartography.Scenery;
import org.exclave.cartography.Theme;
import org.exclave.catalog.Incident;
import org.exclave.failure.StoreException;
import org.exclave.geography.Edition;
import org.exclave.language.Messages;
import org.exclave.query.IncidentFilter;
import org.exclave.session.Atlas;
import org.exclave.store.AnnotationStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a sheet into a file, without a window. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Draw a sheet into a PNG file.")
final class ExportCommand implements Callable<Integer> {

    private static final double DOTS_PER_INCH = 96;
    private static final double SMALLEST_SCALE = 0.125;
    private static final double LARGEST_SCALE = 8;
    private static final long MOST_PIXELS = 200_000_000;

    private final CommonOptions common;
    private final Messages messages;

    @Mixin
    private final TimeOptions time = new TimeOptions();

    @Mixin
    private final ViewOptions view = new ViewOptions();

    @Mixin
    private final BaseMapOptions ground = new BaseMapOptions();

    @Mixin
    private final LaterOptions later = new LaterOptions();

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "the file to write; ends in .png")
    private Path file = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", description = "of the sheet in pixels (default: ${DEFAULT-VALUE})")
    private String size = "1600x900";

    @Option(names = "--scale", paramLabel = "N", description = "device pixels to a pixel")
    private @Nullable Double scale;

    @Option(names = "--dpi", paramLabel = "N", description = "the same as a resolution; 96 is scale 1")
    private @Nullable Double dpi;

    @Option(names = "--title", paramLabel = "TEXT", description = "instead of the usual title")
    private @Nullable String title;

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "instead of the time that is shown")
    private @Nullable String subtitle;

    @Option(names = "--borders", paramLabel = "EDITION", description = "osm-2020, osm-2022 or osm-2026")
    private String borders = Edition.DEFAULT.id();

    @Option(names = "--names", paramLabel = "LANGUAGE", description = "en+local, en, local, ky, tg or ru")
    private String names = NameLanguage.DEFAULT.id();

    @Option(names = "--filter", paramLabel = "ECQL", description = "only incidents for which this holds")
    private @Nullable String filter;

    @Option(names = "--theme", paramLabel = "light|dark", description = "light or dark")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--bare", description = "the map only, without anything around it")
    private boolean bare;

    ExportCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        later.refuse(messages);
        requirePng();
        ground.check(messages);
        Dimensions page = Dimensions.parse(size, messages);
        double factor = factor();
        if (page.width() * factor * page.height() * factor > MOST_PIXELS) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.size.large", size));
        }
        Edition edition = Edition.withId(borders)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.WRONG_USAGE, messages.text("command.borders", borders)));
        NameLanguage language = NameLanguage.withId(names)
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.names", names)));
        IncidentFilter shown = IncidentFilter.EVERYTHING.withWindow(time.window(messages));
        var viewport = view.viewport(page, messages);
        Selection selection = Selection.parse(filter, messages);
        Atlas atlas = Reading.atlas(messages);
        List<Incident> incidents = selection.of(atlas, messages);
        Scenery scenery = Scenery.bare(atlas.shapes(), edition)
                .withIncidents(incidents.stream().filter(shown::matchesTime).toList(), null)
                .withAnnotations(annotations(), null)
                .withNames(language);
        SheetWords usual = new SheetWording(messages)
                .words(shown, incidents, atlas.catalog().incidents(), atlas.facts(), edition);
        SheetWords words = usual.titled(title, subtitle);
        CreditedBaseMap baseMap = ground.open(messages);
        try {
            write(new Sheet(scenery.withBaseMap(baseMap), viewport, words, theme, page.width(), page.height(), factor, bare));
        } finally {
            if (baseMap != null) {
                baseMap.tiles().close();
            }
        }
        return ExitCode.DONE;
    }

    private void requirePng() {
        Path name = file.getFileName();
        String ending = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        if (ending.endsWith(".pdf") || ending.endsWith(".svg") || ending.endsWith(".tif")) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, messages.text("command.notyet", ending.substring(ending.lastIndexOf('.'))));
        }
        if (!ending.endsWith(".png")) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.ending", file));
        }
    }

    private double factor() {
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

    /** Those of the store, if there is one: an export shows what the window would. */
    private List<Annotation> annotations() {
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

    private void write(Sheet sheet) {
        try {
            new PngFile(new SheetPainter(messages)).write(sheet, file);
        } catch (IOException refused) {
            throw new CommandFailure(
                    ExitCode.FAILED, messages.text("command.unwritable", file, FileTrouble.inWords(refused, file, messages)));
        }
    }
}

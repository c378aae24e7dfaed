package org.exclave.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.exclave.brief.Scene;
import org.exclave.briefing.AnimatedGif;
import org.exclave.briefing.Frames;
import org.exclave.briefing.PngFile;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.cartography.LegendItem;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.timeline.FrameTimes;
import org.exclave.timeline.Stepping;
import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TypedDuration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws sheets of a moving time into an animation, without a window. */
@Command(
        name = "animate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AnimateCommand implements Callable<Integer> {

    private static final int MOST_FRAMES = 5000;
    private static final String EVENT = "event";

    private final CommonOptions common;
    private final Messages messages;
    private final Making making;

    @Mixin
    private final StretchOptions stretch = new StretchOptions();

    @Mixin
    private final TimeReadingOptions reading = new TimeReadingOptions();

    @Mixin
    private final SheetOptions sheet;

    @Option(names = "-o", paramLabel = "FILE.png|FILE.gif|DIR", required = true)
    private Path file = Path.of("");

    @Option(
            names = "--step",
            paramLabel = "STEP")
    private String step = "6h";

    @Option(
            names = "--length",
            paramLabel = "LENGTH")
    private @Nullable String length;

    @Option(names = "--fps", paramLabel = "N")
    private double fps = 4;

    @Spec
    private @Nullable CommandSpec command;

    AnimateCommand(CommonOptions common, Messages messages, Making making) {
        this.common = common;
        this.messages = messages;
        this.sheet = new SheetOptions(messages.language());
        this.making = making;
    }

    @Override
    public Integer call() {
        AnimationTarget target = AnimationTarget.of(file, messages);
        sheet.check(messages);
        if (target.kind() == AnimationTarget.Kind.GIF && sheet.longestSide(messages) > AnimatedGif.LARGEST) {
            throw wrong(messages.text("command.animate.gif", AnimatedGif.LARGEST));
        }
        if (!(fps >= Frames.SLOWEST && fps <= Frames.FASTEST)) {
            throw wrong(messages.text("command.between", "--fps", Frames.SLOWEST, Frames.FASTEST));
        }
        SceneChoice scene = sheet.isOfScene() ? sheet.scene(false, making, messages) : null;
        TimeSelection all = scene == null ? reading.of(stretch.window(messages), TimeMode.CUMULATIVE) : all(scene.scene());
        if (all.mode() == TimeMode.CUMULATIVE && length != null) {
            throw wrong(messages.text("command.animate.length"));
        }
        Duration each = step.equals(EVENT) ? Duration.ofDays(1) : duration("--step", step);
        Duration window = length == null ? each : duration("--length", length);
        if (!step.equals(EVENT)) {
            refuseLong(FrameTimes.count(each, all, window));
        }
        target.requireFree(messages);
        making.begin();
        CommandSpec self = Objects.requireNonNull(command);
        if (scene != null) {
            try (SceneSetting setting = sheet.read(scene, common, messages)) {
                List<TimeSelection> times = times(each, all, window, setting.sheets().selected(scene.scene()));
                write(target, times, setting::at, making.imprint(self, scene, setting.events(), setting.overlays()));
            }
            return ExitCode.DONE;
        }
        try (SheetSetting setting = sheet.read(common, messages)) {
            List<TimeSelection> times = times(each, all, window, setting.selected());
            write(target, times, setting::at, making.imprint(self, setting.scenery()));
        }
        return ExitCode.DONE;
    }

    /** The time of a scene, unless another was given; what had happened by then, unless something else is wished. */
    private TimeSelection all(Scene scene) {
        if (!stretch.isGiven() && scene.time().equals(TimeSelection.ALWAYS)) {
            throw wrong(messages.text("command.animate.timeless", scene.id()));
        }
        TimeSelection all = reading.of(
                stretch.isGiven() ? stretch.window(messages) : scene.time().window(), TimeMode.CUMULATIVE);
        return scene.time().meaning() == TimeMeaning.CERTAIN ? all.withMeaning(TimeMeaning.CERTAIN) : all;
    }

    private List<TimeSelection> times(Duration each, TimeSelection all, Duration window, List<Incident> selected) {
        List<TimeSelection> times = step.equals(EVENT)
                ? FrameTimes.eachEvent(stepping(selected, all.window()), all, window)
                : FrameTimes.every(each, all, window);
        refuseLong(times.size());
        return times;
    }

    private void write(
            AnimationTarget target, List<TimeSelection> times, Function<TimeSelection, Sheet> sheets, Imprint imprint) {
        SheetPainter painter = new SheetPainter(messages);
        PngFile pictures = new PngFile(painter);
        List<LegendItem> legend = painter.legend(times.stream().map(sheets));
        Frames frames = new Frames(times.size(), fps, index -> pictures.draw(sheets.apply(times.get(index)), legend));
        target.write(frames, sheet.scale(messages), imprint, messages);
    }

    private static Stepping stepping(List<Incident> selected, TimeWindow bounds) {
        return new Stepping(
                selected.stream()
                        .filter(incident -> !incident.isRunningTotal())
                        .map(Incident::time)
                        .toList(),
                bounds);
    }

    private void refuseLong(long frames) {
        if (frames > MOST_FRAMES) {
            throw wrong(messages.text("command.animate.long", frames, MOST_FRAMES));
        }
    }

    private Duration duration(String option, String typed) {
        return TypedDuration.parse(typed)
                .orElseThrow(() -> wrong(messages.text("command.duration", option, typed)));
    }

    private CommandFailure wrong(String sentence) {
        return new CommandFailure(ExitCode.WRONG_USAGE, sentence);
    }
}

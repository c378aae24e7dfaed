package org.exclave.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.exclave.briefing.AnimatedGif;
import org.exclave.briefing.AnimatedPng;
import org.exclave.briefing.FrameFolder;
import org.exclave.briefing.Frames;
import org.exclave.briefing.PngFile;
import org.exclave.briefing.SheetPainter;
import org.exclave.catalog.Incident;
import org.exclave.language.Messages;
import org.exclave.timeline.FrameTimes;
import org.exclave.timeline.Stepping;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.exclave.timeline.TypedDuration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws sheets of a moving time into an animation, without a window. */
@Command(
        name = "animate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Draw a moving time into an animated PNG, a GIF, or a folder of numbered PNG files.")
final class AnimateCommand implements Callable<Integer> {

    private static final int MOST_FRAMES = 5000;
    private static final double SLOWEST = 0.1;
    private static final double FASTEST = 50;
    private static final String EVENT = "event";

    private final CommonOptions common;
    private final Messages messages;

    @Mixin
    private final StretchOptions stretch = new StretchOptions();

    @Mixin
    private final TimeReadingOptions reading = new TimeReadingOptions();

    @Mixin
    private final SheetOptions sheet = new SheetOptions();

    @Option(names = "-o", paramLabel = "FILE.png|FILE.gif|DIR", required = true, description = "what to write")
    private Path file = Path.of("");

    @Option(names = "--step", paramLabel = "STEP", description = "from picture to picture: 1h, 6h, 1d … or event (default: ${DEFAULT-VALUE})")
    private String step = "6h";

    @Option(names = "--length", paramLabel = "LENGTH", description = "of the moving window, for window and fade; a step or a day without it")
    private @Nullable String length;

    @Option(names = "--fps", paramLabel = "N", description = "pictures a second, 0.1 to 50 (default: ${DEFAULT-VALUE})")
    private double fps = 4;

    AnimateCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        sheet.check(messages);
        if (!(fps >= SLOWEST && fps <= FASTEST)) {
            throw wrong(messages.text("command.between", "--fps", SLOWEST, FASTEST));
        }
        TimeSelection all = reading.of(stretch.window(messages), TimeMode.CUMULATIVE);
        Duration each = step.equals(EVENT) ? Duration.ofDays(1) : duration("--step", step);
        Duration window = length == null ? each : duration("--length", length);
        refuseLong(all.window(), each);
        requireFree();
        try (SheetSetting setting = sheet.read(common, messages)) {
            List<TimeSelection> times = step.equals(EVENT)
                    ? FrameTimes.eachEvent(stepping(setting, all.window()), all, window)
                    : FrameTimes.every(each, all, window);
            PngFile pictures = new PngFile(new SheetPainter(messages));
            write(new Frames(times.size(), fps, index -> pictures.draw(setting.at(times.get(index)))));
        }
        return ExitCode.DONE;
    }

    private static Stepping stepping(SheetSetting setting, TimeWindow bounds) {
        return new Stepping(
                setting.selected().stream()
                        .filter(incident -> !incident.isRunningTotal())
                        .map(Incident::time)
                        .toList(),
                bounds);
    }

    private void refuseLong(TimeWindow all, Duration each) {
        long frames = Duration.between(all.from(), all.to()).dividedBy(each);
        if (!step.equals(EVENT) && frames >= MOST_FRAMES) {
            throw wrong(messages.text("command.animate.long", frames + 1, MOST_FRAMES));
        }
    }

    private Duration duration(String option, String typed) {
        return TypedDuration.parse(typed)
                .orElseThrow(() -> wrong(messages.text("command.duration", option, typed)));
    }

    private CommandFailure wrong(String sentence) {
        return new CommandFailure(ExitCode.WRONG_USAGE, sentence);
    }

    private String ending() {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
    }

    private void requireFree() {
        boolean folder = !ending().endsWith(".png") && !ending().endsWith(".gif");
        try {
            if (folder ? !FrameFolder.isFree(file) : Files.isDirectory(file)) {
                throw new CommandFailure(ExitCode.FAILED, messages.text("command.animate.taken", file));
            }
        } catch (IOException refused) {
            throw unwritable(refused);
        }
    }

    private void write(Frames frames) {
        try {
            if (ending().endsWith(".png")) {
                AnimatedPng.write(frames, file);
            } else if (ending().endsWith(".gif")) {
                AnimatedGif.write(frames, file);
            } else {
                FrameFolder.write(frames, file);
            }
        } catch (IOException refused) {
            throw unwritable(refused);
        }
    }

    private CommandFailure unwritable(IOException refused) {
        return new CommandFailure(
                ExitCode.FAILED, messages.text("command.unwritable", file, FileTrouble.inWords(refused, file, messages)));
    }
}

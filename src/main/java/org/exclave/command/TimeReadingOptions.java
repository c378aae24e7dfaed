package org.exclave.command;

import org.exclave.timeline.TimeMeaning;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What of the time before a window is shown, and how imprecise times are read. */
final class TimeReadingOptions {

    @Option(
            names = "--mode",
            paramLabel = "window|cumulative|fade")
    private @Nullable TimeMode mode;

    @Option(names = "--certain")
    private boolean certain;

    TimeSelection of(TimeWindow window, TimeMode usual) {
        return new TimeSelection(
                window, mode == null ? usual : mode, certain ? TimeMeaning.CERTAIN : TimeMeaning.POSSIBLE);
    }
}

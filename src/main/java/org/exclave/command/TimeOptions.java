package org.exclave.command;

import java.time.Instant;
import org.exclave.language.Messages;
import org.exclave.timeline.TimeExpression;
import org.exclave.timeline.TimeExpressionException;
import org.exclave.timeline.TimeMode;
import org.exclave.timeline.TimeSelection;
import org.exclave.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which time is shown. */
final class TimeOptions {

    @Option(names = "--at", paramLabel = "T")
    private @Nullable String at;

    @Option(names = "--from", paramLabel = "T")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "T")
    private @Nullable String to;

    @Mixin
    private final TimeReadingOptions reading = new TimeReadingOptions();

    /** Whether a time was given. */
    boolean isGiven() {
        return at != null || from != null || to != null;
    }

    TimeSelection selection(Messages messages) {
        return reading.of(window(messages), TimeMode.WINDOW);
    }

    private TimeWindow window(Messages messages) {
        if (at != null && (from != null || to != null)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.exclusive", "--at", "--from/--to"));
        }
        try {
            if (at != null) {
                return TimeWindow.until(TimeExpression.endOf(at));
            }
            Instant start = from == null ? TimeWindow.ALWAYS.from() : TimeExpression.startOf(from);
            Instant end = to == null ? TimeWindow.ALWAYS.to() : TimeExpression.endOf(to);
            if (!start.isBefore(end)) {
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE,
                        messages.text("command.time.order", String.valueOf(from), String.valueOf(to)));
            }
            return new TimeWindow(start, end);
        } catch (TimeExpressionException unreadable) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, messages.text("time." + unreadable.reason(), unreadable.text()));
        }
    }
}

package org.exclave.command;

import org.exclave.language.Messages;
import org.exclave.timeline.TimeExpression;
import org.exclave.timeline.TimeExpressionException;
import org.exclave.timeline.TimeWindow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A stretch of time with both its ends. */
final class StretchOptions {

    @Option(names = "--from", paramLabel = "T")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "T")
    private @Nullable String to;

    /** Whether either end was given. */
    boolean isGiven() {
        return from != null || to != null;
    }

    TimeWindow window(Messages messages) {
        String first = needed("--from", from, messages);
        String last = needed("--to", to, messages);
        try {
            TimeExpression start = TimeExpression.parse(first);
            TimeExpression end = TimeExpression.parse(last);
            if (!start.start().isBefore(end.end())) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.time.order", first, last));
            }
            return TimeWindow.of(start.start(), end.end());
        } catch (TimeExpressionException unreadable) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, messages.text("time." + unreadable.reason(), unreadable.text()));
        }
    }

    private static String needed(String option, @Nullable String value, Messages messages) {
        if (value == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("usage.missing", option, "T"));
        }
        return value;
    }
}

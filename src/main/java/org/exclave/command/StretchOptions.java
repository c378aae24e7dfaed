package org.exclave.command;

import org.exclave.language.Messages;
import org.exclave.timeline.TimeExpression;
import org.exclave.timeline.TimeExpressionException;
import org.exclave.timeline.TimeWindow;
import picocli.CommandLine.Option;

/** A stretch of time with both its ends. */
final class StretchOptions {

    @Option(names = "--from", paramLabel = "T", required = true, description = "where it begins; ISO, without offset UTC+6")
    private String from = "";

    @Option(names = "--to", paramLabel = "T", required = true, description = "where it ends; a date means its end")
    private String to = "";

    TimeWindow window(Messages messages) {
        try {
            TimeExpression start = TimeExpression.parse(from);
            TimeExpression end = TimeExpression.parse(to);
            if (!start.start().isBefore(end.end())) {
                throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.time.order", from, to));
            }
            return TimeWindow.of(start.start(), end.end());
        } catch (TimeExpressionException unreadable) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, messages.text("time." + unreadable.reason(), unreadable.text()));
        }
    }
}

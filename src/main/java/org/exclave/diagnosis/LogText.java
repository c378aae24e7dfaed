package org.exclave.diagnosis;

import java.nio.file.FileSystemException;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.exclave.failure.AtlasDataException;
import org.exclave.failure.Fault;
import org.exclave.failure.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * How a record stands in the log: time, place in the program, words, and of what was thrown the kinds and the stack. Messages of
 * what was thrown are left out, for they may hold what the user wrote or where his files lie; reasons that the program itself
 * chose from a list stay.
 */
final class LogText extends Formatter {

    private static final int MOST_FRAMES = 40;
    private static final int MOST_CAUSES = 6;
    private static final Pattern SQLITE = Pattern.compile("\\[SQLITE_[A-Z_]+]");

    private final Redaction redaction;

    LogText(Redaction redaction) {
        this.redaction = redaction;
    }

    @Override
    public String format(LogRecord entry) {
        StringBuilder text = new StringBuilder()
                .append(entry.getInstant().truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(place(entry.getLoggerName()))
                .append(": ")
                .append(String.valueOf(entry.getMessage()).replaceAll("\\p{Cntrl}+", " "))
                .append('\n');
        thrown(entry.getThrown(), text);
        return redaction.apply(text.toString());
    }

    private static String place(@Nullable String logger) {
        String name = String.valueOf(logger);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static void thrown(@Nullable Throwable thrown, StringBuilder text) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < MOST_CAUSES; depth++) {
            text.append(depth == 0 ? "  " : "  because of ").append(each.getClass().getName()).append(reason(each)).append('\n');
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                text.append("    at ").append(frames[i]).append('\n');
            }
            each = each.getCause();
        }
    }

    private static String reason(Throwable thrown) {
        return switch (thrown) {
            case StoreException refused -> " [" + refused.reason() + "]";
            case AtlasDataException broken ->
                broken.faults().stream().map(Fault::expectation).distinct().collect(Collectors.joining(", ", " [", "]"));
            case FileSystemException system when system.getReason() != null -> " [" + system.getReason() + "]";
            default -> code(String.valueOf(thrown.getMessage()));
        };
    }

    /** The code with which SQLite begins what it says, such as “[SQLITE_NOTADB]”, or nothing; what follows may name things of the user. */
    private static String code(String message) {
        Matcher code = SQLITE.matcher(message);
        return code.lookingAt() ? " " + code.group() : "";
    }
}

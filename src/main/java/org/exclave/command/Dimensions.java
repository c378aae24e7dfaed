package org.exclave.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.exclave.briefing.PageSize;
import org.exclave.briefing.Sheet;
import org.exclave.language.Messages;

/**
 * The size of a sheet, as {@code 1600x900}.
 *
 * @param width in pixels
 * @param height in pixels
 */
record Dimensions(int width, int height) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");

    static Dimensions parse(String text, Messages messages) {
        Matcher match = FORM.matcher(text);
        if (!match.matches()) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.size", text));
        }
        Dimensions size = new Dimensions(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        if (size.smallest() < Sheet.SMALLEST || size.largest() > Sheet.LARGEST) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    messages.text("command.size.range", text, Sheet.SMALLEST, Sheet.LARGEST));
        }
        return size;
    }

    /** A page of this size. */
    PageSize page() {
        return PageSize.of(width, height);
    }

    private int smallest() {
        return Math.min(width, height);
    }

    private int largest() {
        return Math.max(width, height);
    }
}

package org.exclave.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPart;
import org.exclave.briefing.SheetWords;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What stands around the map of a sheet, and what does not. */
final class FrameOptions {

    @Option(names = "--marking", paramLabel = "TEXT")
    private String marking = "";

    @Option(names = "--note", paramLabel = "TEXT")
    private String note = "";

    @Option(names = "--date", paramLabel = "TEXT")
    private @Nullable String date;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "PART")
    private List<String> without = List.of();

    /** Refuses what can be refused before anything is read. */
    void check(Messages messages) {
        if (marking.strip().length() > SheetWords.LONGEST_MARKING) {
            throw wrong(messages.text("command.marking", SheetWords.LONGEST_MARKING));
        }
        for (String part : without) {
            if (SheetPart.withId(part.toLowerCase(Locale.ROOT)).isEmpty()) {
                String known = Stream.of(SheetPart.values()).map(SheetPart::id).collect(Collectors.joining(", "));
                throw wrong(messages.text("command.without", part, known));
            }
        }
    }

    /** The sheet as it is wished for. */
    Sheet around(Sheet sheet) {
        SheetWords words = sheet.words().marked(marking).noting(note);
        String made = date;
        return sheet.worded(made == null || made.isBlank() ? words : dated(words, made.strip())).with(parts());
    }

    private static SheetWords dated(SheetWords words, String made) {
        return words.withAside(Stream.concat(words.aside().stream(), Stream.of(made)).toList());
    }

    private Set<SheetPart> parts() {
        Set<SheetPart> parts = EnumSet.allOf(SheetPart.class);
        without.forEach(part -> SheetPart.withId(part.toLowerCase(Locale.ROOT)).ifPresent(parts::remove));
        return parts;
    }

    private static CommandFailure wrong(String sentence) {
        return new CommandFailure(ExitCode.WRONG_USAGE, sentence);
    }
}

package org.exclave.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetFormat;
import org.exclave.briefing.files.SheetFiles;
import org.exclave.language.Messages;
import org.exclave.timeline.TimeSelection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws a sheet into a file, without a window. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Draw a sheet into a PNG, PDF or SVG file.")
final class ExportCommand implements Callable<Integer> {

    /** The ending of files that a later version will write. */
    private static final String LATER = ".tif";

    private final CommonOptions common;
    private final Messages messages;

    @Mixin
    private final TimeOptions time = new TimeOptions();

    @Mixin
    private final SheetOptions sheet = new SheetOptions();

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "the file to write; ends in .png, .pdf or .svg")
    private Path file = Path.of("");

    ExportCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        SheetFormat format = format();
        sheet.check(messages);
        if (sheet.isOfScene()) {
            write(sheet.ofScene(time.isGiven(), messages), format);
            return ExitCode.DONE;
        }
        TimeSelection selected = time.selection(messages);
        try (SheetSetting setting = sheet.read(common, messages)) {
            write(setting.at(selected), format);
        }
        return ExitCode.DONE;
    }

    private SheetFormat format() {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(LATER)) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.notyet", LATER));
        }
        return SheetFormat.of(file)
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.ending", file)));
    }

    private void write(Sheet drawn, SheetFormat format) {
        try {
            new SheetFiles(messages).write(drawn, format, file);
        } catch (IOException refused) {
            throw new CommandFailure(
                    ExitCode.FAILED, messages.text("command.unwritable", file, FileTrouble.inWords(refused, file, messages)));
        }
    }
}

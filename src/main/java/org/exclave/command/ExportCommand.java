package org.exclave.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
        description = "Draw a sheet into a PNG or PDF file.")
final class ExportCommand implements Callable<Integer> {

    /** Endings of files that a later version will write. */
    private static final List<String> LATER = List.of(".svg", ".tif");

    private final CommonOptions common;
    private final Messages messages;

    @Mixin
    private final TimeOptions time = new TimeOptions();

    @Mixin
    private final SheetOptions sheet = new SheetOptions();

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "the file to write; ends in .png or .pdf")
    private Path file = Path.of("");

    ExportCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        SheetFormat format = format();
        sheet.check(messages);
        TimeSelection selected = time.selection(messages);
        try (SheetSetting setting = sheet.read(common, messages)) {
            write(setting.at(selected), format);
        }
        return ExitCode.DONE;
    }

    private SheetFormat format() {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        LATER.stream().filter(name::endsWith).findFirst().ifPresent(later -> {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.notyet", later));
        });
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

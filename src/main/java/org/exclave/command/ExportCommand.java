package org.exclave.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.exclave.briefing.PngFile;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetPainter;
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
        description = "Draw a sheet into a PNG file.")
final class ExportCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Mixin
    private final TimeOptions time = new TimeOptions();

    @Mixin
    private final SheetOptions sheet = new SheetOptions();

    @Option(names = "-o", paramLabel = "FILE", required = true, description = "the file to write; ends in .png")
    private Path file = Path.of("");

    ExportCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        requirePng();
        sheet.check(messages);
        TimeSelection selected = time.selection(messages);
        try (SheetSetting setting = sheet.read(common, messages)) {
            write(setting.at(selected));
        }
        return ExitCode.DONE;
    }

    private void requirePng() {
        Path name = file.getFileName();
        String ending = name == null ? "" : name.toString().toLowerCase(Locale.ROOT);
        if (ending.endsWith(".pdf") || ending.endsWith(".svg") || ending.endsWith(".tif")) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, messages.text("command.notyet", ending.substring(ending.lastIndexOf('.'))));
        }
        if (!ending.endsWith(".png")) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.ending", file));
        }
    }

    private void write(Sheet sheet) {
        try {
            new PngFile(new SheetPainter(messages)).write(sheet, file);
        } catch (IOException refused) {
            throw new CommandFailure(
                    ExitCode.FAILED, messages.text("command.unwritable", file, FileTrouble.inWords(refused, file, messages)));
        }
    }
}

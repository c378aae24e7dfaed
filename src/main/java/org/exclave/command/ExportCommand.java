package org.exclave.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.exclave.briefing.Sheet;
import org.exclave.briefing.SheetFormat;
import org.exclave.briefing.files.SheetFiles;
import org.exclave.briefing.geo.WorldFile;
import org.exclave.briefing.imprint.Imprint;
import org.exclave.language.Messages;
import org.exclave.timeline.TimeSelection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Draws a sheet into a file, without a window. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;
    private final Terminal terminal;
    private final Making making;

    @Mixin
    private final TimeOptions time = new TimeOptions();

    @Mixin
    private final SheetOptions sheet;

    @Option(names = "-o", paramLabel = "FILE", required = true)
    private Path file = Path.of("");

    @Option(names = "--world-file")
    private boolean located;

    @Option(
            names = "--from-file",
            paramLabel = "OLD")
    private @Nullable Path old;

    @Spec
    private @Nullable CommandSpec command;

    ExportCommand(CommonOptions common, Messages messages, Terminal terminal, Making making) {
        this.common = common;
        this.messages = messages;
        this.sheet = new SheetOptions(messages.language());
        this.terminal = terminal;
        this.making = making;
    }

    @Override
    public Integer call() {
        CommandSpec self = Objects.requireNonNull(command);
        if (old != null) {
            return new Remaking(common, messages, terminal).run(old, self.commandLine().getParseResult());
        }
        SheetFormat format = format();
        sheet.check(messages);
        if (sheet.isOfScene()) {
            SceneChoice scene = sheet.scene(time.isGiven(), making, messages);
            making.begin();
            try (SceneSetting setting = sheet.read(scene, common, messages)) {
                write(setting.sheet(), format, () -> making.imprint(self, scene, setting.events(), setting.overlays()));
            }
            return ExitCode.DONE;
        }
        TimeSelection selected = time.selection(messages);
        making.begin();
        try (SheetSetting setting = sheet.read(common, messages)) {
            write(setting.claimingAt(selected), format, () -> making.imprint(self, setting.scenery()));
        }
        return ExitCode.DONE;
    }

    private SheetFormat format() {
        SheetFormat format = SheetFormat.of(file)
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.ending", file)));
        if (located && format != SheetFormat.PNG) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.worldfile"));
        }
        return format;
    }

    private void write(Sheet drawn, SheetFormat format, Supplier<Imprint> imprint) {
        try {
            new SheetFiles(messages, imprint).write(drawn, format, file);
            if (located) {
                WorldFile.write(drawn, file);
            }
        } catch (IOException refused) {
            throw new CommandFailure(
                    ExitCode.FAILED, messages.text("command.unwritable", file, FileTrouble.inWords(refused, file, messages)));
        }
    }
}

package org.exclave.command;

import java.util.concurrent.Callable;
import org.exclave.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about imported sets of events and overlay layers; alone it says which they are. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DataCommand implements Callable<Integer> {

    private final Messages messages;

    private DataCommand(Messages messages) {
        this.messages = messages;
    }

    /** The command with those below it. */
    static CommandLine line(CommonOptions common, Messages messages) {
        return new CommandLine(new DataCommand(messages))
                .addSubcommand(new DataListCommand(common, messages))
                .addSubcommand(new DataExportCommand(common, messages))
                .addSubcommand(new DataRemoveCommand(common, messages));
    }

    @Override
    public Integer call() {
        throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.data.which"));
    }
}

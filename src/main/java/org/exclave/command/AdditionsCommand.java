package org.exclave.command;

import java.util.concurrent.Callable;
import org.exclave.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about what the user added to the catalogue; alone it says which they are. */
@Command(
        name = "additions",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AdditionsCommand implements Callable<Integer> {

    private final Messages messages;

    private AdditionsCommand(Messages messages) {
        this.messages = messages;
    }

    /** The command with those below it. */
    static CommandLine line(CommonOptions common, Messages messages, Terminal terminal) {
        return new CommandLine(new AdditionsCommand(messages))
                .addSubcommand(new AdditionListCommand(common, messages))
                .addSubcommand(new AdditionAddCommand(common, messages, terminal))
                .addSubcommand(new AdditionRemoveCommand(common, messages, terminal))
                .addSubcommand(new AdditionExportCommand(common, messages));
    }

    @Override
    public Integer call() {
        throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.additions.which"));
    }
}

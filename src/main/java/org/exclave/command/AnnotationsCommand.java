package org.exclave.command;

import java.util.concurrent.Callable;
import org.exclave.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about the user's annotations; alone it says which they are. */
@Command(
        name = "annotations",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AnnotationsCommand implements Callable<Integer> {

    private final Messages messages;

    private AnnotationsCommand(Messages messages) {
        this.messages = messages;
    }

    /** The command with those below it. */
    static CommandLine line(CommonOptions common, Messages messages) {
        return new CommandLine(new AnnotationsCommand(messages))
                .addSubcommand(new AnnotationListCommand(common, messages))
                .addSubcommand(new AnnotationHistoryCommand(common, messages))
                .addSubcommand(new AnnotationVerifyCommand(common, messages))
                .addSubcommand(new AnnotationExportCommand(common, messages))
                .addSubcommand(new AnnotationImportCommand(common, messages));
    }

    @Override
    public Integer call() {
        throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.annotations.which"));
    }
}

package org.exclave.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.exclave.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands about the user's annotations; alone it says which they are. */
@Command(
        name = "annotations",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "List your annotations and their history, and prove that history.")
final class AnnotationsCommand implements Callable<Integer> {

    private static final List<String> LATER = List.of("export", "import");

    private final Messages messages;

    private AnnotationsCommand(Messages messages) {
        this.messages = messages;
    }

    /** The command with those below it. */
    static CommandLine line(CommonOptions common, Messages messages) {
        CommandLine line = new CommandLine(new AnnotationsCommand(messages))
                .addSubcommand(new AnnotationListCommand(common, messages))
                .addSubcommand(new AnnotationHistoryCommand(common, messages))
                .addSubcommand(new AnnotationVerifyCommand(common, messages));
        LATER.forEach(name -> line.addSubcommand(name, new LaterCommand("annotations " + name, messages)));
        return line;
    }

    @Override
    public Integer call() {
        throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.annotations.which"));
    }
}

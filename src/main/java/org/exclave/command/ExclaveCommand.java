package org.exclave.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.exclave.language.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The whole command line. */
@Command(
        name = "exclave",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Offline atlas of the 2021 and 2022 Kyrgyzstan–Tajikistan border conflict.",
        footer = "Without a command the window opens.")
public final class ExclaveCommand implements Callable<Integer> {

    private static final System.Logger LOG = System.getLogger(ExclaveCommand.class.getName());

    /** Commands of the contract that are still to come; they say so and exit with 2. */
    private static final List<String> LATER =
            List.of("deck", "animate", "tally", "import", "annotations", "backup", "restore");

    /** What happens without a command. */
    public interface Window {
        /**
         * Opens the window and returns the exit code when it is closed.
         *
         * @param store the file of the annotations
         */
        int open(Path store, boolean quiet);
    }

    @CommandLine.Mixin
    private final CommonOptions common = new CommonOptions();

    private final Window window;

    private ExclaveCommand(Window window) {
        this.window = window;
    }

    /**
     * Runs what the arguments say and returns the exit code.
     *
     * @param window what happens without a command
     */
    public static int run(String[] arguments, Messages messages, PrintWriter out, PrintWriter err, Window window) {
        if (arguments.length > 0 && LATER.contains(arguments[0])) {
            err.println(messages.text("command.notyet", arguments[0]));
            err.flush();
            return ExitCode.WRONG_USAGE;
        }
        CommandLine line = new CommandLine(new ExclaveCommand(window))
                .addSubcommand(new ExportCommand(messages))
                .addSubcommand(new IncidentsCommand(messages))
                .addSubcommand(new CheckCommand(messages))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, _) -> {
            err.println(messages.text("command.wrong", firstLine(wrong)));
            err.flush();
            return ExitCode.WRONG_USAGE;
        });
        line.setExecutionExceptionHandler((failure, _, _) -> {
            if (failure instanceof CommandFailure known) {
                err.println(messages.text("command.failed", String.valueOf(known.getMessage())));
                err.flush();
                return known.exitCode();
            }
            LOG.log(System.Logger.Level.DEBUG, "a command ended unexpectedly", failure);
            err.println(messages.text("command.unexpected", failure));
            err.flush();
            return ExitCode.FAILED;
        });
        int code = line.execute(arguments);
        out.flush();
        return code;
    }

    private static String firstLine(Exception wrong) {
        return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public Integer call() {
        return window.open(common.store(), common.quiet());
    }
}

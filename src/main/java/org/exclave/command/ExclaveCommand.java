package org.exclave.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The whole command line. */
@Command(
        name = "exclave",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class ExclaveCommand implements Callable<Integer> {

    private static final System.Logger LOG = System.getLogger(ExclaveCommand.class.getName());

    /** What happens without a command. */
    public interface Window {
        /**
         * Opens the window and returns the exit code when it is closed.
         *
         * @param store the file of the annotations
         * @param messages the language that was asked for, or the usual one
         * @param asked whether somebody asked for that language
         * @param file what is shown in it before it is kept, or null
         */
        int open(Path store, boolean quiet, Messages messages, boolean asked, @Nullable Path file);
    }

    @Mixin
    private final CommonOptions common;

    @Parameters(descriptionKey = "opened", paramLabel = "FILE", arity = "0..1")
    private @Nullable Path file;

    private final Window window;
    private final Messages messages;

    private ExclaveCommand(CommonOptions common, Messages messages, Window window) {
        this.common = common;
        this.messages = messages;
        this.window = window;
    }

    /**
     * Runs what the arguments say and returns the exit code.
     *
     * @param usual the language where the arguments ask for none
     * @param window what happens without a command
     */
    public static int run(String[] arguments, Messages usual, Terminal terminal, Window window) {
        Messages messages = CommonOptions.asked(arguments).map(Messages::of).orElse(usual);
        terminal.speak(messages);
        CommonOptions common = new CommonOptions();
        ExclaveCommand whole = new ExclaveCommand(common, messages, window);
        try {
            // What understands arguments takes a good part of a start to be put together; without any it is not needed.
            return terminal.finish(
                    arguments.length == 0
                            ? whole.open(terminal)
                            : line(whole, arguments, terminal).execute(arguments));
        } catch (OutOfMemoryError exhausted) {
            terminal.complain(messages.text("command.memory"));
            return ExitCode.FAILED;
        }
    }

    private int open(Terminal terminal) {
        try {
            return call();
        } catch (RuntimeException failure) {
            return explain(failure, messages, terminal);
        }
    }

    private static CommandLine line(ExclaveCommand whole, String[] arguments, Terminal terminal) {
        Messages messages = whole.messages;
        CommandLine line = new CommandLine(whole);
        new Commands(whole.common, messages, terminal).addTo(line, arguments);
        HelpWords.give(line, messages);
        // No colours: they would get into pipes.
        return strict(line)
                .setOut(terminal.out())
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((wrong, _) -> refuse(wrong, messages, terminal))
                .setExecutionExceptionHandler((failure, _, _) -> explain(failure, messages, terminal));
    }

    /** Reads arguments as all commands do: none is a file of arguments, for a title may begin with @. */
    static CommandLine strict(CommandLine line) {
        return line.setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true);
    }

    private static int refuse(ParameterException wrong, Messages messages, Terminal terminal) {
        terminal.complain(new UsageWording(messages).sentence(wrong));
        return ExitCode.WRONG_USAGE;
    }

    private static int explain(Exception failure, Messages messages, Terminal terminal) {
        if (failure instanceof CommandFailure known) {
            terminal.complain(String.valueOf(known.getMessage()));
            return known.exitCode();
        }
        if (failure.getCause() instanceof OutOfMemoryError) {
            terminal.complain(messages.text("command.memory"));
            return ExitCode.FAILED;
        }
        LOG.log(System.Logger.Level.DEBUG, "a command ended unexpectedly", failure);
        terminal.complain(messages.text("command.unexpected", failure));
        return ExitCode.FAILED;
    }

    @Override
    public Integer call() {
        Path wished = file;
        if (wished != null && !Files.isRegularFile(wished)) {
            // Most likely a command that was misspelt.
            throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("usage.argument", wished));
        }
        return window.open(common.store(), common.quiet(), messages, common.language() != null, wished);
    }
}

package org.exclave.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.briefing.AtomicFile;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that may look into the user's store: it writes files whole or not at all, and says in a line what it has done. */
abstract class StoreCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    StoreCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    final CommonOptions common() {
        return common;
    }

    final Messages messages() {
        return messages;
    }

    /** Where the result goes. */
    final PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    /** Says in one line what was done, unless nobody wants to hear it. */
    final void tell(String line) {
        if (!common.quiet()) {
            out().println(OneLine.of(line));
        }
    }

    /** Says one thing more of it, in a line below. */
    final void tellMore(String line) {
        if (!common.quiet()) {
            out().println("  " + OneLine.of(line));
        }
    }

    /** Writes a file, or ends the command with the reason why it cannot be. */
    final void write(Path file, AtomicFile.Content content) {
        try {
            AtomicFile.write(file, content);
        } catch (IOException refused) {
            if (refused.getCause() instanceof StoreException unreadable) {
                throw StoreTrouble.end(unreadable, messages);
            }
            throw unwritable(refused, file);
        }
    }

    /** How the command ends when a file cannot be written. */
    final CommandFailure unwritable(IOException refused, Path file) {
        return new CommandFailure(
                ExitCode.FAILED,
                messages.text("command.unwritable", file, FileTrouble.inWords(refused, file, messages)));
    }
}

package org.exclave.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.exclave.language.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A command of the contract that is still to come: says so, whatever follows its name. */
@Command(hidden = true)
final class LaterCommand implements Callable<Integer> {

    /** Those of the contract. */
    static final List<String> NAMES =
            List.of("import");

    private final String name;
    private final Messages messages;

    @Unmatched
    @SuppressWarnings("UnusedVariable") // takes everything that follows
    private final List<String> rest = new ArrayList<>();

    LaterCommand(String name, Messages messages) {
        this.name = name;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.notyet", name));
    }
}

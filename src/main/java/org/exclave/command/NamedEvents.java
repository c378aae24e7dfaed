package org.exclave.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.exclave.store.KeptEvents;

/** Finds the set of events that somebody names; letters of either case are the same, as where names are given. */
final class NamedEvents {

    private NamedEvents() {}

    /**
     * The set of a name.
     *
     * @throws CommandFailure when there is none, with the names there are
     */
    static KeptEvents of(String name, List<KeptEvents> sets, Path store, Messages messages) {
        return sets.stream()
                .filter(each -> each.set().name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown(name, sets, store, messages));
    }

    private static CommandFailure unknown(String name, List<KeptEvents> sets, Path store, Messages messages) {
        String names = sets.stream()
                .map(each -> messages.text("command.data.name", OneLine.of(each.set().name())))
                .collect(Collectors.joining(", "));
        return new CommandFailure(
                ExitCode.WRONG_USAGE,
                messages.text("command.data.unknown", OneLine.of(name), store, names, sets.isEmpty() ? 0 : 1));
    }
}

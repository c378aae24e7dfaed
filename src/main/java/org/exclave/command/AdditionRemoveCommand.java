package org.exclave.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.exclave.addition.AdditionEdit;
import org.exclave.catalog.Addition;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes additions of the user out of the catalogue; what is shipped cannot be removed. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AdditionRemoveCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(descriptionKey = "id", paramLabel = "ID", arity = "1..*")
    private List<String> ids = List.of();

    AdditionRemoveCommand(CommonOptions common, Messages messages, Terminal terminal) {
        this.common = common;
        this.messages = messages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Addition> removed = new ArrayList<>();
        GrownStore store = new GrownStore(common, messages, terminal);
        store.change(there -> {
            for (String id : ids) {
                if (there.stream().noneMatch(addition -> addition.id().equals(id))) {
                    throw new CommandFailure(ExitCode.WRONG_USAGE, messages.text("command.additions.none", id));
                }
            }
            removed.addAll(there.stream()
                    .filter(addition -> ids.contains(addition.id())
                            || (addition.incident() != null && ids.contains(addition.incident())))
                    .toList());
            return Optional.of(new AdditionEdit(removed, List.of(), ids.getFirst()));
        });
        if (!common.quiet()) {
            String line = messages.text(
                    "command.additions.removed",
                    removed.size(),
                    String.join(", ", removed.stream().map(Addition::id).toList()));
            Objects.requireNonNull(spec).commandLine().getOut().println(OneLine.of(line));
        }
        return ExitCode.DONE;
    }
}

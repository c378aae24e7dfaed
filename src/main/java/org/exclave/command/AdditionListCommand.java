package org.exclave.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.catalog.Addition;
import org.exclave.catalog.GrownCatalog;
import org.exclave.failure.Fault;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the additions, a line to each: id, kind, to which incident, and what is wrong with it, if anything. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AdditionListCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    AdditionListCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        GrownCatalog grown = new GrownStore(common, messages, Terminal.standard(messages)).read();
        for (Addition addition : grown.additions()) {
            String line = messages.text(
                    "command.additions.line",
                    addition.id(),
                    messages.text("addition." + addition.kind().id()),
                    about(addition, grown));
            List<Fault> faults = grown.unsound().getOrDefault(addition, List.of());
            out.println(OneLine.of(
                    faults.isEmpty()
                            ? line
                            : messages.text("command.additions.aside", line, messages.sentence(faults.getFirst()))));
        }
        return ExitCode.DONE;
    }

    private String about(Addition addition, GrownCatalog grown) {
        return switch (addition.kind()) {
            case SOURCE -> grown.whole().source(addition.id()).map(source -> source.publisher()).orElse("");
            case INCIDENT ->
                grown.whole().incident(addition.id()).map(incident -> incident.title()).orElse("");
            case CLAIM -> String.valueOf(addition.incident());
        };
    }
}

package org.exclave.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.exclave.addition.AdditionEdit;
import org.exclave.catalog.Addition;
import org.exclave.catalog.AdditionFile;
import org.exclave.failure.AtlasDataException;
import org.exclave.language.Messages;
import org.exclave.language.OneLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds the rows of files to the catalogue, all of them or none. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AdditionAddCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(descriptionKey = "file", paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--replace")
    private boolean replace;

    AdditionAddCommand(CommonOptions common, Messages messages, Terminal terminal) {
        this.common = common;
        this.messages = messages;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Addition> added = new ArrayList<>();
        new GrownStore(common, messages, terminal).change(there -> {
            added.addAll(read(there));
            List<Addition> before = replace
                    ? there.stream()
                            .filter(old -> added.stream().anyMatch(old::isSameRow))
                            .toList()
                    : List.of();
            return Optional.of(new AdditionEdit(before, added, files.getFirst().toString()));
        });
        if (!common.quiet()) {
            String line = messages.text(
                    "command.additions.added",
                    added.size(),
                    files.stream().map(Path::toString).collect(Collectors.joining(", ")));
            Objects.requireNonNull(spec).commandLine().getOut().println(OneLine.of(line));
        }
        return ExitCode.DONE;
    }

    private List<Addition> read(List<Addition> there) throws AtlasDataException {
        List<Addition> taken = new ArrayList<>(there);
        List<Addition> all = new ArrayList<>();
        for (Path file : files) {
            List<Addition> read = AdditionFile.read(file, taken);
            taken.addAll(read);
            all.addAll(read);
        }
        return all;
    }
}

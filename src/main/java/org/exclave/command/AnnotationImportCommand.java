package org.exclave.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.language.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes the annotations of files into the store, all of them or none. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AnnotationImportCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(descriptionKey = "file", paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(
            names = "--replace")
    private boolean replace;

    AnnotationImportCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        String told = new AnnotationIntake(common, messages).take(files, replace);
        if (!common.quiet()) {
            Objects.requireNonNull(spec).commandLine().getOut().println(told);
        }
        return ExitCode.DONE;
    }
}

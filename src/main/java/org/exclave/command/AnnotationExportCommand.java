package org.exclave.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.exclave.annotation.Annotation;
import org.exclave.exchange.form.AnnotationFile;
import org.exclave.exchange.form.AnnotationFormat;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.store.AnnotationStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the annotations into a file that other programs read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AnnotationExportCommand extends StoreCommand {

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private @Nullable Path output;

    AnnotationExportCommand(CommonOptions common, Messages messages) {
        super(common, messages);
    }

    @Override
    public Integer call() {
        Path file = Objects.requireNonNull(output);
        AnnotationFormat format = AnnotationFormat.ofName(file)
                .filter(AnnotationFormat::isWritten)
                .orElseThrow(() -> new CommandFailure(ExitCode.WRONG_USAGE, messages().text("command.annotations.ending", file)));
        List<Annotation> annotations = annotations();
        write(file, out -> AnnotationFile.write(format, annotations, out));
        tell(messages().text(
                "command.annotations.exported",
                annotations.size(),
                file,
                AnnotationFile.outlined(format, annotations)));
        return ExitCode.DONE;
    }

    private List<Annotation> annotations() {
        try {
            return AnnotationStore.read(common().store());
        } catch (StoreException broken) {
            throw StoreTrouble.end(broken, messages());
        }
    }
}

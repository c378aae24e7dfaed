package org.exclave.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.store.AnnotationStore;
import org.exclave.store.StoreBackups;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts an earlier store back, keeping the present one under another name. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RestoreCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private @Nullable Path from;

    RestoreCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Path source = Objects.requireNonNull(from);
        try {
            Path kept = StoreBackups.restore(common.store(), source, Clock.systemUTC());
            if (!common.quiet()) {
                tell(source, kept);
            }
            return ExitCode.DONE;
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages);
        }
    }

    private void tell(Path source, Path kept) throws StoreException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println(messages.text("restore.done", AnnotationStore.read(common.store()).size(), source));
        if (Files.exists(kept)) {
            out.println(messages.text("restore.kept", kept));
        }
    }
}

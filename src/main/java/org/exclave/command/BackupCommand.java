package org.exclave.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.exclave.failure.StoreException;
import org.exclave.language.Messages;
import org.exclave.store.StoreBackups;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a checked copy of the store. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BackupCommand implements Callable<Integer> {

    private final CommonOptions common;
    private final Messages messages;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", required = true)
    private @Nullable Path output;

    BackupCommand(CommonOptions common, Messages messages) {
        this.common = common;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(output);
        try {
            int count = StoreBackups.backUp(common.store(), target);
            if (!common.quiet()) {
                Objects.requireNonNull(spec).commandLine().getOut().println(messages.text("backup.done", count, target));
            }
            return ExitCode.DONE;
        } catch (StoreException refused) {
            throw StoreTrouble.end(refused, messages);
        }
    }
}
